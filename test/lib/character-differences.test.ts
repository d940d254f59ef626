import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charactersOf } from "../../src/lib/characters";
import { characterDifferences } from "../../src/lib/difference";
import type { Difference } from "../../src/lib/edits";
import { cpuOf } from "./cpu";

/** ［removed→added］ in the text that stayed. */
const drawn = (parts: readonly Difference[]) =>
  parts
    .map(({ kind, text }) =>
      kind === "same" ? text : kind === "removed" ? `［－${text}］` : `［＋${text}］`,
    )
    .join("");

const without = (kind: Difference["kind"], parts: readonly Difference[]) =>
  parts
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join("");

describe("a correction", () => {
  it.each([
    ["目標は60%とする。", "目標は70%とする。", "目標は［－60］［＋70］%とする。"],
    ["令和6年度の取組", "令和7年度の取組", "令和［－6］［＋7］年度の取組"],
    ["約1,200社である。", "約1,300社である。", "約［－1,200］［＋1,300］社である。"],
    ["令和１０年度", "令和１１年度", "令和［－１０］［＋１１］年度"],
    [
      "普及を推進してまいります。",
      "普及を一層推進してまいります。",
      "普及を［＋一層］推進してまいります。",
    ],
    [
      "前の文。テレワークを導入する。後の文。",
      "前の文。テレワークの導入を支援する。後の文。",
      "前の文。テレワーク［－を］［＋の］導入［＋を支援］する。後の文。",
    ],
    ["一つ目。二つ目。", "一つ目。三つ目。二つ目。", "一つ目。［＋三つ目。］二つ目。"],
    ["葛\u{E0100}城", "葛城", "［－葛\u{E0100}］［＋葛］城"],
    ["𠮷野", "𠮶野", "［－𠮷］［＋𠮶］野"],
    ["か\u3099く", "かく", "［－か\u3099］［＋か］く"],
    ["👩‍💻です", "👩です", "［－👩‍💻］［＋👩］です"],
    ["1\u20E3番", "2\u20E3番", "［－1\u20E3］［＋2\u20E3］番"],
    ["同じ", "同じ", "同じ"],
    ["", "新", "［＋新］"],
    ["古", "", "［－古］"],
  ])("of %j to %j is seen to the character", (before, after, expected) => {
    expect(drawn(characterDifferences(before, after))).toBe(expected);
  });

  it("is no confetti: what stayed by chance between two changes is part of them", () => {
    const parts = characterDifferences(
      "地方の中小企業において導入が遅れている。",
      "首都圏以外の事業者への普及が課題である。",
    );
    expect(parts.length).toBeLessThanOrEqual(5);
    expect(drawn(characterDifferences("あいうえお", "かいくえこ"))).toBe(
      "［－あいうえお］［＋かいくえこ］",
    );
  });

  it("is still seen to the character behind a passage that was written anew", () => {
    const parts = characterDifferences(
      `${"甲乙丙".repeat(300)}。この文は残る。目標は60社。`,
      `${"東西南".repeat(300)}。この文は残る。目標は70社。`,
    );
    expect(drawn(parts.slice(2))).toBe("この文は残る。目標は［－60］［＋70］社。");
  });

  it("leaves untouched sentences alone, however much the others changed", () => {
    const kept = "この文は変わらない。";
    const parts = characterDifferences(
      kept + "甲".repeat(2000) + "。" + kept,
      kept + "乙".repeat(2000) + "。" + kept,
    );
    expect(parts.map(({ kind }) => kind)).toEqual(["same", "removed", "added", "same"]);
    expect(parts[0]?.text).toBe(kept);
  });
});

const unit = fc.constantFrom(
  "テレ",
  "ワーク",
  "を",
  "の",
  "。",
  "\n",
  "\r\n",
  "60",
  "７",
  "．",
  ",",
  "a",
  " ",
  "𠮷",
  "葛",
  ..."\u{E0100}|\uFE0F|\u3099|\uFF9E|\u200D|👩|🏽|🇯|🇵|\u20E3|\uD842|\uDFB7|ﾊ".split("|"),
);
const texts = fc.array(unit, { maxLength: 50 }).map((units) => units.join(""));
/** Two versions of one text. */
const versions = fc
  .tuple(texts, texts, texts, texts)
  .map(([head, one, other, tail]) => [head + one + tail, head + other + tail] as const);

