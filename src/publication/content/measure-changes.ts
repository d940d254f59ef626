import type { Lang } from "../../lib/lang";
import type { MeasureContent } from "../../measures/model/content";
import { words } from "./measure-change-words";
import { budgetChanges } from "./measure-changes/budgets";
import { measureFactChanges } from "./measure-changes/facts";
import { indicatorChanges } from "./measure-changes/indicators";
import { milestoneChanges } from "./measure-changes/milestones";
import { reportChanges } from "./measure-changes/report";
import { sheetChanges } from "./measure-changes/sheets";
import { type MeasureChange, said } from "./measure-changes/telling";

export type { MeasureChange } from "./measure-changes/telling";

/**
 * What one content of a measure changed in another, in the order in which the measure is read: the report first. Of
 * longer texts with what they were and are, for showing the difference. `before` is null at the first approval.
 */
export function changesOf(
  before: MeasureContent | null,
  after: MeasureContent,
  lang: Lang,
): MeasureChange[] {
  if (before === null) return [said(words[lang].approvedFirst)];
  return [
    ...reportChanges(before.report, after.report, lang),
    ...measureFactChanges(before, after, lang),
    ...sheetChanges(before.sheets, after.sheets, lang),
    ...milestoneChanges(before.milestones, after.milestones, lang),
    ...indicatorChanges(before.indicators, after.indicators, lang),
    ...budgetChanges(before.budgets, after.budgets, lang),
  ];
}

/** The same in sentences alone, as a revision tells them. */
export const measureChanges = (
  before: MeasureContent,
  after: MeasureContent,
  lang: Lang,
): string[] => changesOf(before, after, lang).map(({ sentence }) => sentence);
