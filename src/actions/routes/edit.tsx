import { type Context, Hono } from "hono";
import { itemById } from "../../agenda/queries";
import type { App } from "../../env";
import { found } from "../../lib/errors";
import { type FormState, type Typed, blank, contested, faulty } from "../../lib/form";
import { newId } from "../../lib/id";
import { holidayChanges } from "../../meetings/queries";
import { paths } from "../../paths";
import { authorize } from "../../policy";
import { councilId } from "../../roster/queries";
import { done, show } from "../../web/answer";
import { load } from "../../web/load";
import { submitted, versionIn } from "../../web/submitted";
import { changeAction, raiseAction } from "../changes";
import {
  actionsNumbered,
  announcedAction,
  bodyHere,
  highestActionNumber,
  measuresCoded,
  waitsBehind,
} from "../form-queries";
import { actionTyped, checkAction } from "../forms";
import { mustBeOpen } from "../model";
import { actionById, allMinistries, measuresOf, partsOf, relatedTo } from "../queries";
import { codesIn, numbersIn, ownNumberIn } from "../reference-forms";
import { ActionForm } from "../views/action-form";

export const edit = new Hono<App>();

/** What an action's form is checked against, by what was typed. */
const referred = (typed: Typed) => {
  const numbers = numbersIn(typed).filter((number) => Number.isSafeInteger(number));
  return {
    ministries: allMinistries(),
    changes: holidayChanges(),
    measures: measuresCoded(codesIn(typed)),
    numbered: actionsNumbered(councilId(), [...numbers, ownNumberIn(typed)]),
    waits: waitsBehind(councilId(), numbers),
    highest: highestActionNumber(councilId()),
  };
};

/** A new action, perhaps born from an agenda item. */
async function raising(c: Context<App>, typed: Typed, itemId: string) {
  const { page, viewer, item, body, highest, ...given } = await load(c, () => ({
    ...referred(typed),
    item: itemById(itemId),
    body: bodyHere(),
  }));
  authorize(viewer, "action.manage");
  const formPage = (form: FormState) => (
    <ActionForm
      page={page}
      form={form}
      seen={null}
      ministries={given.ministries}
      origin={item?.title ?? null}
    />
  );
  return { page, item, body: found(body), next: (highest?.number ?? 0) + 1, formPage, ...given };
}

edit.get("/desk/actions/new", async (c) => {
  const { item, next, formPage } = await raising(c, {}, c.req.query("item") ?? "");
  const typed = { number: String(next), title: item?.title ?? "", originItemId: item?.id ?? "" };
  return show(c, formPage(blank(typed)));
});

edit.post("/desk/actions/new", async (c) => {
  const typed = await submitted(c);
  const at = await raising(c, typed, typed["originItemId"] ?? "");
  const { page, item, body, formPage } = at;
  const checked = checkAction(typed, {
    ...at,
    seen: null,
    isAnnounced: false,
    parts: [],
    today: page.today,
  });
  if (!checked.ok) return show(c, formPage(faulty(typed, checked.faults)), 422);
  const id = newId();
  const by = { id, bodyId: body.id, originItemId: item?.id ?? null, at: page.now };
  return done(
    c,
    paths[page.lang].action(id),
    raiseAction({ ...by, today: page.today, newId }, checked.values),
  );
});

/** An action to be changed. */
async function changing(c: Context<App>, typed: Typed) {
  const id = c.req.param("id") ?? "";
  const { page, viewer, action, linked, related, ...given } = await load(c, (me) => ({
    ...referred(typed),
    action: actionById(id),
    parts: partsOf(id),
    announced: announcedAction(id),
    linked: measuresOf(id),
    related: relatedTo(id, me, ""),
  }));
  authorize(viewer, "action.manage");
  const seen = found(action);
  mustBeOpen(seen);
  const ahead = related.filter(({ isAhead }) => isAhead);
  const stored = actionTyped(seen, { parts: given.parts, measures: linked, ahead }, page.lang);
  const formPage = (form: FormState) => (
    <ActionForm page={page} form={form} seen={seen} ministries={given.ministries} origin={null} />
  );
  const isAnnounced = given.announced !== undefined;
  const next = (given.highest?.number ?? 0) + 1;
  return { page, seen, stored, next, isAnnounced, formPage, ...given };
}

edit.get("/desk/actions/:id/edit", async (c) => {
  const { stored, formPage } = await changing(c, {});
  return show(c, formPage(blank(stored)));
});

edit.post("/desk/actions/:id/edit", async (c) => {
  const typed = await submitted(c);
  const at = await changing(c, typed);
  const { page, seen, parts, waits, stored, formPage } = at;
  const { today } = page;
  if (versionIn(typed) !== seen.version) return show(c, formPage(contested(typed, stored)), 409);
  const checked = checkAction(typed, { ...at, today });
  if (!checked.ok) return show(c, formPage(faulty(typed, checked.faults)), 422);
  const changes = changeAction(seen, { parts, waits, today, newId }, checked.values);
  return done(c, paths[page.lang].action(seen.id), ...changes);
});
