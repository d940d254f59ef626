import * as fc from "fast-check";
import { expect, it } from "vitest";
import { csv, neutral, restored } from "../../src/lib/csv";

it("is RFC 4180 with a BOM", () => {
  expect(
    csv(
      ["府省", "予算額（千円）"],
      [
        ["総務省", 0],
        ["経済産業省", null],
        ['甲"乙,丙', -38],
      ],
    ),
  ).toBe('\uFEFF府省,予算額（千円）\r\n総務省,0\r\n経済産業省,\r\n"甲""乙,丙",-38\r\n');
});

it("has one record on one line", () => {
  expect(csv(["a"], [["一\r\n二\n\n三\u2028四"]])).toBe("\uFEFFa\r\n一 二 三 四\r\n");
});

it.each([
  "=1+1",
  "+81",
  "-x",
  "@x",
  "\tx",
  "\r=x",
  "＝1",
  "＋1",
  "－1",
  "＠x",
  " =1",
  "'=1",
  "=cmd|'/c calc'!A0",
])("%j is no formula", (text) => {
  expect(neutral(text)).toBe(`'${text}`);
});

it.each(["－", "-", "", "▲38", "議長", "'引用'", "1-2"])("%j stays as it is", (text) => {
  expect(neutral(text)).toBe(text);
});

it("what was neutralised can be restored", () => {
  const cells = fc
    .array(fc.constantFrom(...Array.from("'=+-@＝－＠\t\r\n a甲")), { maxLength: 8 })
    .map((signs) => signs.join(""));
  fc.assert(
    fc.property(cells, (text) => {
      expect(restored(neutral(text))).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

const cellsOf = (line: string) =>
  Array.from(`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g), ([, inQuotes, bare]) =>
    restored(inQuotes?.replaceAll('""', '"') ?? bare ?? ""),
  );

it("reads back as what was written", () => {
  const values = fc
    .array(fc.constantFrom(...Array.from('",= 甲a－')), { maxLength: 8 })
    .map((signs) => signs.join(""));
  fc.assert(
    fc.property(fc.array(values, { minLength: 1, maxLength: 4 }), (row) => {
      const [, line] = csv(["h"], [row]).split("\r\n");
      expect(cellsOf(line ?? "")).toEqual(row);
    }),
  );
});
