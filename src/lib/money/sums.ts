import { quotient } from "../decimal";
import type { Amount, Money } from "./amount";

/** What lines come to, in 千円. */
export interface Total {
  /** The sum of the numbers; without any, 「－」 where a line says so, and null where none says anything. */
  readonly thousand: Amount;
  /** How many 内数 stay out of the sum, for 「内数○件を除く」. */
  readonly leftOut: number;
  /** Whether there was no number to sum. */
  readonly isEmpty: boolean;
}

const isNumber = (amount: Amount): amount is number => typeof amount === "number";

/** Sums what may be summed: neither 内数, which the larger line holds already, nor blanks, nor 「－」. */
export function total(lines: readonly Money[]): Total {
  const summed = lines.filter((line) => !line.isInclusive).map((line) => line.amount);
  const numbers = summed.filter(isNumber);
  const leftOut = lines.filter((line) => line.isInclusive && isNumber(line.amount)).length;
  if (numbers.length > 0)
    return { thousand: numbers.reduce((sum, each) => sum + each, 0), leftOut, isEmpty: false };
  return { thousand: summed.includes("none") ? "none" : null, leftOut, isEmpty: true };
}

/**
 * What is carried over to the next year, as it is kept: negative, whether it was typed 38 or ▲38. Sheets print it
 * with ▲ since it lowers 計 (JUDGIT, ふるさとテレワーク 2018: 416, ▲38, 計 378).
 */
export const carriedOut = (amount: Amount): Amount =>
  isNumber(amount) ? 0 - Math.abs(amount) : amount;

/** The lines of one fiscal year that make up 計. */
export interface BudgetLines {
  readonly initial: Money;
  readonly supplementary: Money;
  readonly carriedIn: Money;
  readonly carriedOut: Money;
  readonly reserve: Money;
}

/** 計, what a year may spend: 当初＋補正＋前年度から繰越し＋予備費等−翌年度へ繰越し. 要求額 and 執行額 are no part of it. */
export const available = (lines: BudgetLines): Total =>
  total([
    lines.initial,
    lines.supplementary,
    lines.carriedIn,
    lines.reserve,
    { ...lines.carriedOut, amount: carriedOut(lines.carriedOut.amount) },
  ]);

/** 執行率: 執行額 in percent of 計, with one decimal, half away from zero; null where 計 or 執行額 is not a number, or 計 not above 0. */
export function executionRate(executed: Amount, outOf: Amount): number | null {
  if (!isNumber(executed) || !isNumber(outOf) || outOf <= 0) return null;
  return Number(quotient(BigInt(executed) * 1000n, BigInt(outOf))) / 10;
}
