import { Hono } from "hono";
import { ministriesOf } from "../accounts/model";
import { actionsReported, partsWaiting } from "../actions/desk-queries";
import { openReplies } from "../attendance/queries";
import { circulationsToClose, circulationsToReply } from "../circulation/queries";
import type { App } from "../env";
import { type HandoutWaiting, handoutsOwed, handoutsToCheck } from "../handouts/desk-queries";
import { numberOf } from "../handouts/present";
import { handoutsToPublish } from "../handouts/public-queries";
import { fiscalYear } from "../lib/calendar/wareki";
import { workingDaysAfter } from "../lib/calendar/working-days";
import { dayOf, later } from "../lib/clock";
import { reportsStandFrom } from "../measures/model/own";
import { ownMeasures } from "../measures/own-queries";
import { toAnswer, toConfirm } from "../minutes/confirmation/desk-queries";
import { paths } from "../paths";
import { authorize, can } from "../policy";
import { line } from "../record/present";
import { noticesFor } from "../record/queries";
import { show, write } from "../web/answer";
import { load } from "../web/load";
import { readAll } from "./changes";
import { placeOf } from "./places";
import { pressing } from "./present";
import {
  draftsWaiting,
  meetingsToFinalize,
  nextMeeting,
  proposalsReturned,
  proposalsWaiting,
  reportsWaiting,
} from "./queries";
import { DeskPage } from "./views/desk-page";
import { NoticesPage } from "./views/notices-page";
import { circulationTask, resultTask } from "./views/circulation-tasks";
import { confirmTask, partTask } from "./views/action-tasks";
import { correctionsTask, finalizeTask, remarksTask } from "./views/minutes-tasks";
import { handoutTask, handoutsTask } from "./views/handout-tasks";
import { reportTask } from "./views/report-tasks";
import { draftTasks, proposalTask, replyTask, returnedTask } from "./views/tasks";

export const desk = new Hono<App>();

/** So many of the measures of one's own ministry stand on the desk. */
const mostMeasures = 10;

/** What a meeting leaves to be done is asked for a year; what is older was left as it is. */
const aYear = 365 * 86_400_000;

/** Parts of joint actions are asked for when they are due within so many working days. */
const partsSoon = 10;

desk.get("/desk", async (c) => {
  const today = dayOf(c.var.now);
  const since = dayOf(later(c.var.now, -aYear));
  const loaded = await load(c, (me) => ({
    replies: openReplies(me, today),
    goingRound: circulationsToReply(me, today),
    toClose: circulationsToClose(c.var.now, today),
    remarks: toConfirm(me, today),
    corrections: toAnswer(),
    owed: handoutsOwed(me),
    toCheck: handoutsToCheck(),
    toPublish: handoutsToPublish(since, c.var.now),
    toFinalize: meetingsToFinalize(since, today),
    proposals: proposalsWaiting(),
    returned: proposalsReturned(me),
    drafts: draftsWaiting(me),
    reports: reportsWaiting(me),
    measures: ownMeasures(me, reportsStandFrom(c.var.now), fiscalYear(today), {
      after: null,
      limit: mostMeasures,
    }),
    parts: partsWaiting(me, today, workingDaysAfter(today, partsSoon)),
    reported: actionsReported(),
    meeting: nextMeeting(today),
  }));
  const { page, viewer, replies, proposals, returned, drafts, reports, meeting } = loaded;
  const { parts, reported, goingRound, toClose, remarks, corrections } = loaded;
  const { owed, toCheck, toPublish, toFinalize, measures } = loaded;
  authorize(viewer, "desk.read");
  const taskOfHandout = (paper: HandoutWaiting) =>
    handoutTask(page, { ...paper, number: numberOf(paper, page.lang) });
  const tasks = [
    ...replies.map((reply) => replyTask(page, reply)),
    ...goingRound.map((reply) => circulationTask(page, reply)),
    ...remarks.map((one) => remarksTask(page, one)),
    ...(can(viewer, "minutes.settle")
      ? [
          ...corrections.map((one) => correctionsTask(page, one)),
          ...toFinalize.map((one) => finalizeTask(page, one)),
        ]
      : []),
    ...owed.map(taskOfHandout),
    ...(can(viewer, "handout.arrange") ? toCheck.map(taskOfHandout) : []),
    ...(can(viewer, "publication.prepare") ? toPublish.map((one) => handoutsTask(page, one)) : []),
    ...returned.map((item) => returnedTask(page, item)),
    ...reports.map((report) => reportTask(page, report)),
    ...parts.map((part) => partTask(page, part)),
    ...(can(viewer, "action.manage") ? reported.map((one) => confirmTask(page, one)) : []),
    ...(can(viewer, "publication.release") ? draftTasks(page, drafts) : []),
    ...(can(viewer, "circulation.run") ? toClose.map((one) => resultTask(page, one)) : []),
    ...(can(viewer, "agenda.write") ? proposals.map((item) => proposalTask(page, item)) : []),
  ];
  return show(
    c,
    <DeskPage
      page={page}
      tasks={pressing(tasks, today)}
      measures={measures}
      meeting={meeting}
      isOfficial={ministriesOf(viewer).length > 0}
    />,
  );
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
