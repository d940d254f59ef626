import { expect, test } from "vitest";
import { type Version, derive } from "../../../src/minutes/model/derive";
import { attendees, chair, guest, mic, minutesOf, proxy, redaction, said } from "../working";

const open: Version = { document: "minutes", attribution: "name", level: "public" };
const summary: Version = { ...open, document: "summary" };

const textsOf = (version: Version, ...remarks: ReturnType<typeof said>[]) =>
  derive(minutesOf(...remarks), version).sections.flatMap((section) =>
    section.remarks.map(({ text }) => text),
  );

test("議事録 has every remark, 議事要旨 those marked for it with their shortened text", () => {
  const remarks = [
    said("a", "長い発言である。", { summaryText: "短い発言" }),
    said("b", "そのままの発言"),
    said("c", "載せない発言", { inSummary: false }),
  ];
  expect(textsOf(open, ...remarks)).toEqual(["長い発言である。", "そのままの発言", "載せない発言"]);
  expect(textsOf(summary, ...remarks)).toEqual(["短い発言", "そのままの発言"]);
});

test("an item of which nothing is marked for the summary stays in it", () => {
  const working = minutesOf(said("a", "発言", { inSummary: false }));
  expect(derive(working, summary).sections).toEqual([
    { key: "i1", number: 1, title: "普及状況について", kind: "report", remarks: [] },
  ]);
});

const speakersIn = (attribution: Version["attribution"]) =>
  derive(
    minutesOf(
      said("a", "発言"),
      said("b", "発言", { speaker: proxy }),
      said("c", "発言", { speaker: guest }),
      said("d", "地の文", { kind: "narration", speaker: null }),
    ),
    { ...open, attribution },
  ).sections.flatMap((section) => section.remarks.map(({ speaker }) => speaker));

test("who spoke is told as far as the document goes", () => {
  expect(speakersIn("name")).toEqual([chair, proxy, guest, null]);
  expect(speakersIn("post")).toEqual([
    { ...chair, name: "" },
    { ...proxy, name: "" },
    { ...guest, name: "" },
    null,
  ]);
  const bare = { tier: null, post: "", postEn: "", name: "", isProxy: false, isChair: false };
  expect(speakersIn("ministry")).toEqual([
    { ...bare, key: "mic", ministry: mic },
    { ...bare, key: "mhlw", ministry: proxy.ministry },
    null,
    null,
  ]);
  expect(speakersIn("none")).toEqual([null, null, null, null]);
});

const attendeesIn = (attribution: Version["attribution"]) =>
  derive(minutesOf(), { ...open, attribution }).attendees;

test("those who attended keep their posts and lose their names where the document names nobody", () => {
  expect(attendeesIn("name")).toEqual(attendees);
  for (const attribution of ["post", "ministry", "none"] as const) {
    expect(attendeesIn(attribution).map(({ post, proxyTitle }) => [post, proxyTitle])).toEqual([
      ["総務副大臣", ""],
      ["厚生労働副大臣", "厚生労働大臣政務官"],
    ]);
    expect(JSON.stringify(attendeesIn(attribution))).not.toMatch(/太郎|花子|一郎/);
  }
});

test("names that the texts themselves give away are reported", () => {
  const remarks = [
    said("a", "見本太郎副大臣から説明があった。"),
    said("b", "例示政務官の発言のとおり。", { speaker: proxy }),
    said("c", "誰の名もない。", { speaker: guest }),
  ];
  const named = (version: Version) => derive(minutesOf(...remarks), version).named;
  expect(named(open)).toEqual([]);
  expect(named({ ...open, attribution: "post" })).toEqual([
    { key: "a", text: "見本太郎" },
    { key: "b", text: "例示" },
  ]);
  const hidden = said("a", "見本太郎副大臣", { redactions: [redaction("見本太郎")] });
  expect(derive(minutesOf(hidden), { ...open, attribution: "none" }).named).toEqual([]);
});

