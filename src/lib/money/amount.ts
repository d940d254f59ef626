import type { Decimal } from "../decimal";
import { inBoth, type Lang } from "../lang";

/** In whole 千円. Three things are kept apart: a number, 0 too; 「－」, that there is none; and null, not entered. */
export type Amount = number | "none" | null;

export interface Money {
  readonly amount: Amount;
  /** 内数: a part of a larger line, never to be summed. */
  readonly isInclusive: boolean;
}

/** The units in which sheets and slides give money: 千円, 百万円, 億円. */
const units = ["thousand", "million", "hundredMillion"] as const;
export type MoneyUnit = (typeof units)[number];

/** The unit of a name as an address or a form gives it; 百万円 for any other. */
export const unitIn = (name: string | undefined): MoneyUnit =>
  units.find((unit) => unit === name) ?? "million";

/** How many zeros of 千円 a unit has. */
export const placesIn: Readonly<Record<MoneyUnit, number>> = {
  thousand: 0,
  million: 3,
  hundredMillion: 5,
};

/** A number of 千円 in another unit, exactly. */
export const inUnit = (thousand: number, unit: MoneyUnit): Decimal => ({
  units: BigInt(thousand),
  scale: placesIn[unit],
});

/** The most one line may hold, in 千円 (about 9兆円): so many that a million such lines still sum exactly. */
export const largestAmount = Math.floor(Number.MAX_SAFE_INTEGER / 1_000_000);

/** The units as labels and the heads of columns name them. */
export const unitNames: Record<Lang, Record<MoneyUnit, string>> = inBoth({
  ja: { thousand: "千円", million: "百万円", hundredMillion: "億円" },
  en: { thousand: "¥ thousand", million: "¥ million", hundredMillion: "¥100 million" },
});
