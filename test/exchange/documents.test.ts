import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Lang } from "../../src/lib/lang";
import type { MinutesContent } from "../../src/publication/content/minutes";
import { circulated, working } from "../minutes/drawn";
import { contentOf } from "../minutes/published";
import { minutesOf, said } from "../minutes/working";
import { minutes } from "./arbitrary";
import { isWellFormed, unzipped } from "./unzip";

const reach = {
  base: "https://renkei.example.go.jp/",
  hrefOf: ({ key }: { key: string }) => `/meetings/17/handouts/${key}`,
};

/** The parts of the file, loaded as a route loads it. */
const fileOf = async (content: MinutesContent, lang: Lang = "ja") => {
  const { minutesDocument } = await import("../../src/exchange/documents/minutes");
  return unzipped(await minutesDocument(content, lang, reach));
};
const documentOf = async (content: MinutesContent, lang: Lang = "ja") =>
  (await fileOf(content, lang)).get("word/document.xml") ?? "";

const textOf = (xml: string): string =>
  Array.from(xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g), ([, text]) => text).join("");
const paragraphs = (xml: string): string[] =>
  Array.from(xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs), ([one]) => one);
const paragraph = (xml: string, text: string): string =>
  paragraphs(xml).find((one) => textOf(one).includes(text)) ?? "";

test("the paper is laid out as councils do", async () => {
  const xml = await documentOf(contentOf(working));
  expect(paragraphs(xml).map(textOf).filter(Boolean)).toEqual([
    "テレワーク関係府省連絡会議（第17回）議事録",
    "サンプル：この文書の発言と出席者は、架空のものです。",
    "１　日時令和９年１月15日（金） 16:30～17:12",
    "２　開催方法対面とオンラインの併用",
    "３　場所総務省 第１特別会議室",
    "４　出席者総務副大臣 見本 太郎（議長）、厚生労働副大臣 仮名 一郎（代理：厚生労働大臣政務官 例示 花子）",
    "５　配布資料資料１　テレワーク人口実態調査の結果（国土交通省）",
    "資料２－１　テレワーク推進施策について（総務省）【非公開】",
    "６　議事",
    "（１）普及状況について",
    "○総務副大臣 見本 太郎（議長）",
    "資料１と資料２－１に基づき説明した。資料１も見られたい。",
    "一",
    "二",
    "○厚生労働大臣政務官 例示 花子（代理）",
    "〔不開示（第２号）〕は赤字である。",
    "（不開示の理由：情報公開法第５条第２号　率直な意見の交換が不当に損なわれるおそれがあるため　令和12年４月１日に再検討）",
    "○見本大学教授 架空 次郎",
    "事務局の記述である。",
    "（両論併記。上の文は、事務局の記載。）",
    "【発言者の記載】",
    "発言者の書いた文",
    "会議の結果：決定",
    "原案のとおり決定した。",
    "休憩した。",
    "確定版（令和９年２月５日確定）",
    "文責：総務省情報流通行政局見本課",
    "以上",
  ]);
});

test("speakers are bold, the title is centred, and 以上 stands at the right", async () => {
  const xml = await documentOf(contentOf(working));
  expect(paragraph(xml, "○総務副大臣")).toContain("<w:b/>");
  expect(paragraph(xml, "に基づき説明した")).not.toContain("<w:b/>");
  expect(paragraph(xml, "議事録")).toContain('<w:pStyle w:val="Title"/>');
  expect(paragraph(xml, "（１）普及状況")).toContain('<w:pStyle w:val="Heading2"/>');
  expect(paragraph(xml, "以上")).toMatch(/<w:jc w:val="(?:right|end)"\/>/);
});

test("Japanese text has its own font and language, and each page its number", async () => {
  const file = await fileOf(contentOf(working));
  const styles = file.get("word/styles.xml") ?? "";
  expect(styles).toContain('w:eastAsia="游明朝"');
  expect(styles).toMatch(
    /<w:lang [^>]*w:val="ja-JP"[^>]*w:eastAsia="ja-JP"|<w:lang [^>]*w:eastAsia="ja-JP"[^>]*w:val="ja-JP"/,
  );
  const footer = file.get("word/footer1.xml") ?? "";
  expect(footer).toMatch(/PAGE.*NUMPAGES/s);
  expect(await documentOf(contentOf(working))).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
});

test("in English the words are English", async () => {
  const text = textOf(await documentOf(contentOf(working), "en"));
  expect(text).toContain("Minutes, Inter-Ministry Liaison Council on Telework, meeting 17");
  expect(text).toContain("1  Date and time15 January 2027 (Friday) 16:30–17:12");
  expect(text).toContain("[withheld (item 2)]は赤字である。");
  expect(text).toContain("Outcome: Decided");
});

test("a provisional summary without names says so, and begins each remark with the sign", async () => {
  const quick = contentOf(
    working,
    { document: "summary", attribution: "none" },
    { edition: "quick" },
  );
  const text = paragraphs(await documentOf(quick)).map(textOf);
  expect(text[0]).toBe("テレワーク関係府省連絡会議（第17回）議事要旨（速報版）");
  expect(text).toContain("６　議事概要");
  expect(text).toContain("○〔不開示（第２号）〕は赤字である。");
  expect(text.slice(-4)).toEqual([
    "速報版",
    "文責：総務省情報流通行政局見本課",
    "速報のため、事後修正の可能性があります。",
    "以上",
  ]);
});

test.each(["post", "ministry", "none"] as const)(
  "by %s nobody is named in any part of the file",
  async (attribution) => {
    const file = await fileOf(contentOf(working, { attribution }));
    for (const part of file.values())
      expect(part).not.toMatch(/見本 太郎|例示 花子|架空 次郎|仮名 一郎|甲社/);
  },
);

test("a circulated meeting has its replies in a table", async () => {
  const xml = await documentOf(circulated());
  const rows = Array.from(xml.matchAll(/<w:tr>.*?<\/w:tr>/gs), ([row]) =>
    Array.from(row.matchAll(/<w:tc>.*?<\/w:tc>/gs), ([cell]) => textOf(cell)),
  );
  expect(rows[0]).toEqual(["構成員", "回答", "意見", "回答日"]);
  expect(rows[2]).toEqual([
    "厚生労働大臣政務官",
    "意見あり",
    "文言を直したい。",
    "令和９年１月14日",
  ]);
  expect(textOf(xml)).toContain("結果：修正の上決定（令和９年１月18日）");
});

test("public papers and safe addresses are links, others are not", async () => {
  const text =
    "[[handout:h1]] [[handout:h2]] [外](https://example.go.jp/?a=1&b=2) [悪](javascript:alert(1))";
  const file = await fileOf(contentOf(minutesOf(said("a", text))));
  const links = file.get("word/_rels/document.xml.rels") ?? "";
  expect(links).toContain('Target="https://renkei.example.go.jp/meetings/17/handouts/h1"');
  expect(links).toContain('Target="https://example.go.jp/?a=1&amp;b=2"');
  expect(links).not.toMatch(/javascript|handouts\/h2/);
});

test("whatever was typed, every part of the file is well-formed", async () => {
  await fc.assert(
    fc.asyncProperty(
      minutes,
      fc.constantFrom("ja" as const, "en" as const),
      async (content, lang) => {
        const broken = [...(await fileOf(content, lang))].filter(
          ([name, part]) => /\.(?:xml|rels)$/.test(name) && !isWellFormed(part),
        );
        expect(broken.map(([name]) => name)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
