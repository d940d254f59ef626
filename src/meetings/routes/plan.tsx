import { type Context, Hono } from "hono";
import type { Viewer } from "../../accounts/model";
import { type AgendaItem, onAgenda } from "../../agenda/model";
import { existingOn, presentIn } from "../../agenda/model/presenters";
import { itemsOf, presenters } from "../../agenda/queries";
import type { Results } from "../../db/read";
import { sql } from "../../db/sql";
import type { App } from "../../env";
import { found } from "../../lib/errors";
import { type FormState, type Typed, blank, faulty } from "../../lib/form";
import { newId } from "../../lib/id";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { authorize } from "../../policy";
import { standingOn } from "../../roster/model";
import { councilId, seatTenures } from "../../roster/queries";
import { done, show } from "../../web/answer";
import { load } from "../../web/load";
import { submitted } from "../../web/submitted";
import { planMeeting } from "../changes";
import { checkPlan, numberIn } from "../forms";
import {
  bodies,
  bodyOfMeeting,
  highestNumber,
  holidayChanges,
  latestMeeting,
  meetingById,
  meetingNumbered,
} from "../queries";
import { newTyped } from "../typed";
import { NewPage } from "../views/new-page";

export const plan = new Hono<App>();

const sourceIn = (c: Context<App>) => c.req.query("from") ?? "";

/** What a new meeting is made from: the body typed, or that of the source, or the council. */
const drawing = (from: string, typed: Typed) => {
  const body = typed["bodyId"]
    ? sql`${typed["bodyId"]}`
    : from === ""
      ? councilId()
      : bodyOfMeeting(from);
  return {
    bodies: bodies(),
    highest: highestNumber(body),
    latest: latestMeeting(body),
    taken: meetingNumbered(body, numberIn(typed), ""),
    changes: holidayChanges(),
    source: meetingById(from),
    items: itemsOf(from),
    tenures: seatTenures(body),
    presenters: presenters(),
  };
};

type Drawn = Results<ReturnType<typeof drawing>>;

/** Only the secretariat plans; a source that is not there is 404. */
const permitted = (viewer: Viewer, from: string, drawn: Drawn) => {
  authorize(viewer, "meeting.run");
  return from === "" ? null : found(drawn.source);
};

const newPage = (page: Page, form: FormState, drawn: Drawn) => {
  const { source, items, latest } = drawn;
  return (
    <NewPage
      page={page}
      form={form}
      bodies={drawn.bodies}
      latest={latest}
      source={source ? { id: source.id, number: source.number, items: onAgenda(items) } : null}
    />
  );
};

plan.get("/desk/meetings/new", async (c) => {
  const from = sourceIn(c);
  const { page, viewer, ...drawn } = await load(c, () => drawing(from, {}));
  const source = permitted(viewer, from, drawn);
  const bodyId = source?.bodyId ?? drawn.bodies[0]?.id ?? "";
  const ticked = Object.fromEntries(
    onAgenda(drawn.items).map(({ id, state }) => [`item-${id}`, state === "carried" ? "" : "yes"]),
  );
  const first = { ...newTyped(bodyId, drawn.highest?.number ?? null, source), ...ticked };
  return show(c, newPage(page, blank(first), drawn));
});

/** The ticked items, each presenter kept where the seat or organisation still stands on the day. */
const copiesOf = (typed: Typed, drawn: Drawn, day: string) => {
  const choice = {
    seats: standingOn(drawn.tenures, day),
    organizations: existingOn(drawn.presenters, day),
  };
  return onAgenda(drawn.items)
    .filter(({ id }) => typed[`item-${id}`] === "yes")
    .map((item: AgendaItem) => ({ id: newId(), item: { ...item, ...presentIn(item, choice) } }));
};

plan.post("/desk/meetings/new", async (c) => {
  const from = sourceIn(c);
  const typed = await submitted(c);
  const { page, viewer, ...drawn } = await load(c, () => drawing(from, typed));
  permitted(viewer, from, drawn);
  const checked = checkPlan(typed, {
    seen: undefined,
    bodyIds: drawn.bodies.map(({ id }) => id),
    taken: drawn.taken,
    highest: drawn.highest?.number ?? null,
    changes: drawn.changes,
    now: page.now,
  });
  if (!checked.ok) return show(c, newPage(page, faulty(typed, checked.faults), drawn), 422);
  const copies = copiesOf(typed, drawn, checked.values.day ?? page.today);
  const id = newId();
  return done(c, paths[page.lang].meeting(id), planMeeting(id, checked.values, copies, page.now));
});
