import { onAgenda } from "../../agenda/model";
import type { Context } from "hono";
import { itemsOf } from "../../agenda/queries";
import type { Viewer } from "../../accounts/model";
import type { App } from "../../env";
import { type Instant, dayOf } from "../../lib/clock";
import { found } from "../../lib/errors";
import { bodyOfMeeting, holidayChanges, meetingById } from "../../meetings/queries";
import { isSettled } from "../../minutes/model/rules";
import { minutesStateOf } from "../../minutes/settling/queries";
import { type About, type Action, authorize, can } from "../../policy";
import { standingOn } from "../../roster/model";
import { seatTenures } from "../../roster/queries";
import { load } from "../../web/load";
import { asOf } from "../model";
import { gatheringOf } from "../model/gathering";
import { linesOf } from "../model/lines";
import { absencesOf, attendanceOf, charterInForce, councilOfMeeting } from "../queries";

/**
 * Everything about the attendance of a meeting as it stands on its day, in one batch, for whoever may do `action`.
 * Throws 403, and 404 for a meeting that is not there.
 */
export async function laidOut(
  c: Context<App>,
  meetingId: string,
  action: Action,
  about: About = {},
) {
  const today = dayOf(c.var.now);
  const { page, viewer, ...read } = await load(c, () => ({
    meeting: meetingById(meetingId),
    minutes: minutesStateOf(meetingId),
    council: councilOfMeeting(meetingId),
    charter: charterInForce(meetingId, today),
    tenures: seatTenures(bodyOfMeeting(meetingId)),
    answers: attendanceOf(meetingId),
    absences: absencesOf(meetingId),
    items: itemsOf(meetingId),
    holidays: holidayChanges(),
  }));
  authorize(viewer, action, about);
  const meeting = { ...found(read.meeting), hasSettledMinutes: isSettled(read.minutes) };
  const standing = standingOn(read.tenures, asOf(meeting, today));
  const { charter, council, holidays, answers, absences } = read;
  const gathering = gatheringOf(meeting, council, charter, holidays);
  const lines = linesOf(standing, answers, absences);
  const items = onAgenda(read.items);
  return { page, viewer, sheet: { ...read, meeting, standing, items, gathering, lines } };
}

export type Sheet = Awaited<ReturnType<typeof laidOut>>["sheet"];

/** A seat of the meeting's day. Throws 404 for one that did not stand then. */
export const seatAt = (sheet: Sheet, seatId: string) => ({
  seat: found(sheet.standing.find((seat) => seat.seatId === seatId)),
  line: found(sheet.lines.find((line) => line.seatId === seatId)),
});

/** Everybody of the 名簿 on the meeting's day, once each: those who may have sat for another. */
export const peopleOn = ({ standing }: Sheet): { value: string; label: string }[] => [
  ...new Map(
    standing.flatMap(({ personId, displayName, postName }) =>
      personId === null
        ? []
        : [[personId, { value: personId, label: `${displayName ?? ""}（${postName}）` }] as const],
    ),
  ).values(),
];

/** What the model asks about whoever replies. */
export const askerOf = (viewer: Viewer, now: Instant) => ({
  now,
  isSecretariat: can(viewer, "attendance.record"),
});
