import type { Context } from "hono";
import type { Viewer } from "../../../accounts/model";
import { onAgenda } from "../../../agenda/model";
import { itemsOf } from "../../../agenda/queries";
import { attendanceOf } from "../../../attendance/queries";
import type { Results } from "../../../db/read";
import type { App } from "../../../env";
import { found } from "../../../lib/errors";
import { bodyOfMeeting, meetingById } from "../../../meetings/queries";
import { authorize } from "../../../policy";
import { seatTenures } from "../../../roster/queries";
import { type Loaded, load } from "../../../web/load";
import type { Draft, Writer } from "../changes";
import type { Minutes } from "../../model";
import { begun, mustBeUnsettled } from "../../model/rules";
import { seatsOn } from "../../model/seats";
import { minutesOf, numbersOf } from "../../queries";
import { mustBeKept } from "../model";
import { remarkById } from "../queries";

/** What every form of drafting needs of its meeting, for one batch. None of it grows with the minutes. */
export const aboutMeeting = (meetingId: string) => ({
  meeting: meetingById(meetingId),
  minutes: minutesOf(meetingId),
  items: itemsOf(meetingId),
  tenures: seatTenures(bodyOfMeeting(meetingId)),
  answers: attendanceOf(meetingId),
  numbers: numbersOf(meetingId),
});

type AboutMeeting = Results<ReturnType<typeof aboutMeeting>> & Loaded;

/** The meeting as drafting sees it, for whoever may draft. Throws 403, and 404 for a meeting that is not there. */
export function drafted({ page, viewer, tenures, answers, ...about }: AboutMeeting) {
  authorize(viewer, "minutes.draft");
  const meeting = found(about.meeting);
  const seats = seatsOn(tenures, answers, meeting.day ?? page.today);
  return { meeting, seats, items: onAgenda(about.items) };
}

/** The minutes that may still be written. Throws the refusal where they were not begun, or are settled. */
export function open(minutes: Minutes | undefined): Minutes {
  const there = begun(minutes);
  mustBeUnsettled(there);
  return there;
}

/** A remark of a meeting with all that its form needs, for whoever may change it. Throws as `drafted`, `open` and `mustBeKept` do. */
export async function openedRemark(c: Context<App>) {
  const [id = "", remarkId = ""] = [c.req.param("id"), c.req.param("remarkId")];
  const loaded = await load(c, () => ({ ...aboutMeeting(id), remark: remarkById(id, remarkId) }));
  const at = drafted(loaded);
  const seen = found(loaded.remark);
  const minutes = open(loaded.minutes);
  mustBeKept(seen);
  return { ...loaded, ...at, minutes, seen };
}

/** The minutes as their changes take them. */
export const draftOf = ({
  meeting,
  minutes,
  numbers,
}: Omit<Draft, "of"> & { readonly meeting: Draft["of"] }): Draft => ({
  of: meeting,
  minutes,
  numbers,
});

/** Who writes in this request. */
export const writerOf = (viewer: Viewer, page: { readonly now: string }): Writer => ({
  accountId: viewer.id,
  at: page.now,
});

/** Whether a script asks, which puts the answer in its place in the page. */
export const isInPlace = (c: Context<App>): boolean => c.req.header("x-in-place") === "yes";
