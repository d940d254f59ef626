import { refused } from "../../lib/errors";
import type { Meeting } from "../../meetings/model";
import type { Minutes, Remark } from "../model";

export type MinutesRefusal = "minutes.notHeld" | "minutes.settled" | "minutes.notBegun";

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
