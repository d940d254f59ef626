import { expect, it } from "vitest";
import { goneFrom } from "../../../src/minutes/settling/model/gone";

const hidden = (part: string, hiddenFrom: "public" | "government" = "public") => ({
  part,
  hiddenFrom,
});
const before = { text: "甲社と乙庁の件", summaryText: "甲社の件", beside: null };

const gone = (redactions: ReturnType<typeof hidden>[], after: object) =>
  goneFrom(redactions, before, { ...before, ...after });

it("a withheld part that a text would lose is found, with the field", () => {
  expect(gone([hidden("甲社")], {})).toBeNull();
  expect(gone([hidden("甲社")], { text: "甲社の件" })).toBeNull();
  expect(gone([hidden("甲社")], { text: "株式会社甲の件" })).toEqual({
    field: "text",
    part: "甲社",
  });
  expect(gone([hidden("甲社")], { summaryText: "株式会社甲" })).toEqual({
    field: "summaryText",
    part: "甲社",
  });
  expect(gone([hidden("甲社")], { summaryText: "" })).toBeNull();
  expect(gone([hidden("丙社")], { text: "別の文" })).toBeNull();
});

it("a remark withheld as a whole from the same readers may be corrected in any words", () => {
  const after = { text: "別の文" };
  expect(gone([hidden("甲社"), hidden("")], after)).toBeNull();
  expect(gone([hidden("甲社"), hidden("", "government")], after)).toBeNull();
  expect(gone([hidden("甲社", "government"), hidden("")], after)).toMatchObject({ part: "甲社" });
});