test("a version hides what its readers may not see", () => {
  const remark = said("a", "甲社と乙庁の件", {
    redactions: [
      redaction("甲社", { clause: 2 }),
      redaction("乙庁", { clause: 3, hiddenFrom: "government", reviewOn: "2030-04-01" }),
    ],
  });
  const told = (level: Version["level"]) =>
    derive(minutesOf(remark), { ...open, level }).sections.flatMap((one) => one.remarks)[0];
  expect(told("full")).toMatchObject({ text: "甲社と乙庁の件", redactions: [] });
  expect(told("government")).toMatchObject({
    text: "甲社と〔不開示（第３号）〕の件",
    redactions: [{ clause: 3, reviewOn: "2030-04-01", isWhole: false }],
  });
  expect(told("public")).toMatchObject({
    text: "〔不開示（第２号）〕と〔不開示（第３号）〕の件",
    redactions: [{ clause: 2 }, { clause: 3 }],
  });
  expect(JSON.stringify(told("public"))).not.toMatch(/甲社|乙庁/);
});

test("a remark withheld as a whole keeps its speaker and tells neither text nor decision", () => {
  const [remark] = derive(
    minutesOf(
      said("a", "秘密の決定", {
        kind: "decision",
        decision: "decided",
        summaryText: "秘密",
        views: { speaker: "秘密甲", secretariat: "秘密乙", printed: "both" },
        redactions: [redaction("", { clause: 6 }), redaction("決定", { clause: 5 })],
      }),
    ),
    open,
  ).sections.flatMap((one) => one.remarks);
  const mark = "〔不開示（第６号）〕";
  expect(remark).toMatchObject({
    speaker: chair,
    text: mark,
    decision: null,
    views: { speaker: mark, secretariat: mark, printed: "both" },
    redactions: [{ clause: 6, isWhole: true }],
  });
  expect(JSON.stringify(remark)).not.toContain("秘密");
});

test("both views are redacted too, and stand beside the full text only", () => {
  const remark = said("a", "事務局の丙", {
    summaryText: "短く",
    views: { speaker: "発言者の丙", secretariat: "事務局の丙", printed: "secretariat" },
    redactions: [redaction("丙")],
  });
  const views = (version: Version) =>
    derive(minutesOf(remark), version).sections.flatMap((one) => one.remarks)[0]?.views;
  expect(views(open)).toEqual({
    speaker: "発言者の〔不開示（第５号）〕",
    secretariat: "事務局の〔不開示（第５号）〕",
    printed: "secretariat",
  });
  expect(views(summary)).toBeNull();
});

const lost = (version: Version, over: object) =>
  derive(minutesOf(said("a", "言い換えた発言", over)), version).lost;

test("a redaction of which the part is gone is reported, never passed over", () => {
  const redactions = [redaction("もとの言葉")];
  expect(lost(open, { redactions })).toEqual([{ key: "a", text: "もとの言葉" }]);
  expect(lost({ ...open, level: "full" }, { redactions })).toEqual([]);
  expect(lost({ ...open, level: "government" }, { redactions })).toEqual([]);
  const whole = [redaction("もとの言葉"), redaction("")];
  expect(lost(open, { redactions: whole })).toEqual([]);
  expect(lost(open, { redactions: [redaction("発言"), redaction("")] })).toEqual([]);
  const short = { redactions, summaryText: "もとの言葉" };
  for (const version of [open, summary]) expect(lost(version, short)).toHaveLength(1);
  const shortOnly = { ...short, redactions: [redaction("もとの言葉", { inText: false })] };
  for (const version of [open, summary]) expect(lost(version, shortOnly)).toEqual([]);
  const elsewhere = { redactions: [redaction("言い換えた")], summaryText: "発言" };
  expect(lost(summary, elsewhere)).toEqual([]);
  const [remark] = derive(
    minutesOf(said("a", "言い換えた発言", elsewhere)),
    summary,
  ).sections.flatMap((one) => one.remarks);
  expect(remark).toMatchObject({ text: "発言", redactions: [] });
});
