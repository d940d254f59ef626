import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { found } from "../../lib/errors";
import { type FormState, blank, check, contested, fault, faulty } from "../../lib/form";
import { paths } from "../../paths";
import { authorize } from "../../policy";
import { done, show } from "../../web/answer";
import { load } from "../../web/load";
import { submitted, versionIn } from "../../web/submitted";
import { faultsIn, typedFrom } from "../forms";
import { correctAssignment } from "./changes";
import { assignmentForm } from "./forms";
import { type Vacancy, datesFault, nameOf, vacanciesOpened } from "./model";
import { assignmentById, neighboursOf } from "./queries";
import { AssignmentPage } from "./views/assignment-page";

const address = "/desk/roster/assignments/:id";

async function opened(c: Context<App, typeof address>) {
  const id = c.req.param("id");
  const { page, viewer, assignment, others } = await load(c, () => ({
    assignment: assignmentById(id),
    others: neighboursOf(id),
  }));
  authorize(viewer, "roster.record");
  const seen = found(assignment);
  const { validFrom, validTo, kind } = seen;
  const pageWith = (form: FormState, vacancies: readonly Vacancy[] = []) => (
    <AssignmentPage page={page} form={form} seen={seen} vacancies={vacancies} />
  );
  return { page, others, seen, stored: typedFrom({ validFrom, validTo, kind }), pageWith };
}

export const assignments = new Hono<App>();

assignments.get(address, async (c) => {
  const { stored, pageWith } = await opened(c);
  return show(c, pageWith(blank(stored)));
});

assignments.post(address, async (c) => {
  const typed = await submitted(c);
  const { page, others, seen, stored, pageWith } = await opened(c);
  if (versionIn(typed) !== seen.version) return show(c, pageWith(contested(typed, stored)), 409);
  const checked = check(assignmentForm, typed);
  if (!checked.ok) return show(c, pageWith(faulty(typed, checked.faults)), 422);
  const { confirmed, ...dates } = checked.values;
  const faults = faultsIn(datesFault({ ...seen, kind: dates.kind }, dates, others));
  if (faults) return show(c, pageWith(faulty(typed, faults)), 422);
  const vacancies = vacanciesOpened(seen, dates, others);
  if (vacancies.length > 0 && confirmed !== nameOf(vacancies)) {
    const form = faulty(typed, { confirmed: [fault("roster.confirmGaps")] });
    return show(c, pageWith(form, vacancies), 422);
  }
  return done(c, paths[page.lang].post(seen.postId), correctAssignment(seen, dates));
});
