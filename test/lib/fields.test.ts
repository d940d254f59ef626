import { describe, expect, expectTypeOf, it } from "vitest";
import * as fields from "../../src/lib/fields";
import { check, type Fault } from "../../src/lib/form";
import { faults } from "../../src/words/faults";

type Outcome<T> = { readonly value: T } | { readonly faults: readonly Fault[] };
const typing = <T>(field: fields.Field<T>, typed: string): Outcome<T> => {
  const result = check({ field }, { field: typed });
  return result.ok ? { value: result.values.field } : { faults: result.faults["field"] ?? [] };
};
const fault = (code: string, facts: Record<string, string> = {}) => ({ faults: [{ code, facts }] });
const value = (of: unknown) => ({ value: of });

describe("a line", () => {
  const line = fields.line({ max: 5 });
  it("is tidied and its radicals repaired", () => {
    expect(typing(line, "　副⼤⾂\r\n ")).toEqual(value("副大臣"));
  });
  it("must be there, and counts code points", () => {
    expect(typing(line, "　\n ")).toEqual(fault("required"));
    expect(typing(line, "𠮷𠮷𠮷𠮷𠮷")).toEqual(value("𠮷𠮷𠮷𠮷𠮷"));
    expect(typing(line, "123456")).toEqual(fault("tooLong", { maximum: "5", length: "6" }));
  });
  it("holds no control characters and no half characters", () => {
    expect(typing(line, "a\0b")).toEqual(fault("notWellFormed"));
    expect(typing(line, "a\uD842")).toEqual(fault("notWellFormed"));
  });
  it("when optional is null without text", () => {
    expect(typing(fields.optionalLine({ max: 5 }), " 　")).toEqual(value(null));
    expect(typing(fields.optionalLine({ max: 5 }), "甲")).toEqual(value("甲"));
  });
});

describe("prose", () => {
  it("keeps lines", () => {
    expect(typing(fields.prose({ max: 20 }), "\r\n一\r\n　二")).toEqual(value("\n一\n　二"));
    expect(typing(fields.prose({ max: 3 }), "一\n二三")).toEqual(
      fault("tooLong", { maximum: "3", length: "4" }),
    );
    expect(typing(fields.prose({ max: 3 }), "\n　\n")).toEqual(fault("required"));
    expect(typing(fields.optionalProse({ max: 3 }), "\n　\n")).toEqual(value(null));
  });
});

describe("a choice", () => {
  const kind = fields.choice(["decision", "report"]);
  it("is one of its options, in its type too", () => {
    expect(typing(kind, "report")).toEqual(value("report"));
    expect(typing(kind, "")).toEqual(fault("notChosen"));
    expect(typing(kind, "Report")).toEqual(fault("notAChoice"));
    expect(typing(fields.optionalChoice(["a"]), "")).toEqual(value(null));
    expectTypeOf(kind).toEqualTypeOf<fields.Field<"decision" | "report">>();
  });
});

describe("a whole number", () => {
  const minutes = fields.wholeNumber({ min: 0, max: 1500 });
  it.each([
    ["15", 15],
    ["１５", 15],
    ["1,500", 1500],
    ["１，５００", 1500],
    [" 0 ", 0],
    ["+5", 5],
    ["007", 7],
  ])("is read from %s", (typed, number) => {
    expect(typing(minutes, typed)).toEqual(value(number));
  });
  it.each(["-1", "1501", "1.5", "1e3", "十五", "0x10", "--1"])("is not read from %s", (typed) => {
    expect(typing(minutes, typed)).toEqual(
      fault("notANumber", { minimum: "0", maximum: "1500", typed }),
    );
  });
  it("may be negative in the ways officials write it", () => {
    for (const typed of ["-38", "▲38", "△38", "－38", "−38"])
      expect(typing(fields.wholeNumber({ min: -100, max: 0 }), typed)).toEqual(value(-38));
    expect(typing(fields.wholeNumber({ min: -1, max: 1 }), "-0")).toEqual(value(0));
  });
  it("when optional is null without text", () => {
    expect(typing(fields.optionalWholeNumber({ min: 1, max: 2 }), "")).toEqual(value(null));
  });
});

