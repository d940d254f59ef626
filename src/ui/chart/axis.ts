/** Where an axis has its lines, from the lowest to the highest. */
export interface Axis {
  readonly ticks: readonly number[];
  readonly low: number;
  readonly high: number;
  readonly hasZero: boolean;
}

/** 1, 2 or 5 times a power of ten, at least `atLeast`. */
function niceStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  const part = atLeast / power;
  const nice = [1, 2, 5].find((candidate) => part <= candidate + 1e-9) ?? 10;
  return nice * power;
}

/** Even steps of nice numbers that hold `low` and `high`; `finest` keeps counts from being halved. */
export function niceTicks(low: number, high: number, finest = 0): readonly number[] {
  const step = Math.max(niceStep((high - low) / 4), finest);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** From 0, unless three values or more lie so far from it that nothing of their course would be seen. */
function reach(values: readonly number[]): readonly [low: number, high: number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const isFar =
    values.length > 2 && high > low && high - low < Math.min(Math.abs(low), Math.abs(high)) / 3;
  if (isFar && low * high > 0) return [low, high];
  return low === 0 && high === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, high)];
}

/** The axis for some values; 0 to 1 where there are none. */
export function axisFor(values: readonly number[]): Axis {
  const [low, high] = values.length === 0 ? [0, 1] : reach(values);
  const ticks = niceTicks(low, high, values.every(Number.isInteger) ? 1 : 0);
  const ends = { low: ticks[0] ?? low, high: ticks.at(-1) ?? high };
  return { ticks, ...ends, hasZero: ends.low <= 0 && ends.high >= 0 };
}
