import { describe, expect, it } from "vitest";
import { Refused } from "../../../src/lib/errors";
import type { FiscalYear, Scheme } from "../../../src/measures/model/rating";
import type { Report } from "../../../src/measures/model/report";
import {
  loweredWithout,
  mustTakeReports,
  openYears,
  unchangedFrom,
} from "../../../src/measures/model/reporting";
import { report } from "../given";

const year = (of: number, closedAt: string | null = null, selfSchemeId = "s"): FiscalYear => ({
  id: `fy${of}`,
  year: of,
  selfSchemeId,
  councilSchemeId: "s",
  closedAt,
  version: 1,
});
const years = [
  year(2027),
  year(2026),
  year(2025, "2026-04-30T15:00:00.000Z"),
  year(2024, null, "t"),
];

const scheme = (id: string, ...codes: string[]): Scheme => ({
  id,
  name: id,
  nameEn: "",
  grades: codes.map((code) => ({
    code,
    label: code,
    labelEn: code,
    meaning: "",
    meaningEn: "",
    isRanked: code !== "N",
  })),
  source: "",
  sourceUrl: "",
  version: 1,
});
const vocabulary = { years, schemes: [scheme("s", "A", "B", "C", "N"), scheme("t", "B", "A")] };

const refusal = (act: () => unknown) => {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof Refused ? { why: error.why, facts: error.facts } : error;
  }
};

describe("a year", () => {
  it("takes reports while it is open", () => {
    expect(openYears(years).map((one) => one.year)).toEqual([2027, 2026, 2024]);
    expect(refusal(() => mustTakeReports(years, 2026))).toBeNull();
  });
  it("that is closed says since when, by the day in Japan, and which year to report for", () => {
    expect(refusal(() => mustTakeReports(years, 2025))).toEqual({
      why: "report.yearClosed",
      facts: { year: "2025", closedOn: "2026-05-01", open: "2027" },
    });
  });
  it("that was never followed up takes none either", () => {
    expect(refusal(() => mustTakeReports([], 2019))).toEqual({
      why: "report.yearClosed",
      facts: { year: "2019" },
    });
  });
});

describe("変更なし", () => {
  const last = report({ year: 2026, status: "ongoing", selfRating: "A", happened: "募集した" });
  it("says what the last approved report said", () => {
    expect(unchangedFrom(undefined, last, years)).toEqual({
      year: 2026,
      status: "ongoing",
      selfRating: "A",
      selfReason: "",
      happened: "募集した",
      next: "",
      obstacles: "",
    });
  });
  it("is refused while another report is under way, before the first approval, and for a closed year", () => {
    const open = report({ state: "draft" });
    expect(refusal(() => unchangedFrom(open, last, years))).toMatchObject({
      why: "report.openAlready",
    });
    expect(refusal(() => unchangedFrom(undefined, undefined, years))).toMatchObject({
      why: "report.noneApproved",
    });
    expect(refusal(() => unchangedFrom(undefined, report({ year: 2025 }), years))).toMatchObject({
      why: "report.yearClosed",
    });
  });
});

const said = (selfRating: string | null, selfReason = "", of = 2026) => ({
  year: of,
  selfRating,
  selfReason,
});
const from = (
  typed: ReturnType<typeof said>,
  ...approved: Pick<Report, "year" | "selfRating" | "selfReason">[]
) => loweredWithout(typed, approved, vocabulary);

describe("a lowered rating", () => {
  it("needs a reason, and another than that of the higher rating", () => {
    expect(from(said("B"), said("A", "予定どおり"))).toBe("A");
    expect(from(said("B", "  \n"), said("A"))).toBe("A");
    expect(from(said("B", "予定どおり "), said("A", "予定どおり"))).toBe("A");
    expect(from(said("B", "遅れた"), said("A", "予定どおり"))).toBeNull();
  });
  it("is compared with the last report that was rated by the same scheme", () => {
    expect(from(said("B"), said(null), said("A", "", 2027))).toBe("A");
    expect(from(said("C"), said("B"), said("A"))).toBe("B");
    expect(from(said("A", "", 2024), said("B"))).toBeNull();
    expect(from(said("A", "", 2024), said("B"), said("B", "", 2024))).toBe("B");
  });
  it("is none where it is equal, higher, unranked, or nothing to compare with", () => {
    expect(from(said("A"), said("B"))).toBeNull();
    expect(from(said("B"), said("B"))).toBeNull();
    expect(from(said("N"), said("A"))).toBeNull();
    expect(from(said("C"), said("N"))).toBeNull();
    expect(from(said(null), said("A"))).toBeNull();
    expect(from(said("B"))).toBeNull();
  });
});
