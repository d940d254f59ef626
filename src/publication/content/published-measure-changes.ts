import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import type { Lang } from "../../lib/lang";
import { words } from "./listed-words";
import type { PublishedMeasure } from "./measure";
import { measureChanges } from "./measure-changes";

type Rating = PublishedMeasure["councilRatings"][number];

const keyOf = ({ year, on, rating, reason }: Rating) => JSON.stringify([year, on, rating, reason]);

/** The ratings by the council that are new, a sentence each. */
const ratingChanges = (
  before: readonly Rating[],
  after: readonly Rating[],
  lang: Lang,
): string[] => {
  const known = new Set(before.map(keyOf));
  return after
    .filter((one) => !known.has(keyOf(one)))
    .map(({ year, rating }) => words[lang].rated(fiscalYearName(year, lang), rating));
};

/** What one published measure changed in another: what its ministry approved, then what the council rated. */
export const publishedMeasureChanges = (
  before: PublishedMeasure,
  after: PublishedMeasure,
  lang: Lang,
): string[] => [
  ...measureChanges(before.measure, after.measure, lang),
  ...ratingChanges(before.councilRatings, after.councilRatings, lang),
];
