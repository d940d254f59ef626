import type { Lang } from "../../lib/lang";
import { placesIn, shortFigure } from "./figure";
import type { Frame } from "./frame";
import type { Wish } from "./labels";
import { widthOf } from "./lettering";
import type { Entry } from "./points";

/** The newest first, then where it began, the highest and the lowest, then the others from the newest. */
function byWeight(entries: readonly Entry[]): readonly Entry[] {
  const ranked = entries.toSorted((a, b) => b.value - a.value);
  const weighty = [entries.at(-1), entries[0], ranked[0], ranked.at(-1)].flatMap((entry) =>
    entry ? [entry] : [],
  );
  return [...new Set([...weighty, ...entries.toReversed()])];
}

/** Lower than the years beside it: its figure is clear of the line beneath it. */
const isValley = (entries: readonly Entry[], { index, value }: Entry) => {
  const beside = entries.filter((entry) => Math.abs(entry.index - index) === 1);
  return beside.length > 0 && beside.every((entry) => entry.value > value);
};

/** The figures that would like to be written, the weightiest first; a target that stays is written once. */
export function wishesFor(
  actuals: readonly Entry[],
  targets: readonly Entry[],
  frame: Frame,
  lang: Lang,
): readonly Wish[] {
  const places = placesIn([...actuals, ...targets].map(({ value }) => value));
  const wish = (kind: Wish["kind"], { index, value }: Entry, below: boolean): Wish => {
    const text = shortFigure(value, lang, places);
    const margin = widthOf(text) / 2 + 2;
    const x = Math.max(margin, Math.min(frame.x(index), frame.width - margin));
    return { kind, text, x: Math.round(x), y: frame.y(value), below };
  };
  const told = targets.filter((entry, place) => entry.value !== targets[place + 1]?.value);
  const [newest, ...others] = byWeight(actuals).map((entry) =>
    wish("actual", entry, isValley(actuals, entry)),
  );
  const aims = told.toReversed().map((entry) => wish("target", entry, false));
  return [...(newest ? [newest] : []), ...aims, ...others];
}
