import type { Indicator } from "./indicator";

const step = 10;

/** The rank of one more indicator, after all others. */
export const nextRank = (indicators: readonly Pick<Indicator, "rank">[]): number =>
  Math.max(0, ...indicators.map(({ rank }) => rank)) + step;

/** The id of the one before; null for the first. */
export const oneBefore = (
  indicators: readonly Pick<Indicator, "id">[],
  id: string,
): string | null => indicators[indicators.findIndex((one) => one.id === id) - 1]?.id ?? null;

/** The ranks that change when an indicator is put after another, or first where `after` is null. */
export function ranksAfter<I extends Pick<Indicator, "id" | "rank">>(
  indicators: readonly I[],
  id: string,
  after: string | null,
): { readonly indicator: I; readonly rank: number }[] {
  if (oneBefore(indicators, id) === after) return [];
  const others = indicators.filter((one) => one.id !== id);
  const at = others.findIndex((one) => one.id === after) + 1;
  const moved = indicators.filter((one) => one.id === id);
  return [...others.slice(0, at), ...moved, ...others.slice(at)]
    .map((indicator, i) => ({ indicator, rank: (i + 1) * step }))
    .filter(({ indicator, rank }) => indicator.rank !== rank);
}
