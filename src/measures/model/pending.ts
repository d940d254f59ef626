import type { Lang } from "../../lib/lang";
import { type MeasureChange, changesOf } from "../../publication/content/measure-changes";
import type { MeasureContent } from "./content";

export type { MeasureChange } from "../../publication/content/measure-changes";

/** What the next approval makes visible to others; at the first approval, that it is the first. */
export const pendingChanges = (
  approved: MeasureContent | null,
  working: MeasureContent,
  lang: Lang,
): MeasureChange[] => changesOf(approved, working, lang);

/** Whether the working copy says what is approved already, reports aside. */
export const isAsApproved = (approved: MeasureContent, working: MeasureContent): boolean =>
  changesOf({ ...approved, report: null }, { ...working, report: null }, "ja").length === 0;
