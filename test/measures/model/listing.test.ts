import { describe, expect, it } from "vitest";
import { amountIn, gramsOf, listingRows } from "../../../src/measures/model/listing";
import { allAccountYears } from "../../../src/ui/measure/budget-rows";
import { relisted } from "../../../src/measures/relisting";
import { budget, content, report, sheet } from "../given";

const rowsOf = (over: Parameters<typeof content>[0], more: object = {}) =>
  listingRows({
    measureId: "ms",
    content: content(over),
    reports: [],
    councilRatings: [],
    ...more,
  });
const line = (
  kind: "initial" | "supplementary" | "carried_out" | "executed" | "request",
  amount: number | null,
  isInclusive = false,
) => ({ kind, amount, isInclusive });

describe("the rows of a measure", () => {
  it("are one for each year of which there is a sheet, money or a report, newest first", () => {
    const reports = [report({ year: 2025 })];
    const all = rowsOf(
      { sheets: [sheet(2026), sheet(2024)], budgets: [budget(2019, []), budget(2024, [])] },
      { reports },
    );
    expect(all.map(({ year }) => year)).toEqual([2026, 2025, 2024, 2019]);
  });
  it("stand in 建制順, then by code", () => {
    expect(rowsOf({ sheets: [sheet(2026)] })[0]?.place).toBe("0040/MIC-01");
  });
  it("tell status and rating of the year's own last report", () => {
    const reports = [
      report({ year: 2026, status: "ongoing", selfRating: "A", approvedAt: "2026-09-01" }),
      report({ year: 2025, status: "preparing", selfRating: "B", approvedAt: "2026-08-01" }),
      report({ year: 2026, status: "not_started", selfRating: "C", approvedAt: "2026-07-01" }),
    ];
    const all = rowsOf({ sheets: [sheet(2026), sheet(2025)] }, { reports });
    expect(
      all.map(({ year, status, selfRating, reportedAt }) => [year, status, selfRating, reportedAt]),
    ).toEqual([
      [2026, "ongoing", "A", "2026-09-01"],
      [2025, "preparing", "B", "2026-08-01"],
    ]);
  });
  it("tell a year without a report by the one before it, else the one after, and rate it by none", () => {
    const reports = [
      report({ year: 2026, status: "completed", selfRating: "A" }),
      report({ year: 2024, status: "ongoing", selfRating: "B" }),
    ];
    const all = rowsOf({ sheets: [sheet(2027), sheet(2025), sheet(2020)] }, { reports });
    expect(all.map(({ year, status, selfRating }) => [year, status, selfRating])).toEqual([
      [2027, "completed", null],
      [2026, "completed", "A"],
      [2025, "ongoing", null],
      [2024, "ongoing", "B"],
      [2020, "ongoing", null],
    ]);
  });
  it("tell the council's newest rating of the year", () => {
    const councilRatings = [
      { year: 2026, rating: "B" },
      { year: 2026, rating: "A" },
    ];
    const [row] = rowsOf({ sheets: [sheet(2026)] }, { councilRatings });
    expect(row?.councilRating).toBe("B");
  });
  it("sum the accounts in 千円, without 内数, which are counted", () => {
    const [row] = rowsOf({
      budgets: [
        budget(2026, [
          line("request", 900),
          line("initial", 416_000),
          line("carried_out", -38_000),
          line("executed", 303_000),
        ]),
        budget(2026, [line("initial", 50_000, true), line("supplementary", 7)], "特別会計"),
      ],
    });
    expect(row).toMatchObject({
      initial: 416_000,
      available: 378_007,
      executed: 303_000,
      leftOut: 1,
    });
    const budgets = [
      budget(2026, [line("request", 9, true), line("initial", 8, true), line("executed", 7, true)]),
    ];
    expect(rowsOf({ budgets })[0]?.leftOut).toBe(allAccountYears(budgets)[0]?.leftOut);
    expect(rowsOf({ budgets })[0]?.leftOut).toBe(3);
  });
  it("keep apart nothing entered, none and 0", () => {
    const money = (lines: ReturnType<typeof line>[]) =>
      rowsOf({ budgets: [budget(2026, lines)] })[0];
    const nothing = { initial: null, available: null, executed: null };
    expect(money([])).toMatchObject({ ...nothing, without: [] });
    const none = money([line("initial", null)]);
    expect(none).toMatchObject({ ...nothing, without: ["initial", "available"] });
    expect(none && amountIn(none, "available")).toBe("none");
    expect(none && amountIn(none, "executed")).toBeNull();
    expect(money([line("initial", 0)])).toMatchObject({ initial: 0, available: 0, without: [] });
  });
  it("name the partners, the continuity of the sheet, and the keys for searching", () => {
    const mhlw = { id: "mhlw", name: "厚生労働省", nameEn: "", shortName: "厚労省", rank: 50 };
    const [row, earlier] = rowsOf({
      partners: [mhlw],
      sheets: [sheet(2026, { continuity: "expanded" })],
      budgets: [budget(2017, [])],
    });
    expect(row).toMatchObject({ partners: ["mhlw"], continuity: "expanded" });
    expect(earlier?.continuity).toBe("new");
    expect(row?.searchKey).toBe("てれわーく・でい mic-01 telework day");
    expect(row?.grams).toContain("てれ");
    expect(row?.grams).toContain("ic");
    expect(row?.grams).toContain("te");
  });
});

it("a text is found by pairs and triples of whole characters, each once", () => {
  expect(gramsOf("ここここ")).toEqual(["ここ", "こここ"]);
  expect(gramsOf("𠮷野屋")).toEqual(["𠮷野", "野屋", "𠮷野屋"]);
  expect(gramsOf("あ")).toEqual([]);
  expect(gramsOf("")).toEqual([]);
});

describe("listing anew", () => {
  const before = rowsOf({ sheets: [sheet(2026), sheet(2025)] });
  const words = (after: typeof before) =>
    relisted(before, after).map(({ text, params }) => [text.slice(0, 6), params[1]]);
  it("writes nothing where nothing changed", () => {
    expect(words(rowsOf({ sheets: [sheet(2025), sheet(2026)] }))).toEqual([]);
  });
  it("writes the years that changed, came or went, and no other", () => {
    const after = rowsOf({ sheets: [sheet(2026, { continuity: "ended" }), sheet(2024)] });
    expect(words(after)).toEqual([
      ["DELETE", 2026],
      ["DELETE", 2025],
      ["INSERT", 2026],
      ["INSERT", 2024],
    ]);
  });
});
