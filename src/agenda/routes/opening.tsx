import type { Context } from "hono";
import type { Viewer } from "../../accounts/model";
import { actionsOfItem } from "../../actions/queries";
import type { Results } from "../../db/read";
import type { Sql } from "../../db/sql";
import type { App } from "../../env";
import { type Day, dayOf } from "../../lib/clock";
import { found, refused } from "../../lib/errors";
import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import type { Meeting } from "../../meetings/model";
import { meetingById, openMeetings } from "../../meetings/queries";
import { authorize, can } from "../../policy";
import { told } from "../../record/present";
import { historyOf } from "../../record/queries";
import { standingOn } from "../../roster/model";
import { seatTenures } from "../../roster/queries";
import { load } from "../../web/load";
import { meetingTitle } from "../../words/meeting";
import { presenterTyped } from "../forms";
import { type AgendaItem, type AgendaRefusal, type ItemState, isRemovable } from "../model";
import type { Editing } from "../model/desk";
import { existingOn, organizationName, presenterName } from "../model/presenters";
import { words } from "../page-words";
import { presenterOptions } from "../present";
import { bodyOfItem, itemById, presenters } from "../queries";
import type { Home } from "../views/item-layout";
import { ItemPage } from "../views/item-page";
import { inSight, permitsFor } from "./sight";

/** The addresses of an item: under its meeting, or in the backlog. */
export const itemAt = (step = ""): string[] => [
  `/desk/meetings/:id/items/:itemId${step}`,
  `/desk/backlog/:itemId${step}`,
];

const stored = (meetingId: string, itemId: string, me: Sql, today: Day) => ({
  item: itemById(itemId),
  meeting: meetingById(meetingId),
  tenures: seatTenures(bodyOfItem(itemId)),
  presenters: presenters(),
  open: openMeetings(bodyOfItem(itemId)),
  history: historyOf(itemId),
  actions: actionsOfItem(itemId, me, today),
});

/** An item as it was opened: by whom, where, and what may be chosen for it. */
export interface Opened {
  readonly page: Page;
  readonly viewer: Viewer;
  readonly item: AgendaItem;
  /** null is the backlog. */
  readonly meeting: Meeting | null;
  readonly home: Home;
  /** The item stands elsewhere than its address says: it was moved. */
  readonly isElsewhere: boolean;
  readonly stored: Results<ReturnType<typeof stored>>;
}

/** Reads the item with its surroundings. Throws 404 where it is not, or not for this viewer. */
export async function opened(c: Context<App>): Promise<Opened> {
  const meetingId = c.req.param("id") ?? "";
  const { page, viewer, ...rest } = await load(c, (me) =>
    stored(meetingId, c.req.param("itemId") ?? "", me, dayOf(c.var.now)),
  );
  authorize(viewer, "agenda.read");
  const meeting = meetingId === "" ? null : found(rest.meeting);
  const standing = standingOn(rest.tenures, meeting?.day ?? page.today);
  const item = found(inSight(viewer, [found(rest.item)], standing)[0]);
  const home = meeting && { id: meeting.id, name: meetingTitle(page.lang, meeting.number) };
  const isElsewhere = item.meetingId !== (meeting?.id ?? null);
  return { page, viewer, item, meeting, home, isElsewhere, stored: rest };
}

/** The same for a form: an item that was moved meanwhile is not acted on here. */
export async function openedToChange(c: Context<App>): Promise<Opened> {
  const at = await opened(c);
  if (at.isElsewhere) throw refused<AgendaRefusal>("agenda.moved", { title: at.item.title });
  return at;
}

/** Who can present it: the list's options, with the present one where it is gone. */
function optionsFor({ page, item, meeting, stored: rest }: Opened) {
  const day = meeting?.day ?? page.today;
  const w = words[page.lang];
  return presenterOptions(
    { seats: standingOn(rest.tenures, day), organizations: existingOn(rest.presenters, day) },
    { seats: w.presentersSeats, organizations: w.presentersOrganizations },
    page.lang,
    {
      value: presenterTyped(item),
      label: presenterName(item, rest.tenures, rest.presenters, page.lang),
    },
  );
}

/** Whether the viewer answers for the item's own organisation. */
const isOwn = ({ viewer, item }: Opened): boolean =>
  item.proposedBy !== null && can(viewer, "agenda.propose", { organizationId: item.proposedBy });

const written = { taken: "edit", proposed: "answer" } as const;
const revised = { proposed: "revise", returned: "revise" } as const;

/** What the viewer may do with the item on its page, by its state. */
function editingOf(at: Opened): Editing | null {
  const { mayWrite, mayPropose } = permitsFor(at.viewer, at.meeting);
  const does: Partial<Record<ItemState, Editing>> = mayWrite
    ? written
    : mayPropose && isOwn(at)
      ? revised
      : {};
  return does[at.item.state] ?? null;
}

/** The item's page. */
export function itemPage(at: Opened, form: FormState, editing: Editing | null = editingOf(at)) {
  const { page, viewer, item, meeting, home, stored: rest } = at;
  const { mayWrite, mayCarry } = permitsFor(viewer, meeting);
  const proposer = rest.presenters.find(({ id }) => id === item.proposedBy);
  return (
    <ItemPage
      page={page}
      home={home}
      item={item}
      editing={editing}
      form={form}
      presenters={optionsFor(at)}
      presenter={presenterName(item, rest.tenures, rest.presenters, page.lang)}
      proposer={proposer ? organizationName(proposer, page.lang) : ""}
      mayRemove={isRemovable(item) && (mayWrite || editing === "revise")}
      mayCarry={mayCarry && item.state === "taken"}
      actions={rest.actions}
      mayRaise={
        can(viewer, "action.manage") && (item.state === "taken" || item.state === "carried")
      }
      history={told(rest.history, page.lang)}
    />
  );
}

/** What the list of presenters offers. */
export const valuesFor = (at: Opened): string[] => optionsFor(at).map(({ value }) => value);
