import { bool, int, oneOf, optional, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";

/** 予算額・執行額 by kind, in the order of the sheets of 行政事業レビュー. */
export const budgetKinds = [
  "request",
  "initial",
  "supplementary",
  "carried_in",
  "carried_out",
  "reserve",
  "executed",
] as const;
export type BudgetKind = (typeof budgetKinds)[number];

/** A line in 千円; null is 「－」. A kind without a line is blank. */
export const BudgetLine = { kind: oneOf(...budgetKinds), amount: optional(int), isInclusive: bool };
export type BudgetLine = RowOf<typeof BudgetLine>;

/** The money of a measure in one year and one account (会計区分). */
export const Budget = {
  id: text,
  measureId: text,
  year: int,
  account: text,
  note: text,
  source: text,
  sourceUrl: text,
  version: int,
};
export type Budget = RowOf<typeof Budget>;

/** How many of some lines are 内数, and so stay out of every sum. */
export const inclusiveIn = (
  lines: readonly { readonly amount: number | null; readonly isInclusive: boolean }[],
): number => lines.filter(({ amount, isInclusive }) => isInclusive && amount !== null).length;
