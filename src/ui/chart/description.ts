import type { Lang } from "../../lib/lang";
import { words } from "../../words/chart";
import { fullFigure } from "./figure";
import { breaksIn, type ChartPoint, type Entry, entriesOf } from "./points";

/**
 * What a chart shows, in a few sentences, for those who do not see it. Changes of definition stand beneath it for
 * everybody, and every value in the table beside it.
 */
export function descriptionOf(points: readonly ChartPoint[], unit: string, lang: Lang): string {
  const w = words[lang];
  const label = (index: number) => points[index]?.label ?? "";
  const told = (
    say: (label: string, value: string) => string,
    entry: Entry | undefined,
  ): readonly string[] =>
    entry ? [say(label(entry.index), w.withUnit(fullFigure(entry.value, lang), unit))] : [];
  const actuals = entriesOf(points, "actual");
  // Values under another definition are not to be compared with these.
  const since = breaksIn(points).at(-1)?.index ?? 0;
  const comparable = actuals.filter(({ index }) => index >= since);
  const ranked = comparable.length > 1 ? comparable.toSorted((a, b) => b.value - a.value) : [];
  const revised = points.flatMap(({ earlier }) => earlier ?? []).length;
  return [
    ...(points.length > 1 ? [w.span(label(0), label(points.length - 1))] : []),
    ...told(w.latest, actuals.at(-1)),
    ...told(w.highest, ranked[0]),
    ...told(w.lowest, ranked.at(-1)),
    ...told(w.aim, entriesOf(points, "target").at(-1)),
    ...(revised > 0 ? [w.revised(revised)] : []),
  ].join(lang === "en" ? " " : "");
}
