import { Hono } from "hono";
import type { App } from "../../../env";
import { Stopped } from "../../../lib/errors";
import { paths } from "../../../paths";
import { done, show } from "../../../web/answer";
import { submitted, versionIn } from "../../../web/submitted";
import { presentedRemark } from "../../present";
import { removeRemark } from "../changes";
import { RemovePage } from "../views/remove-page";
import { draftOf, openedRemark, writerOf } from "./sheet";

export const removing = new Hono<App>();

const address = "/desk/meetings/:id/minutes/remarks/:remarkId/remove";

removing.get(address, async (c) => {
  const { page, meeting, minutes, seen, seats, numbers } = await openedRemark(c);
  const around = { meetingId: meeting.id, seats, numbers, lang: page.lang };
  const remark = presentedRemark(seen, around);
  return show(c, <RemovePage page={page} meeting={meeting} minutes={minutes} remark={remark} />);
});

removing.post(address, async (c) => {
  const typed = await submitted(c);
  const at = await openedRemark(c);
  const { page, viewer, meeting, seen } = at;
  if (versionIn(typed) !== seen.version) throw new Stopped("stale");
  const change = removeRemark(draftOf(at), seen, writerOf(viewer, page));
  return done(c, paths[page.lang].minutesDraft(meeting.id), change);
});
