/** One portion of a band: where it begins and how long it is. */
export interface Portion {
  readonly index: number;
  readonly from: number;
  readonly length: number;
}

/** The counts side by side on a band of `length` that `whole` would fill; what is nought takes no place. */
export function portionsOf(
  counts: readonly number[],
  whole: number,
  length: number,
): readonly Portion[] {
  const end = (upTo: number) => {
    const sum = counts.slice(0, upTo).reduce((all, count) => all + count, 0);
    return Math.round((sum / whole) * length);
  };
  return counts.flatMap((count, index) =>
    count > 0 ? [{ index, from: end(index), length: end(index + 1) - end(index) }] : [],
  );
}
