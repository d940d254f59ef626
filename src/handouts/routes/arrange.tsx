import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { type FormState, blank, contested, faulty } from "../../lib/form";
import { newId } from "../../lib/id";
import { paths } from "../../paths";
import { authorize } from "../../policy";
import { done, show } from "../../web/answer";
import { submitted, versionIn } from "../../web/submitted";
import { addHandout, editHandout } from "../changes";
import { checkHandout } from "../forms";
import { mustBeArrangeable, mustTake } from "../model/steps";
import { EditPage } from "../views/edit-page";
import {
  type OpenedHandout,
  type OpenedPacket,
  contextOf,
  openedHandout,
  openedPacket,
} from "./opening";
import { handoutTyped, itemOptions, newTyped, submitterOptions } from "./options";

export const arrange = new Hono<App>();

const editPage = (
  at: Pick<OpenedPacket, "page" | "meeting" | "items" | "submitters">,
  seen: OpenedHandout["handout"] | null,
  form: FormState,
) => (
  <EditPage
    page={at.page}
    home={at.meeting}
    seen={seen}
    form={form}
    items={itemOptions(at.items, at.page.lang, seen?.itemId)}
    submitters={submitterOptions(at.submitters, at.page.lang)}
  />
);

async function openedToArrange(c: Context<App>) {
  const at = await openedPacket(c);
  authorize(at.viewer, "handout.arrange");
  mustBeArrangeable(at.meeting);
  return at;
}

arrange.get("/desk/meetings/:id/handouts/new", async (c) =>
  show(c, editPage(await openedToArrange(c), null, blank(newTyped))),
);

arrange.post("/desk/meetings/:id/handouts/new", async (c) => {
  const typed = await submitted(c);
  const at = await openedToArrange(c);
  const checked = checkHandout(typed, contextOf(at));
  if (!checked.ok) return show(c, editPage(at, null, faulty(typed, checked.faults)), 422);
  const { page, meeting } = at;
  const id = newId();
  return done(
    c,
    paths[page.lang].handout(meeting.id, id),
    addHandout(id, { meeting, at: page.now }, checked.values),
  );
});

async function openedToEdit(c: Context<App>) {
  const at = await openedHandout(c);
  authorize(at.viewer, "handout.arrange");
  mustTake("edit", "secretariat", at.standing, at.handout.title);
  return at;
}

arrange.get("/desk/meetings/:id/handouts/:handoutId/edit", async (c) => {
  const at = await openedToEdit(c);
  return show(c, editPage(at, at.handout, blank(handoutTyped(at.handout, at.page.lang))));
});

arrange.post("/desk/meetings/:id/handouts/:handoutId/edit", async (c) => {
  const typed = await submitted(c);
  const at = await openedToEdit(c);
  const { page, meeting, handout } = at;
  const stored = handoutTyped(handout, page.lang);
  if (versionIn(typed) !== handout.version)
    return show(c, editPage(at, handout, contested(typed, stored)), 409);
  const checked = checkHandout(typed, contextOf(at, handout.itemId));
  if (!checked.ok) return show(c, editPage(at, handout, faulty(typed, checked.faults)), 422);
  return done(
    c,
    paths[page.lang].handout(meeting.id, handout.id),
    editHandout(handout, meeting, checked.values),
  );
});
