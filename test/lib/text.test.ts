import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repairRadicals } from "../../src/lib/radicals";
import { fold, isStorable, lengthOf, tidyLine, tidyProse } from "../../src/lib/text";

const anyText = fc.string({ unit: "binary", maxLength: 60 });
const japanese = fc
  .array(
    fc.constantFrom(
      ...Array.from(
        "ｶﾞガがｶﾞパ⻑⺠⻫⾸⽣①㈱２－１～〜ー–髙﨑邊𠮷葛\u{E0100}\u200D\uFEFFÅİΣ ＡａZ゙゚\u3099",
      ),
    ),
    { maxLength: 30 },
  )
  .map((characters) => characters.join(""));

describe("radicals copied from a PDF", () => {
  it.each([
    ["副⼤⾂（議⻑）", "副大臣（議長）"],
    ["⾸都圏", "首都圏"],
    ["室⻑代理", "室長代理"],
    ["国⺠", "国民"],
    ["⼀⻫に", "一斉に"],
    ["厚⽣労働省　国⼟交通省", "厚生労働省　国土交通省"],
    ["⺟", "母"],
  ])("%s become %s", (text, repaired) => {
    expect(repairRadicals(text)).toBe(repaired);
  });

  it("are repaired without touching anything else", () => {
    for (const text of ["①㈱２－１", "ｶﾞ～〜", "髙﨑邊𠮷葛\u{E0100}", "ＩＣＴ活用", "神\uFA19"])
      expect(repairRadicals(text)).toBe(text);
  });

  it("are all repaired but the one that stands for no ideograph", () => {
    const left = Array.from({ length: 0x2fe0 - 0x2e80 }, (_, i) =>
      String.fromCodePoint(0x2e80 + i),
    ).filter((radical) => /\p{So}/u.test(radical) && repairRadicals(radical) === radical);
    expect(left).toEqual(["⺀"]);
  });
});

describe("a line", () => {
  it("loses line breaks, bidi controls and the space at its ends", () => {
    expect(tidyLine("　\u202E総務\r\n副大臣\u2066 \t")).toBe("総務 副大臣");
    expect(tidyLine("甲\n\n\n乙")).toBe("甲 乙");
  });
  it("keeps the space inside a name and the shapes of its characters", () => {
    for (const name of ["髙﨑　邊", "𠮷野家", "葛\u{E0100}城", "\uFA19田", "ｶﾞｰﾄﾞ", "①㈱～〜"])
      expect(tidyLine(name)).toBe(name);
  });
  it("is composed", () => {
    expect(tidyLine("か\u3099")).toBe("が");
  });
});

describe("prose", () => {
  it("keeps its lines, the first empty one too, and its tabs", () => {
    expect(tidyProse("\r\n一\r二\n\t三　\n")).toBe("\n一\n二\n\t三　\n");
  });
});

describe("what can be stored", () => {
  it.each(["", "一\n二\t三", "𠮷", "\u{E0100}"])("%j can", (text) => {
    expect(isStorable(text)).toBe(true);
  });
  it.each([
    "\0",
    "\uD842",
    "\uDFB7a",
    "a\u0008",
    "\u001B[0m",
    "\r",
    "\u007F",
    "\u0085",
    "\uFFFE",
    "\uFFFF",
  ])("%j cannot", (text) => {
    expect(isStorable(text)).toBe(false);
  });
});

it("tidying a second time changes nothing", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, japanese), (text) => {
      for (const tidy of [tidyLine, tidyProse, repairRadicals])
        expect(tidy(tidy(text))).toBe(tidy(text));
    }),
  );
});

describe("the search key", () => {
  it.each([
    ["⼀", "一"],
    ["ｶﾞ", "ガ"],
    ["ﾃﾚﾜｰｸ", "てれわーく"],
    ["テレワーク", "てれわーく"],
    ["２－１", "2-1"],
    ["2‐1", "2−1"],
    ["ＩＣＴ", "ict"],
    ["葛\u{E0100}城", "葛城"],
    ["神", "\uFA19"],
    ["〜", "～"],
    ["副⼤⾂", "副大臣"],
    ["㈱", "(株)"],
    ["議\u200B長", "議⻑"],
  ])("finds %s as %s", (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });
  it("keeps the long vowel apart from dashes", () => {
    expect(fold("ビール")).not.toBe(fold("ビ-ル"));
  });
  it("of a key is the key", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, japanese), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });
});

it("length counts code points", () => {
  expect(lengthOf("𠮷野家")).toBe(3);
  expect(lengthOf("")).toBe(0);
});
