import { Hono } from "hono";
import { openReplies } from "../attendance/queries";
import type { App } from "../env";
import { dayOf } from "../lib/clock";
import { paths } from "../paths";
import { authorize, can } from "../policy";
import { line } from "../record/present";
import { noticesFor } from "../record/queries";
import { show, write } from "../web/answer";
import { load } from "../web/load";
import { readAll } from "./changes";
import { placeOf } from "./places";
import { draftsWaiting, nextMeeting, proposalsReturned, proposalsWaiting } from "./queries";
import { DeskPage } from "./views/desk-page";
import { NoticesPage } from "./views/notices-page";
import { draftTask, proposalTask, replyTask, returnedTask } from "./views/tasks";

export const desk = new Hono<App>();

desk.get("/desk", async (c) => {
  const today = dayOf(c.var.now);
  const loaded = await load(c, (me) => ({
    replies: openReplies(me, today),
    proposals: proposalsWaiting(),
    returned: proposalsReturned(me),
    drafts: draftsWaiting(me),
    meeting: nextMeeting(today),
  }));
  const { page, viewer, replies, proposals, returned, drafts, meeting } = loaded;
  authorize(viewer, "desk.read");
  const tasks = [
    ...replies.map((reply) => replyTask(page, reply)),
    ...returned.map((item) => returnedTask(page, item)),
    ...(can(viewer, "publication.release") ? drafts.map((draft) => draftTask(page, draft)) : []),
    ...(can(viewer, "agenda.write") ? proposals.map((item) => proposalTask(page, item)) : []),
  ];
  return show(c, <DeskPage page={page} tasks={tasks} meeting={meeting} />);
});

desk.get("/desk/notifications", async (c) => {
  const { page, viewer, notices } = await load(c, (me) => ({ notices: noticesFor(me) }));
  authorize(viewer, "desk.read");
  const lines = notices.map((notice) => ({
    ...line(notice, page.lang),
    href: placeOf(notice.name, notice.subjectId, paths[page.lang]),
    isUnread: notice.readAt === null,
  }));
  return show(c, <NoticesPage page={page} notices={lines} />);
});

desk.post("/desk/notifications/read", async (c) => {
  const { page, viewer } = await load(c, () => ({}));
  authorize(viewer, "desk.read");
  const location = paths[page.lang].notifications();
  await write(c, location, [], [readAll(viewer.id, c.var.now)]);
  return c.redirect(location, 303);
});
