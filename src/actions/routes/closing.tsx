import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { found } from "../../lib/errors";
import { blank, check, faulty } from "../../lib/form";
import { paths } from "../../paths";
import { authorize } from "../../policy";
import { councilId } from "../../roster/queries";
import { done, show } from "../../web/answer";
import { load } from "../../web/load";
import { submitted, versionIn } from "../../web/submitted";
import { confirmAction, withdrawAction } from "../closing-changes";
import { mustBeComplete, mustBeOpen } from "../model";
import { confirmForm, reasonForm } from "../part-forms";
import { shortNameOf } from "../present";
import { actionById, allMinistries, heldMeetings, partsOf } from "../queries";
import { ConfirmPage, WithdrawPage } from "../views/closing-pages";

export const closing = new Hono<App>();

/** An action that the secretariat closes. */
async function closed(c: Context<App>) {
  const id = c.req.param("id") ?? "";
  const { page, viewer, action, ministries, ...rest } = await load(c, () => ({
    action: actionById(id),
    parts: partsOf(id),
    ministries: allMinistries(),
    meetings: heldMeetings(councilId()),
  }));
  authorize(viewer, "action.manage");
  return {
    page,
    action: found(action),
    nameOf: (ministryId: string) => shortNameOf(ministries, ministryId, page.lang),
    home: paths[page.lang].action(id),
    now: { at: page.now, today: page.today },
    ...rest,
  };
}

closing.get("/desk/actions/:id/confirm", async (c) => {
  const { page, action, parts, meetings, nameOf } = await closed(c);
  mustBeComplete(action, parts, nameOf);
  const form = blank({ meetingId: meetings[0]?.id ?? "" });
  return show(c, <ConfirmPage page={page} form={form} action={action} meetings={meetings} />);
});

closing.post("/desk/actions/:id/confirm", async (c) => {
  const typed = await submitted(c);
  const { page, action, parts, meetings, nameOf, now, home } = await closed(c);
  mustBeComplete(action, parts, nameOf);
  const checked = check(confirmForm, typed);
  if (!checked.ok) {
    const form = faulty(typed, checked.faults);
    return show(
      c,
      <ConfirmPage page={page} form={form} action={action} meetings={meetings} />,
      422,
    );
  }
  const meeting = meetings.find(({ id }) => id === checked.values.meetingId);
  const sent = { ...action, version: versionIn(typed) };
  return done(c, home, confirmAction(sent, parts, meeting, nameOf, now));
});

closing.get("/desk/actions/:id/withdraw", async (c) => {
  const { page, action } = await closed(c);
  mustBeOpen(action);
  return show(c, <WithdrawPage page={page} form={blank()} action={action} />);
});

closing.post("/desk/actions/:id/withdraw", async (c) => {
  const typed = await submitted(c);
  const { page, action, now, home } = await closed(c);
  mustBeOpen(action);
  const checked = check(reasonForm, typed);
  if (!checked.ok) {
    const form = faulty(typed, checked.faults);
    return show(c, <WithdrawPage page={page} form={form} action={action} />, 422);
  }
  const sent = { ...action, version: versionIn(typed) };
  return done(c, home, withdrawAction(sent, checked.values.reason, now));
});
