import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { found } from "../../lib/errors";
import { type FormState, blank, contested, faulty } from "../../lib/form";
import { newId } from "../../lib/id";
import { paths } from "../../paths";
import { authorizeUnseen } from "../../policy";
import { done, show } from "../../web/answer";
import { load } from "../../web/load";
import { submitted, versionIn } from "../../web/submitted";
import { measureById, milestonesOf } from "../queries";
import {
  addMilestone,
  changeMilestone,
  dropMilestone,
  finishMilestone,
  reopenMilestone,
} from "./changes";
import { checkDone, checkMilestone, milestoneTyped } from "./forms";
import { MilestonePage } from "./views/milestone-page";

export const milestones = new Hono<App>();

/** A measure with its milestones, for its own ministry. */
async function opened(c: Context<App>) {
  const id = c.req.param("id") ?? "";
  const { page, viewer, measure, all } = await load(c, () => ({
    measure: measureById(id),
    all: milestonesOf(id),
  }));
  const seen = found(measure);
  authorizeUnseen(viewer, "measure.edit", { ministryId: seen.leadId });
  return { page, measure: seen, all, home: paths[page.lang].measure(seen.id) };
}

milestones.get("/desk/measures/:id/milestones/new", async (c) => {
  const { page, measure } = await opened(c);
  return show(c, <MilestonePage page={page} form={blank()} measure={measure} seen={null} />);
});

milestones.post("/desk/measures/:id/milestones/new", async (c) => {
  const typed = await submitted(c);
  const { page, measure, home } = await opened(c);
  const checked = checkMilestone(typed);
  if (checked.ok) return done(c, home, addMilestone(newId(), measure, checked.values));
  const form = faulty(typed, checked.faults);
  return show(c, <MilestonePage page={page} form={form} measure={measure} seen={null} />, 422);
});

async function openedOne(c: Context<App>) {
  const { page, measure, all, home } = await opened(c);
  const seen = found(all.find(({ id }) => id === c.req.param("milestoneId")));
  const milestonePage = (form: FormState, doneForm?: FormState) => (
    <MilestonePage page={page} form={form} measure={measure} seen={seen} doneForm={doneForm} />
  );
  return { page, measure, seen, home, milestonePage };
}

milestones.get("/desk/measures/:id/milestones/:milestoneId", async (c) => {
  const { page, seen, milestonePage } = await openedOne(c);
  return show(c, milestonePage(blank(milestoneTyped(seen, page.lang))));
});

milestones.post("/desk/measures/:id/milestones/:milestoneId", async (c) => {
  const typed = await submitted(c);
  const { page, measure, seen, home, milestonePage } = await openedOne(c);
  if (versionIn(typed) !== seen.version)
    return show(c, milestonePage(contested(typed, milestoneTyped(seen, page.lang))), 409);
  const checked = checkMilestone(typed);
  if (!checked.ok) return show(c, milestonePage(faulty(typed, checked.faults)), 422);
  return done(c, home, changeMilestone(measure, seen, checked.values));
});

milestones.post("/desk/measures/:id/milestones/:milestoneId/done", async (c) => {
  const typed = await submitted(c);
  const { page, measure, seen, home, milestonePage } = await openedOne(c);
  const checked = checkDone(typed, page.today);
  if (checked.ok) {
    const clicked = { id: seen.id, version: versionIn(typed) };
    return done(c, home, finishMilestone(measure, clicked, checked.values));
  }
  return show(
    c,
    milestonePage(blank(milestoneTyped(seen, page.lang)), faulty(typed, checked.faults)),
    422,
  );
});

milestones.post("/desk/measures/:id/milestones/:milestoneId/drop", async (c) => {
  const typed = await submitted(c);
  const { measure, seen, home } = await openedOne(c);
  return done(c, home, dropMilestone(measure, { id: seen.id, version: versionIn(typed) }));
});

milestones.post("/desk/measures/:id/milestones/:milestoneId/reopen", async (c) => {
  const typed = await submitted(c);
  const { measure, seen, home } = await openedOne(c);
  return done(c, home, reopenMilestone(measure, { id: seen.id, version: versionIn(typed) }));
});
