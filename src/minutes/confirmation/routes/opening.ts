import type { Context } from "hono";
import type { Viewer } from "../../../accounts/model";
import type { Results } from "../../../db/read";
import type { App } from "../../../env";
import { dayOf } from "../../../lib/clock";
import { type Facts, Stopped, found, refused } from "../../../lib/errors";
import type { Page } from "../../../lib/page";
import { withNumbers } from "../../../handouts/model/references";
import { authorize, can } from "../../../policy";
import { holdsOn } from "../../../roster/model";
import { load } from "../../../web/load";
import type { Capacity } from "../../model";
import { begun } from "../../model/rules";
import type { Section } from "../../model/sections";
import { type Presented, presentedMinutes, viewsShown } from "../../present";
import type { SeatNamed } from "../changes";
import type { Asked, ConfirmationRefusal } from "../model";
import { type Seen, heirsOf, speaksAs } from "../model/answering";
import { reviewOf } from "../review-queries";

type Stored = Results<ReturnType<typeof reviewOf>>;

/** The seat of one's own that has passed to somebody else since the meeting, if there is one among `seats`. */
function passedOn(
  { tenures, meeting, person }: Stored,
  page: Page,
  seats: readonly string[],
): Facts | null {
  const day = meeting?.day ?? page.today;
  const own = tenures.find(
    ({ seatId, personId, heldFrom, heldTo }) =>
      seats.includes(seatId) &&
      personId !== null &&
      personId === person?.personId &&
      holdsOn(heldFrom, heldTo, day) &&
      !holdsOn(heldFrom, heldTo, page.today),
  );
  if (!own) return null;
  const holder = tenures.find(
    ({ seatId, heldFrom, heldTo }) =>
      seatId === own.seatId && heldFrom !== null && holdsOn(heldFrom, heldTo, page.today),
  );
  return { post: own.postName, postEn: own.postNameEn, holder: holder?.displayName ?? "" };
}

const refusePassedOn = (at: Stored, page: Page, seats: readonly string[]): void => {
  const facts = passedOn(at, page, seats);
  if (facts) throw refused<ConfirmationRefusal>("confirmation.passedOn", facts);
};

function permit(viewer: Viewer, at: Stored, page: Page): void {
  const isProxy = at.proxySeats.length > 0;
  if (!can(viewer, "minutes.read", { isProxy }))
    refusePassedOn(
      at,
      page,
      at.asked.map(({ seatId }) => seatId),
    );
  authorize(viewer, "minutes.read", { isProxy });
}

/** The texts as people read them: with the numbers that the handouts have now. */
function shownIn(sheet: Stored, sections: readonly Section<Presented>[]) {
  const told = <T extends { readonly text: string }>(row: T): T => ({
    ...row,
    text: withNumbers(row.text, sheet.numbers),
  });
  const remarks = sections.flatMap((one) => one.remarks).map(told);
  return {
    remarks: new Map(remarks.map((one) => [one.id, one])),
    corrections: sheet.corrections.map((one) => ({
      ...told(one),
      original: withNumbers(one.original, sheet.numbers),
      answer: withNumbers(one.answer, sheet.numbers),
    })),
    views: viewsShown(sheet.views, sheet.numbers),
    answered: sheet.answered.map(told),
    older: sheet.older.map(told),
  };
}

/**
 * The minutes with all that is asked of their speakers, in one batch; `seen` are the revisions that a form showed. Throws the
 * 404 of what may not be known, and says so to whoever sat at the meeting in a seat that is somebody else's by now.
 */
export async function opened(c: Context<App>, seen: readonly Seen[] = []) {
  const meetingId = c.req.param("id") ?? "";
  const { page, viewer, ...rest } = await load(c, (me) =>
    reviewOf(meetingId, me, dayOf(c.var.now), seen),
  );
  permit(viewer, rest, page);
  const sheet = { ...rest, meeting: found(rest.meeting), minutes: begun(rest.minutes) };
  const { seats, sections } = presentedMinutes(sheet, page);
  return {
    page,
    viewer,
    sheet,
    seats,
    sections,
    shown: shownIn(sheet, sections),
    of: sheet.meeting,
  };
}

export type Opened = Awaited<ReturnType<typeof opened>>;

/** The seat as it is told. */
export const seatNamed = ({ seats }: Pick<Opened, "seats">, seatId: string): SeatNamed => ({
  seatId,
  post: found(seats.get(seatId)).post,
});

/** As whom the viewer would answer for a seat; null where they may not. */
function capacityFor(at: Pick<Opened, "viewer" | "sheet">, seatId: string): Capacity | null {
  const { viewer, sheet } = at;
  const heirs = heirsOf(sheet.heirs, seatId);
  const isProxy = sheet.proxySeats.some((one) => one.seatId === seatId);
  const may = heirs.some((heir) => can(viewer, "minutes.confirm", { seatId: heir, isProxy }));
  return may ? (speaksAs(viewer, heirs, isProxy) ?? "secretariat") : null;
}

/** As whom the viewer answers for a seat. Throws 403, and tells whose seat it was that it has passed on. */
export function answeringFor(
  at: Pick<Opened, "viewer" | "sheet" | "page">,
  seatId: string,
): Capacity {
  const capacity = capacityFor(at, seatId);
  if (capacity !== null) return capacity;
  refusePassedOn(at.sheet, at.page, [seatId]);
  throw new Stopped("notAllowed");
}

/** Throws 403 for whoever answers for none of the seats that are asked. */
export function mustAnswer(at: Pick<Opened, "viewer" | "sheet">): void {
  const mine = at.sheet.asked.some(({ seatId }) => capacityFor(at, seatId) !== null);
  if (!mine) throw new Stopped("notAllowed");
}

/** What is asked about a remark. Throws 404 where nothing is. */
export const askedAbout = ({ sheet }: Pick<Opened, "sheet">, remarkId: string): Asked =>
  found(sheet.asked.find(({ id }) => id === remarkId));
