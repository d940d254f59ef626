import { itemsOf } from "../../agenda/queries";
import type { Viewer } from "../../accounts/model";
import type { Results } from "../../db/read";
import type { Instant } from "../../lib/clock";
import { dayOf } from "../../lib/clock";
import { found } from "../../lib/errors";
import { bodyOfMeeting, holidayChanges, meetingById } from "../../meetings/queries";
import { can } from "../../policy";
import { standingOn } from "../../roster/model";
import { seatTenures } from "../../roster/queries";
import { asOf } from "../model";
import { gatheringOf } from "../model/gathering";
import { linesOf, onAgenda } from "../model/lines";
import { absencesOf, attendanceOf, charterInForce, councilOfMeeting } from "../queries";

/** Everything about the attendance of a meeting, in one batch. */
export const sheetOf = (meetingId: string, now: Instant) => ({
  meeting: meetingById(meetingId),
  council: councilOfMeeting(meetingId),
  charter: charterInForce(meetingId, dayOf(now)),
  tenures: seatTenures(bodyOfMeeting(meetingId)),
  answers: attendanceOf(meetingId),
  absences: absencesOf(meetingId),
  items: itemsOf(meetingId),
  holidays: holidayChanges(),
});

export type Sheet = Results<ReturnType<typeof sheetOf>>;

/** The sheet as it stands on the meeting's day. Throws 404 for a meeting that is not there. */
export function laidOut(sheet: Sheet, now: Instant) {
  const meeting = found(sheet.meeting);
  const standing = standingOn(sheet.tenures, asOf(meeting, dayOf(now)));
  return {
    meeting,
    standing,
    charter: sheet.charter,
    answers: sheet.answers,
    items: onAgenda(sheet.items),
    gathering: gatheringOf(meeting, sheet.council, sheet.charter, sheet.holidays),
    lines: linesOf(standing, sheet.answers, sheet.absences),
  };
}

export type LaidOut = ReturnType<typeof laidOut>;

/** A seat of the meeting's day. Throws 404 for one that did not stand then. */
export const seatAt = (sheet: LaidOut, seatId: string) => ({
  seat: found(sheet.standing.find((seat) => seat.seatId === seatId)),
  line: found(sheet.lines.find((line) => line.seatId === seatId)),
});

/** What the model asks about whoever replies. */
export const askerOf = (viewer: Viewer, now: Instant) => ({
  now,
  isSecretariat: can(viewer, "attendance.record"),
});
