import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { historyLines } from "../../src/publication/content/history";
import { get, rows } from "../world";
import { agenda17, announced, published, withdraw } from "./steps";

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date("2026-12-01T03:00:00.000Z"), toFake: ["Date"] });
  await announced();
});
afterEach(() => void vi.useRealTimers());

const scheduled = { when: "scheduled", day: "令和８年12月３日", time: "10:00" };
const page = async (path: string) => (await get(path, "secretariat")).text();

/** Revision 1 is public, 2 was scheduled, and 3, a withdrawal, called it off. */
async function calledOff(): Promise<string> {
  await published();
  vi.setSystemTime(new Date("2026-12-01T03:01:00.000Z"));
  await rows("UPDATE meeting SET place = '第４会議室', version = version + 1 WHERE id = 'm1'");
  const id = await published(agenda17, scheduled);
  vi.setSystemTime(new Date("2026-12-01T03:02:00.000Z"));
  await withdraw({ withdrawal: "kept" });
  return id;
}

const lineOf = (html: string, revision: string): string =>
  html.split("<li>").find((line) => line.includes(`<span class="event-who">${revision}<`)) ?? "";

test("a scheduled revision that was called off is marked so among the revisions and in the list", async () => {
  const id = await calledOff();
  const html = await page(`/desk/publications/${id}`);
  expect(lineOf(html, "第２版")).toContain("取りやめ");
  expect(lineOf(html, "第２版")).not.toContain("改めました");
  expect(lineOf(html, "第１版")).not.toContain("取りやめ");
  expect(lineOf(html, "第３版")).not.toContain("取りやめ");
  expect(lineOf(await page(`/en/desk/publications/${id}`), "Revision 2")).toContain("Called off");
  const list = (await page("/desk/publications")).split("<tr>");
  const row = list.find((one) => one.includes("第２版")) ?? "";
  expect(row).toContain("取りやめ");
  expect(row).not.toContain("差替え済み");
});

test("the public is not told what was called off", async () => {
  await calledOff();
  vi.setSystemTime(new Date("2026-12-04T03:00:00.000Z"));
  const html = await page("/meetings/17");
  expect(html).toContain("第３版");
  expect(html).not.toMatch(/第２版|取りやめ|第４会議室/);
});

const charter = (text: string) => ({ number: 1, title: text, text, validFrom: "2016-07-26" });
const revision = (number: number, text: string, publicFrom: string) => ({
  kind: "charter" as const,
  revision: number,
  withdrawal: null,
  content: JSON.stringify({
    body: { name: "連絡会議", nameEn: "", purpose: "", purposeEn: "" },
    versions: [{ ...charter(text), decidedOn: null, source: "", sourceUrl: "" }],
  }),
  note: "",
  noteEn: "",
  isLone: false,
  publicFrom,
});

test("what came after it is compared with what was public", () => {
  const lines = historyLines(
    [
      revision(1, "甲", "2026-12-01T00:00:00.000Z"),
      revision(2, "乙", "2026-12-05T00:00:00.000Z"),
      revision(3, "甲", "2026-12-02T00:00:00.000Z"),
    ],
    "ja",
  );
  expect(lines.map(({ what, changes }) => [what, changes?.length])).toEqual([
    ["changed", 0],
    ["calledOff", 1],
    ["first", 0],
  ]);
});

test("whoever withdraws is told how to undo it", async () => {
  await published();
  const path = "/desk/publications/agenda/m1/withdraw";
  expect(await page(path)).toContain("撤回を取り消すには、改めて公表してください。");
  expect(await page(`/en${path}`)).toContain("To undo the withdrawal, publish again.");
});
