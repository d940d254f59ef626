import { type Context, Hono } from "hono";
import type { App } from "../../../env";
import { Stopped, found } from "../../../lib/errors";
import type { Typed } from "../../../lib/form";
import { paths } from "../../../paths";
import { lead, write } from "../../../web/answer";
import { load } from "../../../web/load";
import { submitted, versionIn } from "../../../web/submitted";
import { moveRemark } from "../changes";
import { type Edge, directions, stepped } from "../model/moving";
import { edgesOf, placesAfter, placesBefore, remarkById } from "../queries";
import { aboutMeeting, draftOf, drafted, isInPlace, open } from "./sheet";

export const moving = new Hono<App>();

const address = "/desk/meetings/:id/minutes/remarks/:remarkId/move";

/** The button pressed: its name is the direction, its value the version that was seen. Throws 404 without one. */
function asked(typed: Typed) {
  const to = directions.find((direction) => typed[direction] !== undefined);
  if (to === undefined) throw new Stopped("notFound");
  return { to, version: versionIn({ version: typed[to] ?? "" }) };
}

const placesIn = (rows: readonly { readonly place: string }[]) => rows.map(({ place }) => place);

async function opened(c: Context<App, typeof address>) {
  const { id, remarkId } = c.req.param();
  const loaded = await load(c, () => ({
    ...aboutMeeting(id),
    remark: remarkById(id, remarkId),
    before: placesBefore(remarkId),
    after: placesAfter(remarkId),
    edges: edgesOf(id),
  }));
  return { ...loaded, ...drafted(loaded), seen: found(loaded.remark) };
}

/** The sections in the order of the agenda, the opening first. */
const sectionsIn = ({ items, edges }: Awaited<ReturnType<typeof opened>>): Edge[] =>
  [null, ...items.map(({ id }) => id)].flatMap((id) => edges.filter(({ itemId }) => itemId === id));

moving.post(address, async (c) => {
  const typed = await submitted(c);
  const at = await opened(c);
  const { page, meeting, seen } = at;
  const minutes = open(at.minutes);
  const { to, version } = asked(typed);
  if (version !== seen.version) throw new Stopped("stale");
  const around = {
    itemId: seen.itemId,
    before: placesIn(at.before),
    after: placesIn(at.after),
  };
  const standing = stepped(around, sectionsIn(at), to);
  const location = paths[page.lang].minutesDraft(meeting.id, seen.id);
  const changes =
    standing === null ? [] : [moveRemark(draftOf({ ...at, minutes }), seen, standing)];
  await write(c, location, changes);
  return isInPlace(c)
    ? c.json({ version: seen.version + changes.length })
    : lead(c, location, changes);
});
