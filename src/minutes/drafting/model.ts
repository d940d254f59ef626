import { oneOf } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import { refused } from "../../lib/errors";
import { Remark } from "../model";

/** A remark of which one does not know yet whether it was removed. */
export const StoredRemark = { ...Remark, state: oneOf("kept", "removed") };
export type StoredRemark = RowOf<typeof StoredRemark>;

/** What a person writes of a remark. */
export type RemarkValues = Pick<
  Remark,
  | "kind"
  | "decision"
  | "seatId"
  | "isProxy"
  | "guestTitle"
  | "guestName"
  | "text"
  | "inSummary"
  | "summaryText"
>;

export type DraftingRefusal = "minutes.removed" | "minutes.nothingToWrite" | "minutes.nothingToAdd";

/** Throws when somebody has removed the remark meanwhile. */
export function mustBeKept(remark: StoredRemark): void {
  if (remark.state === "removed") throw refused<DraftingRefusal>("minutes.removed");
}

/** What tells a remark in the record: its first words. */
export const firstWords = (text: string): string => {
  const line = text.trim().split("\n", 1).join("");
  const start = /^.{0,24}/u.exec(line)?.[0] ?? "";
  return start === line ? line : `${start}…`;
};
