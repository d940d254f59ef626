import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { type Typed, blank, contested, faulty } from "../../lib/form";
import { newId } from "../../lib/id";
import { authorize, can } from "../../policy";
import { done, show } from "../../web/answer";
import { submitted, versionIn } from "../../web/submitted";
import { addItem, amendItem } from "../changes";
import { checkItem, checkProposal, itemTyped } from "../forms";
import { reviseProposal } from "../proposal-changes";
import { addressesOf } from "../views/addresses";
import { NewItemPage } from "../views/new-item-page";
import { type Opened, itemAt, itemPage, opened, openedToChange, valuesFor } from "./opening";
import { type Start, started } from "./starting";

export const items = new Hono<App>();

const newPage = (at: Start, form = blank()) => (
  <NewItemPage page={at.page} home={at.home} form={form} presenters={at.options} />
);

async function blankItem(c: Context<App>) {
  const at = await started(c);
  authorize(at.viewer, "agenda.write");
  return show(c, newPage(at));
}

async function added(c: Context<App>) {
  const typed = await submitted(c);
  const at = await started(c);
  authorize(at.viewer, "agenda.write");
  const checked = checkItem(
    typed,
    at.options.map(({ value }) => value),
  );
  if (!checked.ok) return show(c, newPage(at, faulty(typed, checked.faults)), 422);
  const id = newId();
  return done(c, at.list, addItem(at.place(id), checked.values));
}

for (const path of ["/desk/meetings/:id/items/new", "/desk/backlog/new"]) {
  items.get(path, async (c) => blankItem(c));
  items.post(path, async (c) => added(c));
}

for (const path of itemAt()) {
  items.get(path, async (c) => {
    const at = await opened(c);
    if (at.isElsewhere) return c.redirect(addressesOf(at.page, at.item).item, 303);
    return show(c, itemPage(at, blank(itemTyped(at.item))));
  });
  items.post(path, async (c) => {
    const typed = await submitted(c);
    return changed(c, await openedToChange(c), typed);
  });
}

/** What the form changes: the ministry revises its proposal, the secretariat amends the item. */
const changeBy = (at: Opened) => {
  if (can(at.viewer, "agenda.write"))
    return { editing: "edit", check: checkItem, change: amendItem } as const;
  authorize(at.viewer, "agenda.propose", { organizationId: at.item.proposedBy });
  return { editing: "revise", check: checkProposal, change: reviseProposal } as const;
};

async function changed(c: Context<App>, at: Opened, typed: Typed) {
  const { editing, check, change } = changeBy(at);
  const { page, item, meeting } = at;
  if (versionIn(typed) !== item.version)
    return show(c, itemPage(at, contested(typed, itemTyped(item)), editing), 409);
  const checked = check(typed, valuesFor(at));
  if (!checked.ok) return show(c, itemPage(at, faulty(typed, checked.faults), editing), 422);
  return done(c, addressesOf(page, item).list, change(item, meeting, checked.values));
}
