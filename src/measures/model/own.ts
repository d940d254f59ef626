import { bool, int, oneOf, optional, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import { type Instant, later } from "../../lib/clock";
import { type Status, statuses } from "../model";

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

/** Where a page of them begins: after the measure of a code, which owes a report or does not. */
export interface OwnCursor {
  readonly isDue: boolean;
  readonly code: string;
}

/** The cursor in a query string, `<due or owes nothing>~<code>`. */
export function ownCursorIn(asked: string | undefined): OwnCursor | null {
  const [, due, code] = /^(due|rest)~([A-Z0-9-]{1,20})$/.exec(asked ?? "") ?? [];
  return due && code ? { isDue: due === "due", code } : null;
}

/** The query string of the page after a measure. */
export const queryAfter = ({ isDue, code }: OwnCursor): string =>
  `?after=${isDue ? "due" : "rest"}~${code}`;

/** Whether nothing more comes of a measure: 完了, 中止・統合. */
const isOver = (status: Status): boolean => status === "completed" || status === "discontinued";

/** Whether 「変更なし」 is offered: something is approved that goes on, and no report is under way. */
export const offersRepeat = (
  status: Status | null | undefined,
  reportState: string | null | undefined,
): boolean => !!status && !isOver(status) && !reportState;
