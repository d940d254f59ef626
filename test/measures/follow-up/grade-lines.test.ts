import { describe, expect, it } from "vitest";
import { gradesTyped, readGrades } from "../../../src/measures/follow-up/grade-lines";

const read = (grades: string, gradesEn = "", unranked = "") =>
  readGrades({ grades, gradesEn, unranked });
const codes = (text: string) => read(text).grades.map(({ code }) => code);

describe("grades typed", () => {
  it("are one a line, best first, with label and meaning where given", () => {
    const { grades, faults } = read(
      "Ａ|順調|予定どおり|遅れなし\n\nB｜遅れ\nN",
      "N|No data",
      "N、",
    );
    expect(faults).toEqual({});
    expect(grades.map(({ code, label, meaning }) => [code, label, meaning])).toEqual([
      ["Ａ", "順調", "予定どおり｜遅れなし"],
      ["B", "遅れ", ""],
      ["N", "N", ""],
    ]);
    expect(grades[2]).toMatchObject({ labelEn: "No data", isRanked: false });
    expect(grades[0]?.isRanked).toBe(true);
  });
  it("keep the codes of real schemes", () => {
    expect(codes("A\nA′\nB+\nB\nC\n−")).toEqual(["A", "A′", "B+", "B", "C", "−"]);
  });
  it("say which line cannot be read", () => {
    expect(read("A\n｜名前だけ").faults["grades"]).toMatchObject([
      { code: "gradeLine", facts: { line: "2" } },
    ]);
    expect(read("A\nあいうえおかきくけこさしす").faults["grades"]).toMatchObject([
      { code: "gradeLine", facts: { line: "2" } },
    ]);
  });
  it("are two or more, each once", () => {
    expect(read("A").faults["grades"]).toMatchObject([{ code: "gradesTooFew" }]);
    expect(read("A\nB\nA").faults["grades"]).toMatchObject([
      { code: "gradeTwice", facts: { code: "A" } },
    ]);
  });
  it("are named in English, and left out of the ranking, only where they are there", () => {
    expect(read("A\nB", "C｜Late").faults["gradesEn"]).toMatchObject([{ code: "gradeUnknown" }]);
    expect(read("A\nB", "", "N").faults["unranked"]).toMatchObject([{ code: "gradeMissing" }]);
  });
  it("read as they were when typed again", () => {
    const { grades } = read(
      "A｜順調｜予定どおり\nB\nN｜データなし",
      "A｜On course\nN｜No data｜none",
      "N",
    );
    const again = readGrades(gradesTyped(grades));
    expect(again).toEqual({ grades, faults: {} });
  });
});
