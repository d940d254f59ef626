import type { AgendaItem } from "../../../agenda/model";
import { type HandoutNumber, mentioned, numbered } from "../../model/mentions";
import type { RemarkValues } from "../model";

/** The item under which a remark stands, with its number on the agenda; null before the first. */
export function sectionAt(items: readonly AgendaItem[], itemId: string | null) {
  const index = items.findIndex(({ id }) => id === itemId);
  const item = items[index];
  return item ? { item, number: index + 1 } : null;
}

/** The texts of a remark with handouts by their numbers, as people write them. */
export const inEditor = <R extends RemarkValues>(
  remark: R,
  numbers: readonly HandoutNumber[],
): R => ({
  ...remark,
  text: numbered(remark.text, numbers),
  summaryText: numbered(remark.summaryText, numbers),
});

/** The same with the handouts themselves, which outlive their numbers. */
export const toStore = (values: RemarkValues, numbers: readonly HandoutNumber[]): RemarkValues => ({
  ...values,
  text: mentioned(values.text, numbers),
  summaryText: mentioned(values.summaryText, numbers),
});
