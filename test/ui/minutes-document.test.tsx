import { expect, it } from "vitest";
import { contentOf } from "../minutes/published";
import { circulated, drawn, remark, seen, working } from "../minutes/drawn";
import { minutesOf, said } from "../minutes/working";
import { english, japanese } from "./pages";

it("the facts stand before the proceedings, and each remark has an address", () => {
  const html = drawn(contentOf(working));
  const text = seen(html);
  expect(text).toMatch(
    /日時令和９年１月15日（金） 16:30～17:12.*場所総務省 第１特別会議室.*出席者.*配布資料.*議事/s,
  );
  expect(text).toContain("厚生労働副大臣 仮名 一郎（代理：厚生労働大臣政務官 例示 花子）");
  expect(html).toContain('<a href="#r-r1">'.replace("<a ", '<a class="remark-link screen-only" '));
  expect(seen(remark(html, "r1"))).toContain("○総務副大臣 見本 太郎（議長）");
  expect(seen(remark(html, "r2"))).toContain("○厚生労働大臣政務官 例示 花子（代理）");
  expect(remark(html, "r2")).toContain("<strong>赤字</strong>");
  expect(seen(remark(html, "r4"))).toContain("会議の結果：決定");
  expect(seen(remark(html, "r5"))).not.toContain("○");
});

it("papers are named by their numbers, and linked where they are public", () => {
  const html = drawn(contentOf(working));
  expect(remark(html, "r1")).toContain('<a href="/meetings/17/handouts/h1">資料１</a>');
  expect(remark(html, "r1")).toContain("資料２－１に基づき");
  expect(html).not.toContain("/handouts/h2");
  expect(html).not.toContain("[[handout");
  expect(seen(html)).toContain("資料２－１　テレワーク推進施策について（総務省）非公開");
  expect(seen(drawn(contentOf(working), english))).toContain("Handout 2-1 テレワーク");
});

it("what is withheld says so in words, with its reason, and is nowhere", () => {
  for (const page of [japanese, english]) {
    const html = drawn(contentOf(working), page);
    expect(html).not.toContain("甲社");
    expect(seen(remark(html, "r2"))).toContain(
      page === japanese
        ? "〔不開示（第２号）〕は赤字である。"
        : "[withheld (item 2)]は赤字である。",
    );
  }
  expect(seen(remark(drawn(contentOf(working)), "r2"))).toContain(
    "不開示の理由情報公開法第５条第２号：率直な意見の交換が不当に損なわれるおそれがあるため（令和12年４月１日に再検討）",
  );
});

it("of two views the printed one is the text, and the other is below it under its name", () => {
  const part = remark(drawn(contentOf(working)), "r3");
  expect(seen(part)).toMatch(
    /事務局の記述である。.*両論併記です。本文は、事務局の記載です。.*発言者の記載.*発言者の書いた文/s,
  );
  expect(part).toMatch(/<details class="details"><summary>発言者の記載<\/summary>/);
  const both = drawn(
    contentOf(
      minutesOf(
        said("a", "どちらか", { views: { speaker: "甲論", secretariat: "乙論", printed: "both" } }),
      ),
    ),
  );
  expect(both).not.toContain("<details");
  expect(seen(both)).toMatch(/発言者の記載甲論.*事務局の記載乙論/s);
});

it("a provisional edition says that it may change, a final one when it was settled", () => {
  const quick = seen(drawn(contentOf(working, {}, { edition: "quick", settledOn: null })));
  const final = seen(drawn(contentOf(working)));
  expect(quick).toContain("速報のため、事後修正の可能性があります。");
  expect(final).not.toContain("速報");
  expect(final).toContain("確定版（令和９年２月５日確定）");
  expect(final).toContain("文責：総務省情報流通行政局見本課");
  expect(final).toContain("サンプル：この文書の発言と出席者は、架空のものです。");
});

it("long minutes show the way to their items", () => {
  const many = {
    ...working,
    sections: [1, 2, 3, 4, 5].map((number) => ({
      key: `i${number}`,
      number,
      title: `議題その${number}`,
      kind: null,
      remarks: [],
    })),
  };
  const html = drawn(contentOf(many));
  expect(html).toContain('<nav class="contents minutes-contents screen-only" aria-label="目次">');
  expect(html).toContain('<a href="#s-i5">議題５　議題その5</a>');
  expect(html).toContain('id="s-i5"');
  expect(drawn(contentOf(working))).not.toContain("minutes-contents");
});

it("a circulated meeting tells how long, what came of it and who replied what", () => {
  const text = seen(drawn(circulated()));
  expect(text).toContain("令和９年１月８日から令和９年１月15日 17:00まで");
  expect(text).toContain("修正の上決定");
  expect(text).toMatch(/厚生労働大臣政務官意見あり文言を直したい。/);
  expect(text).toContain("期限までに回答がない場合は");
});
