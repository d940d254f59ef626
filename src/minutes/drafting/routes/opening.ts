import type { Context } from "hono";
import type { App } from "../../../env";
import { load } from "../../../web/load";
import { mustBeHeld, mustBeUnsettled } from "../../model/rules";
import { edgesOf } from "../queries";
import { aboutMeeting, drafted } from "./sheet";

/** A meeting to whose minutes a memo can be added. Throws 404, and the refusals where it was not held or is settled. */
export async function opened(c: Context<App>) {
  const id = c.req.param("id") ?? "";
  const loaded = await load(c, () => ({ ...aboutMeeting(id), edges: edgesOf(id) }));
  const { meeting, seats, items } = drafted(loaded);
  mustBeHeld(meeting);
  mustBeUnsettled(loaded.minutes);
  return { ...loaded, meeting, seats, items };
}

export type Opened = Awaited<ReturnType<typeof opened>>;
