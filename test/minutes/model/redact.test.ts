import { expect, test } from "vitest";
import { redacted } from "../../../src/minutes/model/redact";
import {
  cutAtWithheld,
  shownWithheld,
  withheldMark,
} from "../../../src/publication/content/minutes-withheld";

test.each<[string, [string, number][], string]>([
  ["甲社は赤字である。", [], "甲社は赤字である。"],
  ["甲社は赤字である。", [["甲社", 2]], "〔不開示（第２号）〕は赤字である。"],
  ["甲社、甲社", [["甲社", 2]], "〔不開示（第２号）〕、〔不開示（第２号）〕"],
  [
    "山田太郎氏",
    [
      ["山田太郎", 1],
      ["太郎氏", 5],
    ],
    "〔不開示（第１号・第５号）〕",
  ],
  [
    "甲社は赤字",
    [
      ["は赤字", 5],
      ["甲社", 2],
    ],
    "〔不開示（第２号・第５号）〕",
  ],
  ["ああああ", [["あああ", 5]], "〔不開示（第５号）〕"],
  [
    "甲社",
    [
      ["", 6],
      ["甲", 2],
    ],
    "〔不開示（第６号）〕",
  ],
  ["甲社", [["乙社", 2]], "甲社"],
  ["$&甲$1", [["甲", 2]], "$&〔不開示（第２号）〕$1"],
  ["𠮷野家", [["𠮷野", 2]], "〔不開示（第２号）〕家"],
])("%j without %j is %j", (text, hidden, shown) => {
  expect(
    redacted(
      text,
      hidden.map(([part, clause]) => ({ part, clause })),
    ),
  ).toBe(shown);
});

test("the mark names each 号 once, in order, and reads in English", () => {
  expect(withheldMark([5])).toBe("〔不開示（第５号）〕");
  expect(withheldMark([5, 1, 5])).toBe("〔不開示（第１号・第５号）〕");
  expect(shownWithheld("甲〔不開示（第５号）〕乙", "ja")).toBe("甲〔不開示（第５号）〕乙");
  expect(shownWithheld("甲〔不開示（第５号）〕乙〔不開示（第１号・第２号）〕", "en")).toBe(
    "甲\\[withheld (item 5)\\]乙\\[withheld (items 1, 2)\\]",
  );
  expect(cutAtWithheld("甲〔不開示（第１号・第５号）〕乙")).toEqual([
    "甲",
    "〔不開示（第１号・第５号）〕",
    "乙",
  ]);
});
