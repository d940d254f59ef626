import { bool, int, oneOf, optional, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import { type Instant, later } from "../../lib/clock";
import { statuses } from "../model";

/** A measure of one's own ministry with where its reports stand. */
export const OwnLine = {
  id: text,
  code: text,
  title: text,
  titleEn: text,
  status: optional(oneOf(...statuses)),
  reportState: optional(oneOf("draft", "submitted", "returned")),
  reportedAt: optional(text),
  /** The newest open year, and when it was last reported on. */
  year: optional(int),
  reportedInYear: optional(text),
  /** Whether its editors owe a report. */
  isDue: bool,
  /** How many there are in all, and how many of them are due. */
  total: int,
  dues: int,
};
export type OwnLine = RowOf<typeof OwnLine>;

const ninetyDays = 90 * 86_400_000;

/** Before when a report of the open year is so old that another is asked for. */
export const reportsStandFrom = (now: Instant): Instant => later(now, -ninetyDays);

/** Whether 「変更なし」 can be said: there is an approved report, and none is open. */
export const mayRepeat = ({ reportedAt, reportState }: OwnLine): boolean =>
  reportedAt !== null && reportState === null;
