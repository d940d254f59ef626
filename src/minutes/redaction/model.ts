import { type Fault, fault } from "../../lib/form";
import type { Redaction } from "../model";

/** 情報公開法第５条の号: 個人, 法人等, 国の安全等, 公共の安全等, 審議・検討等, 事務・事業. */
export const clauses = ["1", "2", "3", "4", "5", "6"] as const;
export const audiences = ["public", "government"] as const;

/** What is to be hidden of a remark: all of it where `part` is empty. */
export type Hiding = Pick<
  Redaction,
  "part" | "inText" | "clause" | "reason" | "reviewOn" | "hiddenFrom"
>;

/** Everything of a remark that somebody may read: its text, its text in the summary, and both views where they are kept. */
export interface RemarkTexts {
  readonly text: string;
  readonly summaryText: string;
  readonly views: { readonly speaker: string; readonly secretariat: string } | null;
}

/** The same, one after the other. */
const textsIn = ({ text, summaryText, views }: RemarkTexts): string[] => [
  text,
  summaryText,
  ...(views ? [views.speaker, views.secretariat] : []),
];

/** In how many places of a text the part stands; overlapping ones count. */
export function placesOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count += 1;
  return count;
}

/**
 * Whether a part stands no more where it was chosen, so that what it was to hide may be there in other words: one chosen in the
 * text must stand in the text, whatever the summary or a view still says.
 */
export const isLost = (
  { part, inText }: Pick<Redaction, "part" | "inText">,
  remark: RemarkTexts,
): boolean => !(inText ? [remark.text] : textsIn(remark)).some((text) => text.includes(part));

/** What is wrong with a part: it must stand in one of the texts exactly so. */
export const partFault = (remark: RemarkTexts, part: string): Fault | null =>
  textsIn(remark).some((text) => text.includes(part)) ? null : fault("partNotInText");

/** Where the part would be the whole text, the whole remark is hidden. */
export const partOf = (text: string, part: string): string =>
  part.trim() === text.trim() ? "" : part;
