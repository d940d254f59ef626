import { fiscalYearName } from "../../../lib/calendar/fiscal-year";
import { shownDay } from "../../../lib/calendar/wareki";
import type { Lang } from "../../../lib/lang";
import type { MilestoneContent } from "../../../measures/model/content";
import { words } from "../measure-change-words";
import { type MeasureChange, factChanges, pairs, said, textChanges } from "./telling";

const quarterName = (quarter: number, lang: Lang): string =>
  words[lang].quarter(fiscalYearName(Math.floor(quarter / 4), lang), (quarter % 4) + 1);

const factsOf = (one: MilestoneContent, lang: Lang) => {
  const w = words[lang];
  const { title, fromQuarter, toQuarter, doneOn, isDropped } = one;
  return {
    name: title,
    period: w.span(quarterName(fromQuarter, lang), quarterName(toQuarter, lang)),
    doneOn: doneOn === null ? "" : shownDay(doneOn, lang),
    isDropped: isDropped ? w.yes : w.no,
  };
};

/** What changed in the 工程表. */
export const milestoneChanges = (
  before: readonly MilestoneContent[],
  after: readonly MilestoneContent[],
  lang: Lang,
): MeasureChange[] => {
  const w = words[lang];
  const told = ({ title }: MilestoneContent) => w.milestone(title);
  return pairs(before, after, ({ key }) => key, {
    removed: (one) => [said(w.removed(told(one)))],
    added: (one) => [said(w.added(told(one)))],
    kept: (was, is) => [
      ...factChanges(told(was), factsOf(was, lang), factsOf(is, lang), lang),
      ...textChanges(told(is), { note: was.note }, { note: is.note }, lang),
    ],
  });
};
