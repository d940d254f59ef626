import { decimalOf, shifted, type Decimal } from "./decimal";
import { repairRadicals } from "./radicals";

/** A number at the beginning of a text, as people write numbers in Japanese. */
export interface Count {
  readonly decimal: Decimal;
  /** The 千, 百万 or 億 it ends with; empty when it ends with a digit. */
  readonly last: string;
  /** How many pieces it was put together from: two in 1億2千万. */
  readonly pieces: number;
  /** What follows it. */
  readonly rest: string;
}

/** The power of ten that each of the characters stands for. */
const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 億: 8, 兆: 12 };
const powerOf = (character: string | undefined) => powers[character ?? ""] ?? 0;

const english: Readonly<Record<string, string>> = {
  thousand: "千",
  million: "百万",
  billion: "十億",
  trillion: "兆",
};

/** Numbers without the differences that do not matter: 全角 or 半角, 読点 for a comma, million for 百万. */
export const plainCount = (typed: string): string =>
  repairRadicals(typed)
    .normalize("NFKC")
    .replaceAll("、", ",")
    .replaceAll(/(?<![a-z])(?:thousand|million|billion|trillion)(?![a-z])/gi, (name) => {
      return english[name.toLowerCase()] ?? name;
    })
    .replaceAll(/\s+/g, " ")
    .trim();

const minus = /^(?:[-▲△‐-―−ー]|マイナス|minus)/i;
const sign = /^(?:[-▲△‐-―−ー]|マイナス|minus|\+)? ?/i;
const piece =
  / ?(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?<fraction>\.\d+)? ?(?<small>[千百十])?(?<large>[兆億万])?/gy;

type Piece = Readonly<Record<string, string | undefined>>;
const digitsIn = (part: Piece) =>
  `${(part["whole"] ?? "").replaceAll(",", "")}${part["fraction"] ?? ""}`;

/** 1億2千500万 piece by piece, each smaller than the one before it allows; null when they do not fit together. */
function together(parts: readonly Piece[]): bigint | null {
  let [sum, sumBelow] = [0n, 10n ** 99n];
  let [section, sectionBelow] = [0n, sumBelow];
  for (const part of parts) {
    const small = 10n ** BigInt(powerOf(part["small"]));
    const value = BigInt(digitsIn(part)) * small;
    if (value >= sectionBelow || sectionBelow === 1n) return null;
    [section, sectionBelow] = [section + value, small];
    const large = 10n ** BigInt(powerOf(part["large"]));
    if (section * large >= sumBelow) return null;
    if (part["large"] === undefined) continue;
    [sum, sumBelow] = [sum + section * large, large];
    [section, sectionBelow] = [0n, large];
  }
  return sum + section;
}

function valueOf(parts: readonly Piece[]): Decimal | null {
  const [only, second] = parts;
  if (only === undefined) return null;
  if (second === undefined)
    return shifted(decimalOf(digitsIn(only)), powerOf(only["small"]) + powerOf(only["large"]));
  if (parts.some((part) => part["fraction"])) return null;
  const units = together(parts);
  return units === null ? null : { units, scale: 0 };
}

const negative = ({ units, scale }: Decimal): Decimal => ({ units: -units, scale });

/**
 * Reads the number a text (made plain by `plainCount`) begins with: 1,234, ▲1.5, 1億2千万, 3,801百万, 6.3万.
 * Null when there is none or it does not hold together: 1.2.3, 1,23, 1億12000万, 12 34.
 */
export function leadingCount(text: string): Count | null {
  const body = text.replace(sign, "");
  const found = [...body.matchAll(piece)];
  const parts = found.map((match): Piece => match.groups ?? {});
  const decimal = valueOf(parts);
  if (decimal === null) return null;
  const { small = "", large = "" } = parts.at(-1) ?? {};
  return {
    decimal: minus.test(text) ? negative(decimal) : decimal,
    last: small + large,
    pieces: parts.length,
    rest: body.slice(found.map(([all]) => all).join("").length).trim(),
  };
}

const before =
  /^(?:約|およそ|おおよそ|おおむね|概ね|ほぼ|(?:about|around|approximately|approx\.?|circa)(?![a-z])) ?/i;
const after = / ?(?:程度|前後|余り?|あまり|ほど|くらい|ぐらい|強|弱)$/;

/** A text without its 約 or 程度, and whether it had one. */
export const withoutAbout = (text: string): { text: string; isApproximate: boolean } => {
  const bare = text.replace(before, "").replace(after, "");
  return { text: bare, isApproximate: bare !== text };
};
