import { type AgendaItem, onAgenda } from "../../agenda/model";
import { itemsOf } from "../../agenda/queries";
import { summaryOf } from "../../attendance/model/quorum";
import { attendanceOf, charterInForce } from "../../attendance/queries";
import type { Results } from "../../db/read";
import type { Day } from "../../lib/clock";
import { standingOn } from "../../roster/model";
import { seatTenures } from "../../roster/queries";
import { type Meeting, gathers } from "../model";
import { bodyOfMeeting, holidayChanges, meetingById } from "../queries";

/** A meeting with its items, seats and answers, in one batch. */
export const gathering = (id: string, today: Day) => ({
  meeting: meetingById(id),
  items: itemsOf(id),
  tenures: seatTenures(bodyOfMeeting(id)),
  answers: attendanceOf(id),
  charter: charterInForce(id, today),
  changes: holidayChanges(),
});

type Gathered = Results<ReturnType<typeof gathering>>;

const waiting = (items: readonly AgendaItem[]) =>
  items.filter(({ state }) => state === "proposed").length;

/** The figures that decide whether a meeting can go on. */
export function figuresOf(meeting: Meeting, gathered: Gathered, today: Day) {
  const { items, tenures, answers, charter } = gathered;
  const standing = standingOn(tenures, meeting.day ?? today);
  const recorded = summaryOf(charter, standing, answers, "actual");
  return {
    items: onAgenda(items).length,
    proposals: waiting(items),
    unrecorded: recorded.counts.unknown,
    summary: gathers(meeting.format) ? summaryOf(charter, standing, answers) : null,
  };
}
