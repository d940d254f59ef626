import { expect, test } from "vitest";
import { historyLines } from "../../src/publication/content/history";
import type { Withdrawal } from "../../src/publication/model";

const body = { name: "連絡会議", nameEn: "", purpose: "", purposeEn: "" };
const charter = (text: string) => ({
  number: 1,
  title: text,
  text,
  decidedOn: null,
  validFrom: "2016-07-26",
  source: "",
  sourceUrl: "",
});
const revision = (number: number, text: string, withdrawal: Withdrawal | null = null) => ({
  kind: "charter" as const,
  revision: number,
  withdrawal,
  content: withdrawal === "hidden" ? "{}" : JSON.stringify({ body, versions: [charter(text)] }),
  note: `備考${number}`,
  noteEn: "",
  isLone: false,
  publicFrom: `2026-12-0${number}T00:00:00.000Z`,
});
const told = (...revisions: ReturnType<typeof revision>[]) =>
  historyLines(revisions, "ja").map(({ what, changes, note, isReadable }) => [
    what,
    changes?.length,
    note,
    isReadable,
  ]);

test("a history says what each revision changed in the one before, newest first", () => {
  expect(told(revision(1, "甲"), revision(2, "乙"))).toEqual([
    ["changed", 1, "備考2", true],
    ["first", 0, "備考1", true],
  ]);
});

test("after a withdrawal that kept the text, a new revision is compared with it", () => {
  expect(told(revision(1, "甲"), revision(2, "甲", "kept"), revision(3, "乙"))).toEqual([
    ["changed", 1, "備考3", true],
    ["withdrawn", 0, "備考2", false],
    ["first", 0, "備考1", true],
  ]);
});

test("what a withdrawal hid is neither told, noted nor compared with", () => {
  expect(
    told(revision(1, "甲"), revision(2, "乙"), revision(3, "", "hidden"), revision(4, "丙")),
  ).toEqual([
    ["anew", 0, "備考4", true],
    ["withdrawn", 0, "備考3", false],
    ["changed", 0, "", false],
    ["first", 0, "", false],
  ]);
});
