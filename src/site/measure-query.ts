import type { MoneyUnit } from "../lib/money/amount";

const units: readonly MoneyUnit[] = ["thousand", "million", "hundredMillion"];

/** The unit that an address asks for; 百万円 unless it names another. */
export const unitIn = (asked: string | undefined): MoneyUnit =>
  units.find((unit) => unit === asked) ?? "million";

/** The end of the address of a measure: a fiscal year, and a unit other than 百万円. */
export const measureQuery = (year: number | null, unit: MoneyUnit): string => {
  const query = new URLSearchParams([
    ...(year === null ? [] : [["year", String(year)]]),
    ...(unit === "million" ? [] : [["unit", unit]]),
  ]).toString();
  return query === "" ? "" : `?${query}`;
};
