import { type Context, Hono } from "hono";
import type { AgendaItem } from "../../../agenda/model";
import type { App } from "../../../env";
import { found } from "../../../lib/errors";
import { type FormState, blank, faulty } from "../../../lib/form";
import { newId } from "../../../lib/id";
import { placeBetween } from "../../../lib/place";
import { paths } from "../../../paths";
import { lead, show, write } from "../../../web/answer";
import { load } from "../../../web/load";
import { submitted } from "../../../web/submitted";
import { type Standing, addRemark } from "../changes";
import { checkRemark } from "../forms";
import { speakerOptions } from "../present";
import { edgesOf, placesAfter, remarkById } from "../queries";
import { RemarkPage } from "../views/remark-page";
import { rowFor } from "./row";
import { sectionAt, toStore } from "./section";
import { aboutMeeting, draftOf, drafted, isInPlace, open, writerOf } from "./sheet";

export const adding = new Hono<App>();

const address = "/desk/meetings/:id/minutes/remarks/new";

/** Where a new remark goes: after another, or first in a part (an item's, or `opening`). */
const whereOf = (c: Context<App>) => ({
  after: c.req.query("after") ?? "",
  part: c.req.query("part") ?? "opening",
});

async function opened(c: Context<App>) {
  const { after } = whereOf(c);
  const meetingId = c.req.param("id") ?? "";
  const loaded = await load(c, () => ({
    ...aboutMeeting(meetingId),
    before: remarkById(meetingId, after),
    next: placesAfter(after),
    edges: edgesOf(meetingId),
  }));
  const at = { ...loaded, ...drafted(loaded) };
  return { ...at, minutes: open(loaded.minutes), standing: standingIn(c, at) };
}

interface Around {
  readonly items: readonly AgendaItem[];
  readonly before: { readonly itemId: string | null; readonly place: string } | undefined;
  readonly next: readonly { readonly place: string }[];
  readonly edges: readonly { readonly itemId: string | null; readonly first: string | null }[];
}

/** Throws 404 for a remark or an item that is not of this meeting. */
function standingIn(c: Context<App>, at: Around): Standing {
  const { after, part } = whereOf(c);
  if (after !== "") {
    const { itemId, place } = found(at.before);
    return { itemId, place: placeBetween(place, at.next[0]?.place ?? null) };
  }
  const itemId = part === "opening" ? null : found(at.items.find(({ id }) => id === part)).id;
  const first = at.edges.find((edge) => edge.itemId === itemId)?.first ?? null;
  return { itemId, place: placeBetween(null, first) };
}

type Opened = Awaited<ReturnType<typeof opened>>;

function pageFor(c: Context<App>, at: Opened, form: FormState) {
  const { page, viewer, meeting, minutes, standing } = at;
  const { after, part } = whereOf(c);
  const to = paths[page.lang];
  const where = after === "" ? `?part=${part}` : `?after=${after}`;
  return (
    <RemarkPage
      page={page}
      meeting={meeting}
      meetingId={meeting.id}
      minutes={minutes}
      section={sectionAt(at.items, standing.itemId)}
      form={form}
      speakers={speakerOptions(at.seats, page.lang)}
      action={to.newRemark(meeting.id, where)}
      back={to.minutesDraft(meeting.id, after)}
      keptAs={`${viewer.id}/new/${after || `${meeting.id}/${part}`}`}
    />
  );
}

adding.get(address, async (c) => {
  const at = await opened(c);
  return show(c, pageFor(c, at, blank({ kind: "speech" })));
});

adding.post(address, async (c) => {
  const typed = await submitted(c);
  const at = await opened(c);
  const { page, viewer, meeting, standing } = at;
  const checked = checkRemark(typed, at.seats);
  if (!checked.ok) return show(c, pageFor(c, at, faulty(typed, checked.faults)), 422);
  const id = newId();
  const values = toStore(checked.values, at.numbers);
  const changes = [addRemark(draftOf(at), id, standing, values, writerOf(viewer, page))];
  const location = paths[page.lang].minutesDraft(meeting.id, id);
  await write(c, location, changes);
  if (!isInPlace(c)) return lead(c, location, changes);
  const added = {
    id,
    meetingId: meeting.id,
    ...standing,
    ...values,
    number: 1,
    summaryNumber: 1,
    written: null,
    writtenAs: null,
  };
  return show(c, rowFor(at, { ...added, version: 1 }));
});