/** Where each piece ends in the whole. */
const endsOf = (pieces: readonly string[]) => {
  let at = 0;
  return pieces.map((piece) => (at += piece.length));
};
const graphemes = (text: string) =>
  Array.from(new Intl.Segmenter("ja").segment(text), ({ segment }) => segment);

describe("the character differences of any two texts", () => {
  const pairs = fc.oneof(fc.tuple(texts, texts), versions);
  it("give back both, with no two neighbours alike", () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const parts = characterDifferences(before, after);
        expect([without("added", parts), without("removed", parts)]).toEqual([before, after]);
        for (const [i, part] of parts.entries()) {
          expect(part.text).not.toBe("");
          expect(part.kind).not.toBe(parts[i - 1]?.kind);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("never cut a character or a number", () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const parts = characterDifferences(before, after);
        for (const [text, kind] of [
          [before, "added"],
          [after, "removed"],
        ] as const) {
          const own = parts.filter((part) => part.kind !== kind).map((part) => part.text);
          const allowed = new Set(endsOf(graphemes(text)));
          for (const cut of endsOf(own)) {
            expect(allowed.has(cut), `${JSON.stringify(text)} at ${cut}`).toBe(true);
            expect(text.slice(cut - 1, cut + 1)).not.toMatch(/^[0-9０-９]{2}$/);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("are made of whole characters", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(charactersOf(text).join("")).toBe(text);
      }),
    );
  });
});

/** 10,000 characters, each the one that the place calls for. */
const long = (at: (place: number) => string | undefined) =>
  Array.from({ length: 10_000 }, (_, place) => at(place) ?? "")
    .join("")
    .slice(0, 10_000);
const han = (first: number) => long((i) => String.fromCodePoint(first + ((i * 7919) % 2000)));
const few = (step: number) => long((i) => "のはをがに"[(i * i * step + i) % 5]);
const sentences = (first: number) =>
  long((i) => (i % 40 === 39 ? "。" : String.fromCodePoint(first + ((i * 7919) % 2000))));
const passages = (first: number) =>
  long((i) =>
    i % 600 < 4 ? "同じ文。"[i % 600] : String.fromCodePoint(first + ((i * 7919) % 2000)),
  ).replaceAll(/(?=同じ文。)/g, "。");
const speech = long((i) =>
  i % 50 === 49 ? "。" : "本日は御多忙の中お集まりいただき"[(i * i) % 16],
);
const each = (every: number, put: string) =>
  long((i) => (i % every === 3 ? put : speech.charAt(i)));

describe("two texts of 10,000 characters take less than 50 ms of CPU", () => {
  it.each([
    ["alike", speech, speech],
    ["with one change in each sentence", speech, each(50, "改")],
    ["with changes all over", speech, each(7, "改")],
    ["unrelated", han(0x4e00), han(0x6000)],
    ["unrelated, of few characters", few(7919), few(31)],
    ["unrelated, in sentences", sentences(0x4e00), sentences(0x6000)],
    ["unrelated, in passages between sentences that stayed", passages(0x4e00), passages(0x6000)],
    ["one reversed", han(0x4e00), Array.from(han(0x4e00)).toReversed().join("")],
    ["of full stops and of line breaks", "。".repeat(10_000), "\n".repeat(10_000)],
    ["of full stops and marks", "。\u3099".repeat(5000), "。\u309A".repeat(5000)],
    ["of one number each", "1".repeat(10_000), "2".repeat(10_000)],
    ["of numbers and points", "1.".repeat(5000), "1,".repeat(5000)],
    ["of marks on one character", `か${"\u3099".repeat(9999)}`, `か${"\u309A".repeat(9999)}`],
    ["of surrogate pairs", "𠮷".repeat(5000), "𠮶".repeat(5000)],
    ["in turn", long((i) => "甲。"[i % 2]), long((i) => "乙。"[i % 2])],
  ])("%s", (_, before, after) => {
    let parts: readonly Difference[] = [];
    const spent = cpuOf(() => {
      parts = characterDifferences(before, after);
    });
    expect(without("added", parts)).toBe(before);
    expect(without("removed", parts)).toBe(after);
    expect(spent).toBeLessThan(50);
  });
});
