import { expect, test } from "vitest";
import { type MinutesContent, minutesContent } from "../../../src/publication/content/minutes";
import { minutesChanges } from "../../../src/publication/content/minutes-changes";
import type { PublishedRemark } from "../../../src/publication/content/minutes-remark";
import { isWithheldFrom } from "../../../src/publication/content/minutes-withheld";
import { contentOf, handout } from "../published";
import { minutesOf, proxy, redaction, said } from "../working";

const working = minutesOf(
  said("a", "甲社は赤字である。"),
  said("b", "異議なし。", { speaker: proxy }),
  said("c", "原案のとおり決定した。", { kind: "decision", speaker: null, decision: "decided" }),
);
const before = contentOf(working);
const told = (after: MinutesContent, lang: "ja" | "en" = "ja") =>
  minutesChanges(before, after, lang);

const [section] = before.sections;
const [first, second, third] = section?.remarks ?? [];
const withRemarks = (...remarks: (PublishedRemark | undefined)[]): MinutesContent => ({
  ...before,
  sections: before.sections.map((one) => ({
    ...one,
    remarks: remarks.filter((remark) => remark !== undefined),
  })),
});
const withFirst = (over: Partial<PublishedRemark>) =>
  withRemarks(first && { ...first, ...over }, second, third);

const a = "「普及状況について」の総務副大臣 見本 太郎（議長）の発言";
const withheld = contentOf(
  minutesOf(
    said("a", "甲社は赤字である。", { redactions: [redaction("甲社", { clause: 2 })] }),
    ...(working.sections[0]?.remarks.slice(1) ?? []),
  ),
);

test.each<[string, MinutesContent, string[]]>([
  ["nothing", before, []],
  ["the day it was made", { ...before, knownOn: "2027-03-01" }, []],
  ["a remark", withFirst({ text: "甲社は黒字である。" }), [`${a}を修正`]],
  [
    "a remark more",
    withRemarks(first, second, third, first && { ...first, key: "d" }),
    [`${a}を追加`],
  ],
  ["a remark less", withRemarks(second, third), [`${a}を削除`]],
  ["the order", withRemarks(second, first, third), ["「普及状況について」の発言の順序を変更"]],
  [
    "a speaker",
    withFirst({ speaker: proxy }),
    [
      "「普及状況について」の厚生労働大臣政務官 例示 花子（代理）の発言の発言者を「総務副大臣 見本 太郎（議長）」から「厚生労働大臣政務官 例示 花子（代理）」に変更",
    ],
  ],
  [
    "an outcome",
    withRemarks(first, second, third && { ...third, decision: "approved" }),
    ["「普及状況について」の決定等の区分を「決定」から「了承」に変更"],
  ],
  ["what is withheld", withheld, [`${a}に不開示部分を追加`]],
  [
    "both views",
    withFirst({ views: { speaker: "甲", secretariat: "乙", printed: "both" } }),
    [`${a}の両論併記を変更`],
  ],
  [
    "an attendee",
    { ...before, attendees: before.attendees.map((one) => ({ ...one, status: "absent" })) },
    [
      "出席者の「総務副大臣 見本 太郎（議長）」を「総務副大臣 見本 太郎（議長）（欠席）」に変更",
      "出席者の「厚生労働副大臣 仮名 一郎（代理：厚生労働大臣政務官 例示 花子）」を「厚生労働副大臣 仮名 一郎（欠席）」に変更",
    ],
  ],
  [
    "attendees",
    { ...before, attendees: before.attendees.slice(1) },
    ["出席者から総務副大臣 見本 太郎（議長）を削除"],
  ],
  ["the place", { ...before, place: "" }, ["場所を「総務省 第１特別会議室」から未定に変更"]],
  ["the times", { ...before, end: "17:20" }, ["時刻を「16:30～17:12」から「16:30～17:20」に変更"]],
  ["the papers", { ...before, handouts: [handout("h1")] }, ["配布資料を修正"]],
  [
    "how far it names",
    contentOf(working, { attribution: "post" }),
    ["発言者の表記を「氏名」から「官職」に変更"],
  ],
  [
    "an item",
    { ...before, sections: before.sections.map((one) => ({ ...one, title: "導入状況について" })) },
    ["議題「普及状況について」を「導入状況について」に変更"],
  ],
])("minutes of which %s changed", (_, after, sentences) => {
  expect(told(after)).toEqual(sentences);
});

