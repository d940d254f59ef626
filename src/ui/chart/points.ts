/** One fiscal year of an indicator. Years without a value are given as well, so that they keep their place. */
export interface ChartPoint {
  /** A few signs below the point: 「H29」「R1」, “2017”. */
  readonly label: string;
  readonly actual: number | null;
  readonly target?: number | null | undefined;
  /** What had been published as this year's actual before it was revised. */
  readonly earlier?: readonly number[] | undefined;
  /** The definition this year is measured by, in few words; the line breaks where it changes. */
  readonly definition?: string | undefined;
}

/** The first year measured by another definition than the years before. */
export interface Break {
  readonly index: number;
  readonly label: string;
  readonly name: string;
}

/** Where the definition changes; years that state none keep the one before. */
export function breaksIn(points: readonly ChartPoint[]): readonly Break[] {
  let current: string | undefined;
  return points.flatMap(({ label, definition }, index) => {
    const before = current;
    current = definition ?? before;
    return before !== undefined && definition !== undefined && definition !== before
      ? [{ index, label, name: definition }]
      : [];
  });
}

/** Every value that must find room on the axis. */
export const valuesIn = (points: readonly ChartPoint[]): readonly number[] =>
  points.flatMap(({ actual, target, earlier }) =>
    [actual, target, ...(earlier ?? [])].filter(
      (value): value is number => typeof value === "number" && Number.isFinite(value),
    ),
  );

/** A value of one year, by the year's place. */
export interface Entry {
  readonly index: number;
  readonly value: number;
}

/** The years that have a value of this kind. */
export const entriesOf = (
  points: readonly ChartPoint[],
  kind: "actual" | "target",
): readonly Entry[] =>
  points.flatMap((point, index) => {
    const value = point[kind];
    return typeof value === "number" && Number.isFinite(value) ? [{ index, value }] : [];
  });

/** The entries in runs of years that follow each other under one definition: each is a line of its own. */
export function runsOf(
  entries: readonly Entry[],
  breaks: readonly Break[],
): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    const follows = run?.at(-1)?.index === entry.index - 1;
    const isBroken = breaks.some(({ index }) => index === entry.index);
    if (run && follows && !isBroken) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}
