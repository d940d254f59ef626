const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const base = 62n;

/** Room left beside each key at an open end, in steps of three digits: rows added there one by one stay short, and so do those between. */
const stride = 64n;
const depthOfOpen = 3;

const isPlace = (place: string) => /^[0-9A-Za-z]*[1-9A-Za-z]$/.test(place);

const digitAt = (place: string | null, at: number): bigint => {
  const digit = place?.charAt(at) ?? "";
  return digit === "" ? 0n : BigInt(digits.indexOf(digit));
};

/** No zero at the end: what is between such keys can always be written. */
function placeOf(value: bigint, depth: number): string {
  let text = "";
  for (let rest = value; text.length < depth; rest /= base)
    text = digits.charAt(Number(rest % base)) + text;
  return text.replace(/0+$/, "");
}

/** The fractions between which the places go. */
interface Room {
  readonly low: bigint;
  readonly high: bigint;
}

type Key = string | null;

function mustLeaveRoom(before: Key, after: Key): void {
  const known = [before, after].filter((place) => place !== null);
  const isTurned = before !== null && after !== null && before >= after;
  if (isTurned || !known.every(isPlace))
    throw new RangeError(`no place between ${before} and ${after}`);
}

/** At an open end no more room than is wanted, beside the neighbour or in the middle of everything. */
function nearby(before: Key, after: Key, { low, high }: Room, wanted: bigint): Room {
  const spare = high - low - wanted;
  if (spare <= 0n || (before !== null && after !== null)) return { low, high };
  if (before !== null) return { low, high: low + wanted };
  const start = after === null ? low + spare / 2n : low + spare;
  return { low: start, high: start + wanted };
}

/**
 * So many order keys between two others, in order and evenly spread; null is an open end. Keys are texts of base 62 that compare
 * by code unit, as SQLite's BINARY does. Throws a RangeError where `before` does not come before `after`.
 */
export function placesBetween(before: Key, after: Key, count: number): readonly string[] {
  mustLeaveRoom(before, after);
  const leastDepth = before === null || after === null ? depthOfOpen : 1;
  const parts = BigInt(count) + 1n;
  let all: Room = { low: 0n, high: after === null ? 1n : 0n };
  for (let depth = 1; ; depth += 1) {
    const low = all.low * base + digitAt(before, depth - 1);
    all = { low, high: all.high * base + digitAt(after, depth - 1) };
    if (depth < leastDepth || all.high - all.low < parts) continue;
    const room = nearby(before, after, all, stride * parts);
    return Array.from({ length: count }, (_, i) =>
      placeOf(room.low + ((room.high - room.low) * BigInt(i + 1)) / parts, depth),
    );
  }
}

/** An order key between two others, with nothing else touched; null is an open end. */
export const placeBetween = (before: Key, after: Key): string =>
  placesBetween(before, after, 1).join("");
