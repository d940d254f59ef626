import { fiscalYearName } from "../../../lib/calendar/fiscal-year";
import type { Lang } from "../../../lib/lang";
import type { SheetContent } from "../../../measures/model/content";
import { words } from "../measure-change-words";
import { type MeasureChange, factChanges, pairs, said, sourceOf, textChanges } from "./telling";

const factsOf = ({ continuity, methods }: SheetContent, lang: Lang) => {
  const w = words[lang];
  return {
    continuity: w.continuities[continuity],
    methods: methods.map((method) => w.methods[method]).join(w.separator),
  };
};

const textsOf = (sheet: SheetContent) => {
  const { purpose, summary, legalBasis, relatedPlans, plan, issues, nextSteps, links, evidence } =
    sheet;
  return {
    purpose,
    summary,
    legalBasis,
    relatedPlans,
    plan,
    issues,
    nextSteps,
    links,
    evidence,
    source: sourceOf(sheet),
  };
};

/** What changed in the sheets of the years. */
export const sheetChanges = (
  before: readonly SheetContent[],
  after: readonly SheetContent[],
  lang: Lang,
): MeasureChange[] => {
  const w = words[lang];
  const nameOf = ({ year }: SheetContent) => w.sheet(fiscalYearName(year, lang));
  return pairs(before, after, ({ year }) => String(year), {
    removed: (sheet) => [said(w.removed(nameOf(sheet)))],
    added: (sheet) => [said(w.added(nameOf(sheet)))],
    kept: (was, is) => [
      ...factChanges(nameOf(is), factsOf(was, lang), factsOf(is, lang), lang),
      ...textChanges(nameOf(is), textsOf(was), textsOf(is), lang),
    ],
  });
};
