import type { Context } from "hono";
import type { Viewer } from "../../accounts/model";
import { onAgenda } from "../../agenda/model";
import { itemsOf } from "../../agenda/queries";
import { councilOfMeeting } from "../../attendance/queries";
import type { App } from "../../env";
import { type Day, dayOf } from "../../lib/clock";
import { found } from "../../lib/errors";
import { linesFor } from "../../handouts/model/sight";
import { printed } from "../../handouts/present";
import { handoutsOf, versionsOfMeeting } from "../../handouts/queries";
import { bodyOfMeeting, holidayChanges, meetingById } from "../../meetings/queries";
import { minutesStateOf } from "../../minutes/settling/queries";
import { type About, type Action, authorize, handoutRights } from "../../policy";
import { historyOf } from "../../record/queries";
import { type SeatTenure, standingOn } from "../../roster/model";
import { seatTenures } from "../../roster/queries";
import { load } from "../../web/load";
import type { Capacity, Circulation, Reply } from "../model";
import { type SeatLine, lapsedIn, linesOf } from "../model/lines";
import { stageOf, stepHindrance, unhindered } from "../model/stage";
import { circulationOf, repliesOf } from "../queries";

interface Seats {
  readonly tenures: readonly SeatTenure[];
  readonly replies: readonly Reply[];
  readonly circulation: Circulation | undefined;
}

/** The seats as they stand on a day, each with its reply. */
export const linesOn = ({ tenures, replies, circulation }: Seats, day: Day): readonly SeatLine[] =>
  linesOf(standingOn(tenures, day), replies, circulation);

/**
 * Everything about the circulation of a meeting, in one batch, for whoever may do `action`: the seats as of today, or as of
 * the day of decision. Throws 403, and 404 for a meeting that is not there.
 */
export async function laidOut(
  c: Context<App>,
  meetingId: string,
  action: Action,
  about: About = {},
) {
  const { page, viewer, ...read } = await load(c, () => ({
    meeting: meetingById(meetingId),
    council: councilOfMeeting(meetingId),
    circulation: circulationOf(meetingId),
    replies: repliesOf(meetingId),
    tenures: seatTenures(bodyOfMeeting(meetingId)),
    items: itemsOf(meetingId),
    handouts: handoutsOf(meetingId),
    versions: versionsOfMeeting(meetingId),
    holidays: holidayChanges(),
    history: historyOf(meetingId),
    minutes: minutesStateOf(meetingId),
  }));
  authorize(viewer, action, about);
  const meeting = found(read.meeting);
  const { circulation, replies, tenures } = read;
  const lines = linesOn(read, circulation?.decidedOn ?? dayOf(c.var.now));
  return {
    page,
    viewer,
    sheet: {
      ...read,
      meeting,
      lines,
      items: onAgenda(read.items),
      lapsed: lapsedIn(tenures, lines, replies),
      stage: stageOf(meeting, circulation),
      papers: printed(linesFor(read.handouts, read.versions, handoutRights(viewer)), page.lang),
    },
  };
}

export type Sheet = Awaited<ReturnType<typeof laidOut>>["sheet"];

/** What goes round. Throws the refusal where nothing does. */
export function goingRound(
  { stage, circulation }: Sheet,
  step: "extend" | "remind" | "close",
): Circulation {
  unhindered(stepHindrance(step, stage));
  return found(circulation);
}

/** As whom the viewer replies for a seat: who sits there, the aide, or else the secretariat with what came by mail. */
export const capacityOf = (viewer: Viewer, seatId: string): Capacity => {
  if (viewer.seats.includes(seatId)) return "holder";
  const isAide = viewer.grants.some((grant) => grant.role === "aide" && grant.seatId === seatId);
  return isAide ? "aide" : "secretariat";
};
