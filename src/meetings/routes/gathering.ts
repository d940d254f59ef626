import { type AgendaItem, onAgenda } from "../../agenda/model";
import { itemsOf } from "../../agenda/queries";
import { summaryOf } from "../../attendance/model/quorum";
import { attendanceOf, charterInForce } from "../../attendance/queries";
import { isClosed } from "../../circulation/model";
import { awaitsResult, nextDue } from "../../circulation/model/closing";
import { linesOf, tally } from "../../circulation/model/lines";
import { circulationOf, repliesOf } from "../../circulation/queries";
import type { Results } from "../../db/read";
import type { Day, Instant } from "../../lib/clock";
import { uncheckedHandoutsOf } from "../../handouts/queries";
import { standingOn } from "../../roster/model";
import { seatTenures } from "../../roster/queries";
import { type Meeting, gathers } from "../model";
import { isUnderWay } from "../../minutes/model/rules";
import { minutesStateOf } from "../../minutes/settling/queries";
import { bodyOfMeeting, holidayChanges, meetingById } from "../queries";

/** A meeting with its items, seats and answers, in one batch. */
export const gathering = (id: string, today: Day) => ({
  meeting: meetingById(id),
  items: itemsOf(id),
  tenures: seatTenures(bodyOfMeeting(id)),
  answers: attendanceOf(id),
  charter: charterInForce(id, today),
  changes: holidayChanges(),
  circulation: circulationOf(id),
  circulationReplies: repliesOf(id),
  minutes: minutesStateOf(id),
  unchecked: uncheckedHandoutsOf(id),
});

type Gathered = Results<ReturnType<typeof gathering>>;

const waiting = (items: readonly AgendaItem[]) =>
  items.filter(({ state }) => state === "proposed").length;

/** The figures that decide whether a meeting can go on. */
export function figuresOf(meeting: Meeting, gathered: Gathered, today: Day) {
  const { items, tenures, answers, charter, minutes } = gathered;
  const standing = standingOn(tenures, meeting.day ?? today);
  const recorded = summaryOf(charter, standing, answers, "actual");
  return {
    items: onAgenda(items).length,
    proposals: waiting(items),
    unrecorded: recorded.counts.unknown,
    hasResult: isClosed(gathered.circulation),
    unsettledMinutes: isUnderWay(minutes),
    uncheckedHandouts: gathered.unchecked.length,
    summary: gathers(meeting.format) ? summaryOf(charter, standing, answers) : null,
  };
}

/** How the papers of a circulated meeting go round: until when, how many replied; null until they do. */
export function circulationFigures(gathered: Gathered, now: Instant, today: Day) {
  const { circulation, circulationReplies, tenures } = gathered;
  if (circulation === undefined) return null;
  const standing = standingOn(tenures, circulation.decidedOn ?? today);
  const lines = linesOf(standing, circulationReplies, circulation);
  const isClosable = awaitsResult(circulation, lines, now);
  return { due: nextDue(circulation, lines, now), isClosable, ...tally(lines) };
}
