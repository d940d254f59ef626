import type { AgendaItem } from "../../../agenda/model";
import { withNumbers, withTokens } from "../../../handouts/model/references";
import type { Mentioned } from "../../model/mentions";
import type { RemarkValues } from "../model";

/** The item under which a remark stands, with its number on the agenda; null before the first. */
export function sectionAt(items: readonly AgendaItem[], itemId: string | null) {
  const index = items.findIndex(({ id }) => id === itemId);
  const item = items[index];
  return item ? { item, number: index + 1 } : null;
}

/** The texts of a remark with handouts by their numbers, as people write them. */
export const inEditor = <R extends RemarkValues>(remark: R, numbers: readonly Mentioned[]): R => ({
  ...remark,
  text: withNumbers(remark.text, numbers),
  summaryText: withNumbers(remark.summaryText, numbers),
});

/** The same with the handouts themselves, which outlive their numbers. */
export const toStore = (values: RemarkValues, numbers: readonly Mentioned[]): RemarkValues => ({
  ...values,
  text: withTokens(values.text, numbers),
  summaryText: withTokens(values.summaryText, numbers),
});