test("a provisional edition becomes final, in both languages", () => {
  const quick: MinutesContent = { ...before, edition: "quick" };
  expect(minutesChanges(quick, before, "ja")).toEqual(["速報版を確定版に変更"]);
  expect(minutesChanges(quick, before, "en")).toEqual(["The provisional edition is now final"]);
});

test("what is disclosed again, or withheld for another reason, is told without its words", () => {
  expect(minutesChanges(withheld, before, "ja")).toEqual([`${a}の不開示部分を開示`]);
  const other: MinutesContent = {
    ...withheld,
    sections: withheld.sections.map((one) => ({
      ...one,
      remarks: one.remarks.map((remark) => ({
        ...remark,
        redactions: remark.redactions.map((was) => ({ ...was, reason: "別の理由" })),
      })),
    })),
  };
  expect(minutesChanges(withheld, other, "ja")).toEqual([`${a}の不開示の理由を修正`]);
  expect(
    JSON.stringify([minutesChanges(withheld, before, "en"), told(withheld, "en")]),
  ).not.toMatch(/甲社|赤字/);
});

const circulated = (reply: "none" | "opinion", opinion: string): MinutesContent => ({
  ...before,
  format: "circulated",
  circulation: {
    startedOn: "2027-01-08",
    due: "2027-01-15T08:00:00.000Z",
    silenceIsConsent: true,
    result: null,
    decidedOn: null,
    replies: [{ ...proxy, reply, opinion, day: null }],
  },
});
const tell = (was: MinutesContent, is: MinutesContent) => minutesChanges(was, is, "ja");

test("a part withheld in place of another is told as both", () => {
  const other = contentOf(
    minutesOf(
      said("a", "甲社は赤字である。", {
        redactions: [redaction("赤字", { clause: 2, reason: "別" })],
      }),
    ),
  );
  const earlier = {
    ...withheld,
    sections: withheld.sections.map((one) => ({ ...one, remarks: one.remarks.slice(0, 1) })),
  };
  expect(minutesChanges(earlier, other, "ja")).toEqual([
    `${a}を修正`,
    `${a}に不開示部分を追加`,
    `${a}の不開示部分を開示`,
  ]);
});

test("replies to a circulated meeting are told", () => {
  expect(tell(circulated("none", ""), circulated("opinion", "甲"))).toEqual([
    "厚生労働大臣政務官の回答を「回答なし」から「意見あり」に変更",
  ]);
  expect(tell(circulated("opinion", "甲"), circulated("opinion", "乙"))).toEqual([
    "厚生労働大臣政務官の意見を修正",
  ]);
});

test.each<[string, string, boolean]>([
  ["甲〔不開示（第５号）〕乙", "甲丙乙", true],
  ["〔不開示（第５号）〕", "甲", true],
  ["〔不開示（第５号）〕乙〔不開示（第１号）〕", "甲乙丙", true],
  ["甲〔不開示（第５号）〕乙", "甲乙", false],
  ["甲〔不開示（第５号）〕乙", "甲丙丁", false],
  ["甲", "甲", true],
  ["甲〔不開示（第５号）〕甲", "甲", false],
])("%j may be what is left of %j: %j", (text, other, may) => {
  expect(isWithheldFrom(text, other)).toBe(may);
});

test("a content survives its JSON text", () => {
  expect(minutesContent(JSON.stringify(withheld))).toEqual(withheld);
  expect(JSON.stringify(withheld)).toMatch(/,"knownOn":"2027-02-08"\}$/);
});
