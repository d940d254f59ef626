import type { Amount } from "./amount";

/**
 * The factor from which an amount is questioned, about 32: from there on it is nearer, as factors go, to a slip of
 * 1,000 (千円 typed as 百万円) than to being right. Honest lines of one measure differ by up to 17 (JUDGIT: 補正 3,801
 * beside 当初 253; ふるさとテレワーク 630 and, closing, 38), and a slip on such a line still shows as 1,000 ÷ 17.
 */
const questionable = Math.sqrt(1000);

const sizeOf = (amount: Amount) => (typeof amount === "number" ? Math.abs(amount) : 0);

function median(sizes: readonly number[]): number | undefined {
  const sorted = sizes.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}

/**
 * Whether an amount is so far, 32 times or more up or down, from the median of the other amounts of its measure
 * (blanks, 「－」 and zeros aside) that its unit is to be questioned. It warns and never forbids: where there is
 * nothing to compare, or the amount is 0, it says no.
 */
export function seemsOffByThousand(thousand: Amount, others: readonly Amount[]): boolean {
  const size = sizeOf(thousand);
  const usual = median(others.map(sizeOf).filter((other) => other > 0));
  if (size === 0 || usual === undefined) return false;
  return size >= usual * questionable || size * questionable <= usual;
}
