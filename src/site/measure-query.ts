import type { MoneyUnit } from "../lib/money/amount";

/** The end of the address of a measure: a fiscal year, and a unit other than 百万円. */
export const measureQuery = (year: number | null, unit: MoneyUnit): string => {
  const query = new URLSearchParams([
    ...(year === null ? [] : [["year", String(year)]]),
    ...(unit === "million" ? [] : [["unit", unit]]),
  ]).toString();
  return query === "" ? "" : `?${query}`;
};
