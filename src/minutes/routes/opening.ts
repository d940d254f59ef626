import type { Context } from "hono";
import type { Viewer } from "../../accounts/model";
import type { App } from "../../env";
import { found } from "../../lib/errors";
import type { Minutes } from "../model";
import { authorize, can } from "../../policy";
import { load } from "../../web/load";
import { sheetOf } from "../queries";

/** Whether the viewer may read what is drafted, and what was before: the secretariat and the auditors. */
export const mayReadDrafts = (viewer: Viewer): boolean =>
  can(viewer, "minutes.draft") || can(viewer, "record.read");

/** Whether the viewer may read the text: others only once the speakers have it. */
export const mayReadText = (viewer: Viewer, minutes: Pick<Minutes, "state"> | undefined): boolean =>
  minutes?.state !== "drafting" || mayReadDrafts(viewer);

/** Whether the viewer may have something of their own to confirm: as holder, aide or proxy of the day. */
export const answersForSeats = (
  { seats, grants }: Pick<Viewer, "seats" | "grants">,
  proxySeats: readonly unknown[],
): boolean =>
  seats.length > 0 || proxySeats.length > 0 || grants.some(({ role }) => role === "aide");

/** Throws unless the viewer may read the minutes: 404 where they may not know of them. */
export function permitReading(
  viewer: Viewer,
  {
    minutes,
    proxySeats,
  }: {
    readonly minutes: Pick<Minutes, "state"> | undefined;
    readonly proxySeats: readonly unknown[];
  },
): void {
  const reading = minutes?.state === "settled" ? "minutes.readSettled" : "minutes.read";
  authorize(viewer, reading, { isProxy: proxySeats.length > 0 });
}

/**
 * The minutes of the meeting in the address with all that they are read from, in one batch. Throws the 404 of what may not
 * be known, and that of a meeting that is not there.
 */
export async function opened(c: Context<App>) {
  const meetingId = c.req.param("id") ?? "";
  const { page, viewer, ...sheet } = await load(c, (me) => sheetOf(meetingId, me));
  permitReading(viewer, sheet);
  return { page, viewer, sheet: { ...sheet, meeting: found(sheet.meeting) } };
}
