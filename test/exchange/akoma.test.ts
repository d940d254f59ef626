import * as fc from "fast-check";
import { expect, test } from "vitest";
import { akomaNtoso, akomaTree } from "../../src/exchange/akoma/document";
import { eId, slug } from "../../src/exchange/akoma/names";
import type { Xml } from "../../src/lib/xml";
import type { MinutesContent } from "../../src/publication/content/minutes";
import { circulated, working } from "../minutes/drawn";
import { contentOf } from "../minutes/published";
import { minutesOf, said as remarked } from "../minutes/working";
import { minutes } from "./arbitrary";
import { all, attribute, faults, said } from "./schema";

const at = {
  code: "17",
  base: "https://renkei.example.go.jp/",
  publishedOn: "2027-02-08",
  revision: 2,
};
const hrefOf = ({ key }: { key: string }) => `/meetings/17/handouts/${key}`;
const treeOf = (content: MinutesContent): Xml => akomaTree(content, at, hrefOf);
const named = (tree: Xml, name: string): Xml[] => all(tree).filter((one) => one.name === name);

test("whatever was typed, the document keeps the rules of the schema", () => {
  fc.assert(
    fc.property(minutes, (content) => {
      expect(faults(treeOf(content))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test.each(["", "> ", "---", "- ", "[a]: https://a.jp"])("a remark of %j is one too", (text) => {
  for (const kind of ["speech", "narration", "decision"] as const) {
    const tree = treeOf(contentOf(minutesOf(remarked("a", text, { kind }))));
    expect(faults(tree)).toEqual([]);
  }
});

test("the record of the meeting, its text as settled, and what was published are told apart", () => {
  const work = "/akn/jp/debate/minutes/inter-ministry-liaison-council-on-telework/2027-01-15/17";
  const values = named(treeOf(contentOf(working)), "FRBRuri").map((one) => one.attributes["value"]);
  expect(values).toEqual([work, `${work}/jpn@2027-02-05`, `${work}/jpn@2027-02-05.xml`]);
  const dates = (content: MinutesContent) =>
    named(treeOf(content), "FRBRdate").map(({ attributes: { date, name } }) => [date, name]);
  expect(dates(contentOf(working))).toEqual([
    ["2027-01-15", "meeting"],
    ["2027-02-05", "approved"],
    ["2027-02-08", "published"],
  ]);
  expect(dates(contentOf(working, {}, { edition: "quick" }))[1]).toEqual([
    "2027-02-08",
    "provisional",
  ]);
});

test("each remark is a speech by its speaker; outcomes and narrations are not", () => {
  const tree = treeOf(contentOf(working));
  const speeches = named(tree, "speech").map(({ attributes: { by, as } }) => [by, as]);
  expect(speeches).toEqual([
    ["#person-seat-mic", "#role-seat-mic"],
    ["#person-seat-mhlw-proxy", "#role-seat-mhlw-proxy"],
    [`#${eId("person", "guest-見本大学教授-架空 次郎")}`, `#${eId("role", "guest-見本大学教授")}`],
  ]);
  expect(named(tree, "from").map(said)).toContain("総務副大臣 見本 太郎（議長）");
  expect(named(tree, "resolutions").map(said)).toEqual(["会議の結果：決定原案のとおり決定した。"]);
  expect(named(tree, "narrative").map(said)).toEqual(["休憩した。"]);
  expect(named(tree, "TLCPerson").map(attribute("showAs"))).toEqual([
    "見本 太郎",
    "仮名 一郎",
    "例示 花子",
    "架空 次郎",
  ]);
});

test.each(["post", "ministry", "none"] as const)(
  "by %s there is no person in it",
  (attribution) => {
    const content = contentOf(working, { attribution });
    expect(named(treeOf(content), "TLCPerson")).toEqual([]);
    expect(akomaNtoso(content, at, hrefOf)).not.toMatch(/見本 太郎|例示 花子|架空 次郎|仮名 一郎/);
  },
);

test("without attribution every speech is by those who took part", () => {
  const speeches = named(treeOf(contentOf(working, { attribution: "none" })), "speech");
  expect(speeches.map(({ attributes: { by, as } }) => [by, as])).toEqual([
    ["#participants", undefined],
    ["#participants", undefined],
    ["#participants", undefined],
  ]);
});

test("what is withheld is an omission with its reason, and is nowhere", () => {
  const tree = treeOf(contentOf(working));
  expect(named(tree, "omissis").map(said)).toEqual(["〔不開示（第２号）〕"]);
  expect(named(tree, "remark").map(said)[1]).toMatch(/^（不開示の理由：情報公開法第５条第２号　/);
  expect(akomaNtoso(contentOf(working), at, hrefOf)).not.toContain("甲社");
});

test("public papers are cited by their addresses, others only named", () => {
  const refs = named(treeOf(contentOf(working)), "ref").map(attribute("href"));
  const address = "https://renkei.example.go.jp/meetings/17/handouts/h1";
  expect(refs).toEqual([address, address]);
});

test("a circulated meeting tells the replies as votes", () => {
  const votes = named(treeOf(circulated()), "vote");
  expect(votes.map(({ attributes: { by, choice } }) => [by, choice])).toEqual([
    ["#organization-mic", "#outcome-no_5f_objection"],
    ["#organization-mhlw", "#outcome-opinion"],
    ["#participants", "#outcome-none"],
  ]);
  expect(said(treeOf(circulated()))).toContain("結果：修正の上決定");
});

test("no two parts have the same name", () => {
  for (const content of [contentOf(working), circulated()]) {
    const ids = all(treeOf(content))
      .map(attribute("eId"))
      .filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test("the text is a document of XML", () => {
  expect(akomaNtoso(contentOf(working), at, hrefOf)).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<akomaNtoso xmlns="http:\/\/docs.oasis-open.org\/legaldocml\/ns\/akn\/3.0"><debate name="minutes">/,
  );
});

test("names within the document differ where the keys do", () => {
  expect(eId("speech", "a b/é")).toBe("speech-a_20_b_2f__e9_");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (one, other) => {
      expect(eId("a", one)).toMatch(/^[\w-]+$/);
      expect(eId("a", one) === eId("a", other)).toBe(one.toWellFormed() === other.toWellFormed());
    }),
  );
  expect(slug("State Minister’s Council", "x")).toBe("state-minister-s-council");
  expect(slug("連絡会議", "council")).toBe("council");
});
