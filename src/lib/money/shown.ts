import { digitsOf, shifted, toPlaces, trimmed, type Decimal } from "../decimal";
import { shownDigits } from "../digits";
import { inBoth, type Lang } from "../lang";
import { inUnit, placesIn, unitNames, type Amount, type Money, type MoneyUnit } from "./amount";

interface Style {
  readonly isInclusive?: boolean;
  /** 3,801百万円 and ¥3,801 million for prose; without it 3,801, for a table whose head names the unit. */
  readonly withUnit?: boolean;
}

/** How many places after the point sheets (百万円, whole) and slides (億円, one) print. */
const places: Readonly<Record<MoneyUnit, number>> = { thousand: 0, million: 0, hundredMillion: 1 };

/** Half away from zero; but what is not nothing is never printed as 0, and keeps its places then. */
const printed = (thousand: number, unit: MoneyUnit): Decimal => {
  const exact = inUnit(thousand, unit);
  const short = toPlaces(exact, places[unit]);
  return short.units === 0n ? trimmed(exact) : short;
};

const none: Record<Lang, string> = inBoth({ ja: "－", en: "–" });
const partOf: Record<Lang, (money: string) => string> = inBoth({
  ja: (money) => `${money}の内数`,
  en: (money) => `part of ${money}`,
});

/** English has no word for 億: such amounts are told in millions. */
function inWords(decimal: Decimal, unit: MoneyUnit, lang: Lang): string {
  if (lang === "ja") return `${shownDigits(digitsOf(decimal), lang)}${unitNames.ja[unit]}`;
  const [value, name] =
    unit === "hundredMillion" ? [shifted(decimal, 2), "million"] : [decimal, unit];
  return `${shownDigits(digitsOf(value), lang, "¥")} ${name}`;
}

/**
 * An amount of 千円 as sheets print it in 百万円 and slides in 億円, with one place; nothing when not entered,
 * 「－」 for none. `isRounded` says when something was left out.
 */
export function shownMoney(
  thousand: Amount,
  unit: MoneyUnit,
  lang: Lang,
  { isInclusive = false, withUnit = false }: Style = {},
): string {
  if (thousand === null) return "";
  if (thousand === "none") return none[lang];
  const decimal = printed(thousand, unit);
  const text = withUnit ? inWords(decimal, unit, lang) : shownDigits(digitsOf(decimal), lang);
  return isInclusive ? partOf[lang](text) : text;
}

/** Whether `shownMoney` leaves something out, so that a page can give the exact 千円 beside it. */
export const isRounded = (thousand: Amount, unit: MoneyUnit): boolean =>
  typeof thousand === "number" &&
  shifted(printed(thousand, unit), placesIn[unit]).units !== BigInt(thousand);

/** What a field of the unit holds when it is filled in again: exact, and read as the same money. */
export function typedMoney({ amount, isInclusive }: Money, unit: MoneyUnit, lang: Lang): string {
  if (typeof amount !== "number") return shownMoney(amount, unit, lang);
  const text = shownDigits(digitsOf(trimmed(inUnit(amount, unit))), lang);
  return isInclusive ? partOf[lang](text) : text;
}
