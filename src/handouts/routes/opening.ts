import type { Context } from "hono";
import { onAgenda } from "../../agenda/model";
import { itemsOf } from "../../agenda/queries";
import type { App } from "../../env";
import { found } from "../../lib/errors";
import type { Page } from "../../lib/page";
import type { Meeting } from "../../meetings/model";
import { bodyById, bodyOfMeeting, holidayChanges, meetingById } from "../../meetings/queries";
import { authorize, handoutRights } from "../../policy";
import { historyOf } from "../../record/queries";
import { holdsOn } from "../../roster/model";
import { load } from "../../web/load";
import type { Context as FormContext } from "../forms";
import { type OpenLine, type Line, lineFor, linesFor } from "../model/sight";
import { type Submitter, untouched } from "../model/shapes";
import {
  handoutById,
  handoutsOf,
  packetOf,
  returnsOf,
  submitters,
  versionsOf,
  versionsOfMeeting,
} from "../queries";
import { sideOf, standingOf } from "./sight";

/** What every page of a meeting's handouts wants to know. */
const around = (meetingId: string) => ({
  meeting: meetingById(meetingId),
  packet: packetOf(meetingId),
  items: itemsOf(meetingId),
  submitters: submitters(),
  holidays: holidayChanges(),
});

/** The organisations of the meeting's day that may submit. */
const existing = (all: readonly Submitter[], meeting: Meeting, page: Page): Submitter[] =>
  all.filter(({ validFrom, validTo }) => holdsOn(validFrom, validTo, meeting.day ?? page.today));

/** The handouts of a meeting as the viewer may see them, in one batch. Throws 404 without the meeting. */
export async function openedPacket(c: Context<App>) {
  const meetingId = c.req.param("id") ?? "";
  const { page, viewer, ...stored } = await load(c, () => ({
    ...around(meetingId),
    handouts: handoutsOf(meetingId),
    versions: versionsOfMeeting(meetingId),
    body: bodyById(bodyOfMeeting(meetingId)),
  }));
  authorize(viewer, "handout.read");
  const meeting = found(stored.meeting);
  return {
    ...stored,
    page,
    viewer,
    meeting,
    packet: stored.packet ?? untouched(meeting.id),
    items: onAgenda(stored.items),
    submitters: existing(stored.submitters, meeting, page),
    lines: linesFor(stored.handouts, stored.versions, handoutRights(viewer)),
  };
}
export type OpenedPacket = Awaited<ReturnType<typeof openedPacket>>;

/** The line where it is open to the reader. */
export const opened = (line: Line | null): OpenLine | undefined =>
  line?.cover === null ? line : undefined;

/** One handout with its surroundings. Throws 404 where it is not, not of this meeting, or not for this viewer. */
export async function openedHandout(c: Context<App>) {
  const [meetingId, id] = [c.req.param("id") ?? "", c.req.param("handoutId") ?? ""];
  const { page, viewer, ...stored } = await load(c, () => ({
    ...around(meetingId),
    handout: handoutById(id),
    versions: versionsOf(id),
    history: historyOf(id),
    returns: returnsOf(id),
  }));
  authorize(viewer, "handout.read");
  const meeting = found(stored.meeting);
  const handout = found(stored.handout);
  const line = found(
    handout.meetingId === meeting.id
      ? opened(lineFor(handout, stored.versions, handoutRights(viewer)(handout.ministryId)))
      : undefined,
  );
  const packet = stored.packet ?? untouched(meeting.id);
  return {
    ...stored,
    page,
    viewer,
    meeting,
    handout,
    line,
    packet,
    items: onAgenda(stored.items),
    submitters: existing(stored.submitters, meeting, page),
    side: sideOf(viewer, handout.ministryId),
    standing: standingOf(handout, stored.versions, meeting, packet),
  };
}
export type OpenedHandout = Awaited<ReturnType<typeof openedHandout>>;

type About = Pick<OpenedPacket, "items" | "submitters" | "meeting" | "holidays">;

/** What a form about a handout is read against; the item that it has may have left the agenda. */
export const contextOf = (
  { items, submitters: all, meeting, holidays }: About,
  stored: string | null = null,
): FormContext => ({
  items: [...items.map(({ id }) => id), ...(stored === null ? [] : [stored])],
  submitters: all.map(({ id }) => id),
  meetingDay: meeting.day,
  holidays,
});
