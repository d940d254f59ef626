import type { Continuity } from "../../measures/model";

/** Fiscal years on end in which a measure stood alike. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly continuity: Continuity;
}

interface Stood {
  readonly year: number;
  readonly continuity: Continuity;
}

/** How a measure stood from year to year, years on end that stood alike taken together; the oldest first. */
export function stretchesOf(sheets: readonly Stood[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { year, continuity } of sheets.toSorted((a, b) => a.year - b.year)) {
    const last = stretches.at(-1);
    if (last?.continuity === continuity && last.to === year - 1)
      stretches.splice(-1, 1, { ...last, to: year });
    else stretches.push({ from: year, to: year, continuity });
  }
  return stretches;
}
