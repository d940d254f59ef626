import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { type FormState, type Typed, blank, check, contested, faulty } from "../../lib/form";
import { choice } from "../../lib/fields";
import { newId } from "../../lib/id";
import { authorize, can } from "../../policy";
import type { Change } from "../../record/change";
import { done, show } from "../../web/answer";
import { submitted, versionIn } from "../../web/submitted";
import { meetingTitle } from "../../words/meeting";
import { carryItem, removeItem } from "../changes";
import { checkItem, itemTyped, removeForm, returnForm } from "../forms";
import { words } from "../form-words";
import { mustBeProposed, mustBeRemovable, mustBeRevisable, mustBeTaken } from "../model";
import { sendBack, takeProposal } from "../proposal-changes";
import { addressesOf } from "../views/addresses";
import { CarryPage } from "../views/carry-page";
import { RemovePage } from "../views/remove-page";
import { ReturnPage } from "../views/return-page";
import { type Opened, itemAt, itemPage, openedToChange, valuesFor } from "./opening";

export const steps = new Hono<App>();

const onward = (c: Context<App>, at: Opened, change: Change) =>
  done(c, addressesOf(at.page, at.item).list, change);

/** Takes a proposal as it is, or with what the secretariat typed over it. */
async function taken(c: Context<App>) {
  const typed = await submitted(c);
  const at = await openedToChange(c);
  authorize(at.viewer, "agenda.write");
  const { item, meeting } = at;
  const isForm = typed["title"] !== undefined;
  if (versionIn(typed) !== item.version) {
    const stored = itemTyped(item);
    return show(c, itemPage(at, contested(isForm ? typed : stored, stored), "answer"), 409);
  }
  if (!isForm) return onward(c, at, takeProposal(item, meeting, {}));
  const checked = checkItem(typed, valuesFor(at));
  if (!checked.ok) return show(c, itemPage(at, faulty(typed, checked.faults), "answer"), 422);
  return onward(c, at, takeProposal(item, meeting, checked.values));
}

/** A step that asks something on a page of its own first. */
interface Asking {
  /** Throws unless the viewer may, and the item's state allows it. */
  readonly permit: (at: Opened) => void;
  /** What the form holds at first; nothing unless said. */
  readonly first?: (at: Opened) => Typed;
  readonly draw: (at: Opened, form: FormState) => ReturnType<typeof itemPage>;
  readonly change: (
    at: Opened,
    typed: Typed,
  ) => { change: Change } | { faults: FormState["faults"] };
}

const writes = ({ viewer }: Opened) => authorize(viewer, "agenda.write");

const returning: Asking = {
  permit: (at) => {
    writes(at);
    mustBeProposed(at.item);
  },
  draw: ({ page, home, item }, form) => (
    <ReturnPage page={page} home={home} item={item} form={form} />
  ),
  change: ({ item }, typed) => {
    const checked = check(returnForm, typed);
    return checked.ok ? { change: sendBack(item, checked.values.reason) } : checked;
  },
};

const removing: Asking = {
  permit: ({ viewer, item }) => {
    if (!can(viewer, "agenda.write"))
      authorize(viewer, "agenda.propose", { organizationId: item.proposedBy });
    mustBeRemovable(item);
    if (!can(viewer, "agenda.write")) mustBeRevisable(item);
  },
  draw: ({ page, home, item }, form) => (
    <RemovePage page={page} home={home} item={item} form={form} />
  ),
  change: ({ item, meeting }, typed) => {
    const checked = check(removeForm, typed);
    return checked.ok
      ? { change: removeItem(item, meeting, checked.values.reason ?? "") }
      : checked;
  },
};

const backlog = "backlog";

const targetsOf = ({ page, meeting, stored }: Opened) => [
  ...stored.open
    .filter(({ id }) => id !== meeting?.id)
    .map(({ id, number }) => ({ value: id, label: meetingTitle(page.lang, number) })),
  ...(meeting === null ? [] : [{ value: backlog, label: words[page.lang].toBacklog }]),
];

const carrying: Asking = {
  permit: (at) => {
    writes(at);
    mustBeTaken(at.item);
  },
  first: (at) => {
    const [only, ...others] = targetsOf(at);
    return only && others.length === 0 ? { target: only.value } : {};
  },
  draw: (at, form) => (
    <CarryPage
      page={at.page}
      home={at.home}
      item={at.item}
      form={form}
      targets={targetsOf(at)}
      isHeld={at.meeting?.state === "held"}
    />
  ),
  change: (at, typed) => {
    const target = choice(targetsOf(at).map(({ value }) => value));
    const checked = check({ target }, typed);
    if (!checked.ok) return checked;
    const to = at.stored.open.find(({ id }) => id === checked.values.target) ?? null;
    return { change: carryItem(at.item, at.meeting, to, newId(), at.page.now) };
  },
};

const ask =
  ({ permit, draw, first }: Asking) =>
  async (c: Context<App>) => {
    const at = await openedToChange(c);
    permit(at);
    return show(c, draw(at, blank(first?.(at))));
  };

const act =
  ({ permit, draw, change }: Asking) =>
  async (c: Context<App>) => {
    const typed = await submitted(c);
    const at = await openedToChange(c);
    permit(at);
    if (versionIn(typed) !== at.item.version) return show(c, draw(at, contested(typed, {})), 409);
    const outcome = change(at, typed);
    if ("faults" in outcome) return show(c, draw(at, faulty(typed, outcome.faults)), 422);
    return onward(c, at, outcome.change);
  };

const asking = { return: returning, remove: removing, carry: carrying };

for (const path of itemAt("/take")) steps.post(path, async (c) => taken(c));
for (const [step, what] of Object.entries(asking))
  for (const path of itemAt(`/${step}`)) {
    steps.get(path, ask(what));
    steps.post(path, act(what));
  }
