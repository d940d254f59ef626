import { leadingCount, plainCount, withoutAbout, type Count } from "../count";
import { quotient, shifted, type Decimal } from "../decimal";
import { quoted, read, unread, type Reading } from "../reading";
import { largestAmount, placesIn, type Money, type MoneyUnit } from "./amount";

const dash = /^(?:[-‐-―−ー]{1,3}|なし|無し|該当なし|none|nil|n\/a)$/i;
const inclusive =
  /^(?:[([【〔]内数[)\]】〕]|内数 |part of ) ?| ?(?:[([【〔]の?内数[)\]】〕]|の?内数)$/i;
const inParentheses = /^\(([¥\d][^()]*)\)$/;
const yenBefore = /^([^\d¥]*)¥ ?/;

/** In 千円, by the unit of its own or else the field's; null when it has half a unit, as 3千 or 1億2000. */
function inThousands(count: Count, isYen: boolean, unit: MoneyUnit): Decimal | null {
  if (isYen || /[万億兆]$/.test(count.last)) return shifted(count.decimal, -3);
  const isBare = count.pieces === 1 && count.last === "";
  return isBare ? shifted(count.decimal, placesIn[unit]) : null;
}

function whole({ units, scale }: Decimal, typed: string, unit: MoneyUnit): Reading<number> {
  const one = 10n ** BigInt(scale);
  const nearest = quotient(units, one);
  if (nearest > largestAmount || nearest < -largestAmount)
    return unread("moneyTooLarge", { typed, maximum: String(largestAmount) });
  if (nearest * one === units) return read(Number(nearest));
  const below = nearest * one > units ? nearest - 1n : nearest;
  return unread("moneyNotWhole", {
    typed,
    unit,
    below: String(below),
    above: String(below + 1n),
  });
}

function readNumber(text: string, typed: string, unit: MoneyUnit): Reading<number> {
  const unmarked = text.replace(yenBefore, "$1");
  const count = leadingCount(unmarked.replace(inParentheses, "-$1"));
  if (count === null || !/^(?:円|yen|jpy)?$/i.test(count.rest))
    return unread("notMoney", { typed, unit });
  const thousands = inThousands(count, unmarked !== text || count.rest !== "", unit);
  return thousands === null ? unread("moneyWithoutUnit", { typed }) : whole(thousands, typed, unit);
}

function readAmount(text: string, typed: string, unit: MoneyUnit): Reading<number> {
  const exact = withoutAbout(text);
  const reading = readNumber(exact.text, typed, unit);
  return reading.ok && exact.isApproximate
    ? unread("moneyApproximate", { typed, unit, thousand: String(reading.value) })
    : reading;
}

const nothing = (amount: "none" | null): Reading<Money> => read({ amount, isInclusive: false });

/**
 * Reads money typed in a field of a unit: 3,801, ▲38, (38), 1億2千万円, 3,801百万円, 1.4億円, ¥140 million, 50の内数,
 * 「－」. A unit of its own wins over the field's. A budget is known exactly, so 約950 is refused. Faults: notMoney,
 * moneyWithoutUnit, moneyApproximate, moneyNotWhole (in 千円), moneyTooLarge, inclusiveOfNothing.
 */
export function readMoney(typed: string, unit: MoneyUnit): Reading<Money> {
  const said = quoted(typed);
  const text = plainCount(typed);
  if (text === "") return nothing(null);
  if (text.length > 100) return unread("notMoney", { typed: said, unit });
  const bare = text.replace(inclusive, "").trim();
  const isInclusive = bare !== text;
  if (bare === "" || dash.test(bare))
    return isInclusive ? unread("inclusiveOfNothing", { typed: said }) : nothing("none");
  const amount = readAmount(bare, said, unit);
  return amount.ok ? read({ amount: amount.value, isInclusive }) : amount;
}
