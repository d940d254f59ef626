import { type Sql, sql } from "../../db/sql";
import { refused } from "../../lib/errors";
import type { Meeting } from "../../meetings/model";
import type { Minutes, Remark } from "../model";

export type MinutesRefusal =
  | "minutes.notHeld"
  | "minutes.settled"
  | "minutes.recordSettled"
  | "minutes.notBegun";

/** Whether the meeting has come to pass, so that there is something to record. */
export const isHeld = ({ state }: Pick<Meeting, "state">): boolean =>
  state === "held" || state === "finalized";

/** Throws unless the meeting was held. */
export function mustBeHeld(meeting: Pick<Meeting, "state">): void {
  if (!isHeld(meeting)) throw refused<MinutesRefusal>("minutes.notHeld", { state: meeting.state });
}

/** Throws once the minutes are settled: then nothing changes but by a recorded correction (正誤). */
export function mustBeUnsettled(minutes: Pick<Minutes, "state"> | undefined): void {
  if (minutes?.state === "settled") throw refused<MinutesRefusal>("minutes.settled");
}

/** Whether minutes rest on the meeting's record of day, times, place and attendance, so that it no longer changes. */
export const isSettled = (minutes: Pick<Minutes, "state"> | undefined): boolean =>
  minutes?.state === "settled";

/** Whether minutes were begun and are not settled, so that they lack something or can be settled. */
export const isUnderWay = (minutes: Pick<Minutes, "state"> | undefined): boolean =>
  minutes !== undefined && minutes.state !== "settled";

/** Throws once the minutes are settled of which the meeting's record is a part. */
export function mustLeaveRecordOpen(minutes: Pick<Minutes, "state"> | undefined): void {
  if (isSettled(minutes)) throw refused<MinutesRefusal>("minutes.recordSettled");
}

/** Fails the batch as stale when the minutes were settled meanwhile: the version trigger refuses a write without a new version. */
export const whileRecordIsOpen = (meetingId: string): Sql =>
  sql`UPDATE minutes SET version = version WHERE id = ${meetingId} AND state = 'settled'`;

/** The minutes, once begun. */
export function begun(minutes: Minutes | undefined): Minutes {
  if (minutes === undefined) throw refused<MinutesRefusal>("minutes.notBegun");
  return minutes;
}

/** Whether the text of a remark has changed since its summary was written, by a correction of its speaker say. */
export const isSummaryOutdated = ({
  inSummary,
  summaryText,
  summaryNumber,
  number,
}: Pick<Remark, "inSummary" | "summaryText" | "summaryNumber" | "number">): boolean =>
  inSummary && summaryText !== "" && summaryNumber < number;
