import { oneOf, optional, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import { type Day, dayOf } from "../../lib/clock";
import { statuses } from "../model";

/** A measure of one's own ministry with where its reports stand. */
export const MineLine = {
  id: text,
  code: text,
  title: text,
  titleEn: text,
  pillarId: text,
  leadId: text,
  status: optional(oneOf(...statuses)),
  reportState: optional(oneOf("draft", "submitted", "returned")),
  reportedAt: optional(text),
};
export type MineLine = RowOf<typeof MineLine>;

export interface Mine extends MineLine {
  readonly reportedOn: Day | null;
  /** Whether 「変更なし」 can be said: there is an approved report, and none is open. */
  readonly mayRepeat: boolean;
}

/** The line as its page shows it. */
export const mineOf = (line: MineLine): Mine => ({
  ...line,
  reportedOn: line.reportedAt === null ? null : dayOf(line.reportedAt),
  mayRepeat: line.reportedAt !== null && line.reportState === null,
});
