import { type Context, Hono } from "hono";
import type { App } from "../../../env";
import { type Day, dayOf } from "../../../lib/clock";
import { found } from "../../../lib/errors";
import { type FormState, blank, check, contested, fault, faulty } from "../../../lib/form";
import { newId } from "../../../lib/id";
import { paths } from "../../../paths";
import { authorize } from "../../../policy";
import { done, show } from "../../../web/answer";
import { load } from "../../../web/load";
import { submitted, versionIn } from "../../../web/submitted";
import { faultsIn, typedFrom } from "../../forms";
import { councilId } from "../../queries";
import { endSeat, passChair, reopenSeat } from "../changes";
import { chairForm, seatEndForm } from "../forms";
import { type Seat, chairOn, passingFault, seatEndFault, seatReopenFault } from "../model";
import { noDay } from "../model/following";
import { boundFrom, seatIdsOf } from "../following-queries";
import { seatsOf } from "../queries";
import { ChairPage } from "../views/chair-page";
import { SeatEnd } from "../views/seat-end";

/** The seat among all of the council; `from` also reads what is bound to them from a day on. */
async function opened(c: Context<App>, from: Day | null = null) {
  const { page, viewer, all, ...bound } = await load(c, () => ({
    all: seatsOf(councilId()),
    ...boundFrom(seatIdsOf(councilId()), from ?? noDay, dayOf(c.var.now)),
  }));
  authorize(viewer, "roster.record");
  const seat = found(all.find((one) => one.id === c.req.param("id")));
  return { page, all, seat, stored: typedFrom({ day: seat.validTo }), bound };
}

const endingFault = (seat: Seat, day: string | null, all: readonly Seat[]) => {
  if (day !== null) return seatEndFault(seat, day, all);
  return seat.validTo === null ? fault("required") : seatReopenFault(seat, all);
};

export const seatSteps = new Hono<App>();

seatSteps.get("/desk/roster/seats/:id/end", async (c) => {
  const { page, seat, stored } = await opened(c);
  return show(c, <SeatEnd page={page} form={blank(stored)} seat={seat} />);
});

seatSteps.post("/desk/roster/seats/:id/end", async (c) => {
  const typed = await submitted(c);
  const { page, all, seat, stored } = await opened(c);
  const again = (form: FormState, status: 409 | 422) =>
    show(c, <SeatEnd page={page} form={form} seat={seat} />, status);
  if (versionIn(typed) !== seat.version) return again(contested(typed, stored), 409);
  const checked = check(seatEndForm, typed);
  if (!checked.ok) return again(faulty(typed, checked.faults), 422);

  const back = paths[page.lang].seat(seat.id);
  const { day } = checked.values;
  const faults = faultsIn({ day: endingFault(seat, day, all) });
  if (faults) return again(faulty(typed, faults), 422);
  return done(c, back, day === null ? reopenSeat(seat) : endSeat(seat, day));
});

seatSteps.get("/desk/roster/seats/:id/chair", async (c) => {
  const { page, all, seat } = await opened(c);
  return show(c, <ChairPage page={page} form={blank()} seat={seat} seats={all} />);
});

seatSteps.post("/desk/roster/seats/:id/chair", async (c) => {
  const typed = await submitted(c);
  const checked = check(chairForm, typed);
  const { page, all, seat, bound } = await opened(c, checked.ok ? checked.values.day : null);
  const again = (form: FormState, status: 409 | 422) =>
    show(c, <ChairPage page={page} form={form} seat={seat} seats={all} />, status);
  if (versionIn(typed) !== seat.version) return again(contested(typed, typed), 409);
  if (!checked.ok) return again(faulty(typed, checked.faults), 422);
  const { day } = checked.values;
  const chair = chairOn(all, seat.tier, day);
  const faults = faultsIn({ day: passingFault(seat, chair, day) });
  if (faults) return again(faulty(typed, faults), 422);
  const ids = { chairId: newId(), memberId: newId(), at: c.var.now };
  return done(c, paths[page.lang].seats(), ...passChair(seat, chair, day, ids, bound));
});
