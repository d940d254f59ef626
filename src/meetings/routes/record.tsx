import { Hono } from "hono";
import type { App } from "../../env";
import { found } from "../../lib/errors";
import { type FormState, type Typed, blank, contested, faulty } from "../../lib/form";
import type { Lang } from "../../lib/lang";
import { mustLeaveRecordOpen } from "../../minutes/model/rules";
import { minutesStateOf } from "../../minutes/settling/queries";
import { paths } from "../../paths";
import { authorize } from "../../policy";
import { done, show } from "../../web/answer";
import { load } from "../../web/load";
import { submitted, versionIn } from "../../web/submitted";
import { amendPlan, correctRecord } from "../changes";
import { checkPlan, checkRecord, numberIn } from "../forms";
import { type Meeting, isOpen, mustBeEditable } from "../model";
import type { PlanContext } from "../model/plan";
import {
  bodyOfMeeting,
  highestNumber,
  holidayChanges,
  meetingById,
  meetingNumbered,
} from "../queries";
import { planTyped, recordTyped } from "../typed";
import { EditPage } from "../views/edit-page";

export const record = new Hono<App>();

const typedFrom = (meeting: Meeting, lang: Lang): Typed =>
  isOpen(meeting) ? planTyped(meeting, lang) : recordTyped(meeting);

record.get("/desk/meetings/:id/edit", async (c) => {
  const id = c.req.param("id");
  const { page, viewer, meeting, minutes } = await load(c, () => ({
    meeting: meetingById(id),
    minutes: minutesStateOf(id),
  }));
  authorize(viewer, "meeting.run");
  const seen = found(meeting);
  mustBeEditable(seen);
  mustLeaveRecordOpen(minutes);
  return show(c, <EditPage page={page} meeting={seen} form={blank(typedFrom(seen, page.lang))} />);
});

/** What is wrong with what was typed, or the change it makes. */
const changeIn = (typed: Typed, seen: Meeting, context: PlanContext) => {
  const before = { ...seen, version: versionIn(typed) };
  if (!isOpen(seen)) {
    const checked = checkRecord(typed, seen);
    return checked.ok
      ? { ok: true as const, change: correctRecord(before, checked.values) }
      : checked;
  }
  const checked = checkPlan({ ...typed, bodyId: seen.bodyId }, context);
  return checked.ok ? { ok: true as const, change: amendPlan(before, checked.values) } : checked;
};

record.post("/desk/meetings/:id/edit", async (c) => {
  const id = c.req.param("id");
  const typed = await submitted(c);
  const { page, viewer, ...stored } = await load(c, () => ({
    meeting: meetingById(id),
    minutes: minutesStateOf(id),
    highest: highestNumber(bodyOfMeeting(id)),
    taken: meetingNumbered(bodyOfMeeting(id), numberIn(typed), id),
    changes: holidayChanges(),
  }));
  authorize(viewer, "meeting.run");
  const seen = found(stored.meeting);
  mustBeEditable(seen);
  mustLeaveRecordOpen(stored.minutes);
  const again = (form: FormState, status: 409 | 422) =>
    show(c, <EditPage page={page} meeting={seen} form={form} />, status);
  if (versionIn(typed) !== seen.version)
    return again(contested(typed, typedFrom(seen, page.lang)), 409);
  const outcome = changeIn(typed, seen, {
    seen,
    bodyIds: [seen.bodyId],
    taken: stored.taken,
    highest: stored.highest?.number ?? null,
    changes: stored.changes,
    now: page.now,
  });
  if (!outcome.ok) return again(faulty(typed, outcome.faults), 422);
  return done(c, paths[page.lang].meeting(id), outcome.change);
});
