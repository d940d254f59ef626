import { type Context, Hono } from "hono";
import type { App } from "../../../env";
import { Stopped, found } from "../../../lib/errors";
import { paths } from "../../../paths";
import { done, show } from "../../../web/answer";
import { load } from "../../../web/load";
import { submitted, versionIn } from "../../../web/submitted";
import { presentedRemark } from "../../present";
import { removeRemark } from "../changes";
import { mustBeKept } from "../model";
import { remarkById } from "../queries";
import { RemovePage } from "../views/remove-page";
import { aboutMeeting, drafted, open, writerOf } from "./sheet";

export const removing = new Hono<App>();

const address = "/desk/meetings/:id/minutes/remarks/:remarkId/remove";

async function opened(c: Context<App, typeof address>) {
  const { id, remarkId } = c.req.param();
  const loaded = await load(c, () => ({
    ...aboutMeeting(id),
    remark: remarkById(id, remarkId),
  }));
  const at = drafted(loaded);
  const seen = found(loaded.remark);
  const minutes = open(loaded.minutes);
  mustBeKept(seen);
  return { ...loaded, ...at, minutes, seen };
}

removing.get(address, async (c) => {
  const { page, meeting, minutes, seen, seats, numbers } = await opened(c);
  const around = { meetingId: meeting.id, seats, numbers, lang: page.lang };
  const remark = presentedRemark(seen, around);
  return show(c, <RemovePage page={page} meeting={meeting} minutes={minutes} remark={remark} />);
});

removing.post(address, async (c) => {
  const typed = await submitted(c);
  const { page, viewer, meeting, minutes, seen } = await opened(c);
  if (versionIn(typed) !== seen.version) throw new Stopped("stale");
  const change = removeRemark(minutes, seen, writerOf(viewer, page));
  return done(c, paths[page.lang].minutesDraft(meeting.id), change);
});
