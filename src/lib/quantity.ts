import { leadingCount, plainCount, withoutAbout, type Count } from "./count";
import { decimalOf, digitsOf, shifted, type Decimal } from "./decimal";
import { shownDigits } from "./digits";
import { inBoth, type Lang } from "./lang";
import { quoted, read, unread, type Reading } from "./reading";
import { fold } from "./text";

/** A value of an indicator: exact decimal digits as published (25.0 stays 25.0), and the unit it was typed with. */
export interface Quantity {
  readonly value: string;
  readonly isApproximate: boolean;
  readonly unit: string | null;
}

/** So many digits a number of the machine holds exactly. */
const mostDigits = 15;

const unitName = /^(?!e\d)(?:[%‰°]|\p{L})(?:[\p{L}\p{M}%‰°・/ ]|(?<=[a-z])\d)*$/iu;
const bounded =
  /(?:以上|以下|以内|未満|超|超え|超える)$|^(?:最大|最低|少なくとも|(?:more|less) than |over |at least |up to )/i;
const multiples = /^[十百千万億兆]+/;

const named = (unit: string) => (/^(?:%|パーセント|percent)$/i.test(unit) ? "％" : unit);

type Counted = readonly [Decimal, unit: string | null];

/** 63千人 where the unit is 千人: 63. */
function inExpected(text: string, unit: string): Counted | null {
  const ending = plainCount(unit);
  const count = text.endsWith(ending) ? leadingCount(text.slice(0, -ending.length)) : null;
  return count?.rest === "" ? [count.decimal, unit] : null;
}

/** Where the unit is 万人, 6.3万 means 6.3万人. */
const completed = ({ last, rest }: Count, unit: string): string => {
  const one = unit.replace(multiples, "");
  return last !== "" && rest === "" && one !== unit ? plainCount(one) : "";
};

const inOwn = ({ decimal, rest }: Count): Counted | null => {
  if (rest === "") return [decimal, null];
  return unitName.test(rest) ? [decimal, named(rest)] : null;
};

/** The number and its unit: the expected one where the text ends with it, else what stands behind the number. */
function counted(text: string, unit: string): Counted | null {
  const count = leadingCount(text);
  if (count === null) return null;
  const whole = text + completed(count, unit);
  const own = leadingCount(whole);
  return inExpected(whole, unit) ?? (own && inOwn(own));
}

/**
 * Reads the value of an indicator: 25.0, 2,887団体, 80％, ▲1.5, 約950, 6.3万人, 1億2千万. Where the indicator's `unit` is
 * given, 6.3万 and 6.3万人 are 6.3 for 万人 and 63000 for 人. Faults: notAQuantity, quantityBounded (10万以上),
 * quantityTooLong.
 */
export function readQuantity(typed: string, unit: string | null = null): Reading<Quantity> {
  const said = quoted(typed);
  const { text, isApproximate } = withoutAbout(plainCount(typed));
  if (bounded.test(text)) return unread("quantityBounded", { typed: said });
  const found = text.length > 100 ? null : counted(text, unit ?? "");
  if (found === null) return unread("notAQuantity", { typed: said });
  const value = digitsOf(found[0]);
  return value.replaceAll(/\D/g, "").length > mostDigits
    ? unread("quantityTooLong", { typed: said, maximum: String(mostDigits) })
    : read({ value, isApproximate, unit: found[1] });
}

const about: Record<Lang, string> = inBoth({ ja: "約", en: "about " });

/** 約950, ▲1.5, 63,000; about 950, −1.5, 63,000. The digits are those of the value, none added or taken away. */
export const shownQuantity = (value: string, isApproximate: boolean, lang: Lang): string =>
  `${isApproximate ? about[lang] : ""}${shownDigits(value, lang)}`;

/** For charts and comparisons; what is shown and kept is the text. */
export const numberOf = (value: string): number => Number(value);

const sizeOf = (value: string) => {
  const { units } = shifted(decimalOf(value), mostDigits);
  return units < 0n ? -units : units;
};

/** Whether a value is ten times the one before, or a tenth, or further away: worth a question, as a slip of the point may be. */
export function isTenfold(previous: string, next: string): boolean {
  const [before, after] = [sizeOf(previous), sizeOf(next)];
  if (before === 0n || after === 0n) return false;
  return after >= 10n * before || before >= 10n * after;
}

/** What is written in more than one way, as `fold` leaves it. */
const sameUnits: readonly (readonly [RegExp, string])[] = [
  [/\s/g, ""],
  [/^(?:percent|ぱーせんと)$/, "%"],
  [/^名$/, "人"],
  [/^(?:[かヶヵゖゕけ]|箇|個)(?=[所国月年])/, "か"],
];
const bareUnit = (unit: string) =>
  sameUnits.reduce((text, [written, same]) => text.replace(written, same), fold(unit));

/** Whether a value was typed in another unit than its indicator has: ％ is %, 名 is 人, カ所 is か所. None typed is none amiss. */
export const unitDiffers = (typedUnit: string | null, expectedUnit: string): boolean =>
  typedUnit !== null && bareUnit(typedUnit) !== bareUnit(expectedUnit);