describe("a day and a time", () => {
  it("are read as people write them", () => {
    expect(typing(fields.day, "令和９年１月15日（金）")).toEqual(value("2027-01-15"));
    expect(typing(fields.optionalDay, "　")).toEqual(value(null));
    expect(typing(fields.time, "午後４時半")).toEqual(value("16:30"));
    expect(typing(fields.optionalTime, "")).toEqual(value(null));
  });
  it("tell their faults with the facts", () => {
    expect(typing(fields.day, "令和９年１月15日（木）")).toEqual(
      fault("weekdayMismatch", { typed: "令和９年１月15日（木）", day: "2027-01-15", right: "金" }),
    );
    expect(typing(fields.day, "")).toEqual(fault("required"));
    expect(typing(fields.time, "25:00")).toEqual(fault("notATime", { typed: "25:00" }));
  });
});

describe("an e-mail address", () => {
  it.each([
    ["Taro@Example.go.jp", "taro@example.go.jp"],
    ["ｔａｒｏ＠example.go.jp", "taro@example.go.jp"],
    [" a.b+c@x.y.co.jp ", "a.b+c@x.y.co.jp"],
  ])("%s is kept as %s", (typed, address) => {
    expect(typing(fields.email, typed)).toEqual(value(address));
  });
  it.each([
    "taro",
    "taro@",
    "@example.jp",
    "a b@example.jp",
    "a@b",
    "a..b@example.jp",
    ".a@example.jp",
    "a@-x.jp",
    "a@x.jp,b@x.jp",
    "a@example.jp\u0000x",
    "<a@example.jp>",
    `${"a".repeat(65)}@x.jp`,
  ])("%j is refused", (typed) => {
    expect(typing(fields.email, typed)).toHaveProperty("faults");
  });
});

describe("an id and a tick", () => {
  it("are what a list or a box sends", () => {
    expect(typing(fields.id, "0ab-z")).toEqual(value("0ab-z"));
    expect(typing(fields.id, "")).toEqual(fault("required"));
    for (const typed of ["A", "a/b", "a'b", "x".repeat(65)])
      expect(typing(fields.id, typed)).toEqual(fault("notAChoice"));
    expect(typing(fields.optionalId, "")).toEqual(value(null));
    expect(["on", "1", ""].map((typed) => typing(fields.tick, typed))).toEqual(
      [true, true, false].map(value),
    );
    expect(typing(fields.tick, "maybe")).toEqual(fault("notAChoice"));
  });
});

describe("a web address", () => {
  it("is http or https", () => {
    expect(typing(fields.optionalUrl, "https://www.soumu.go.jp/テレワーク?a=1#b")).toEqual(
      value("https://www.soumu.go.jp/%E3%83%86%E3%83%AC%E3%83%AF%E3%83%BC%E3%82%AF?a=1#b"),
    );
    expect(typing(fields.optionalUrl, "")).toEqual(value(null));
  });
  it.each([
    "javascript:alert(1)",
    "www.soumu.go.jp",
    "//soumu.go.jp",
    "ftp://a.jp",
    "https://",
    "https://u:p@a.jp/",
    "https://a.jp/ b",
    "data:text/html,x",
  ])("%s is refused", (typed) => {
    expect(typing(fields.optionalUrl, typed)).toEqual(fault("notAUrl", { typed }));
  });
});

it("every fault has its sentence in both languages", () => {
  expect(Object.keys(faults.en).toSorted()).toEqual(Object.keys(faults.ja).toSorted());
  for (const words of [faults.ja, faults.en])
    for (const sentence of Object.values(words)) {
      const facts = {
        day: "2027-01-15",
        firstDay: "2019-05-01",
        lastDay: "2019-04-30",
        closed: "2026-06-30",
        year: "2026",
        typed: "x",
      };
      expect(
        sentence({
          ...facts,
          minimum: "1",
          maximum: "2",
          first: "3",
          last: "4",
          era: "平成",
          eraEn: "Heisei",
          right: "金",
        }),
      ).not.toMatch(/undefined|NaN/);
    }
});
