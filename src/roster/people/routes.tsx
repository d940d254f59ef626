import { Hono } from "hono";
import type { App } from "../../env";
import { found } from "../../lib/errors";
import { type FormState, blank, check, contested, faulty } from "../../lib/form";
import { newId } from "../../lib/id";
import { paths } from "../../paths";
import { authorize, can } from "../../policy";
import { told } from "../../record/present";
import { historyOf } from "../../record/queries";
import { done, show } from "../../web/answer";
import { load } from "../../web/load";
import { submitted, versionIn } from "../../web/submitted";
import { careerOf } from "../assignments/queries";
import { faultsIn, typedFrom } from "../forms";
import { addPerson, correctPerson } from "./changes";
import { personForm } from "./forms";
import { readingFault } from "./model";
import { personById } from "./queries";
import { PeoplePage } from "./views/people-page";
import { PersonForm } from "./views/person-form";
import { PersonPage } from "./views/person-page";
import { peopleIn, turned, windowIn } from "./window";

export const people = new Hono<App>();

people.get("/desk/roster/people", async (c) => {
  const window = windowIn(c.req.query());
  const { page, viewer, rows } = await load(c, () => ({ rows: peopleIn(window) }));
  authorize(viewer, "roster.read");
  const mayRecord = can(viewer, "roster.record");
  const shown = turned(rows, window);
  return show(
    c,
    <PeoplePage page={page} prefix={window.prefix} {...shown} mayRecord={mayRecord} />,
  );
});

people.get("/desk/roster/people/new", async (c) => {
  const { page, viewer } = await load(c, () => ({}));
  authorize(viewer, "roster.record");
  return show(c, <PersonForm page={page} form={blank()} seen={null} />);
});

people.post("/desk/roster/people/new", async (c) => {
  const typed = await submitted(c);
  const { page, viewer } = await load(c, () => ({}));
  authorize(viewer, "roster.record");
  const again = (form: FormState) =>
    show(c, <PersonForm page={page} form={form} seen={null} />, 422);
  const checked = check(personForm, typed);
  if (!checked.ok) return again(faulty(typed, checked.faults));
  const faults = faultsIn({ reading: readingFault(checked.values.reading) });
  if (faults) return again(faulty(typed, faults));
  const id = newId();
  return done(c, paths[page.lang].person(id), addPerson(id, checked.values, page.isDemo));
});

people.get("/desk/roster/people/:id", async (c) => {
  const id = c.req.param("id");
  const { page, viewer, person, assignments, history } = await load(c, () => ({
    person: personById(id),
    assignments: careerOf(id),
    history: historyOf(id),
  }));
  authorize(viewer, "roster.read");
  const view = (
    <PersonPage
      page={page}
      person={found(person)}
      assignments={assignments}
      mayRecord={can(viewer, "roster.record")}
      history={told(history, page.lang)}
    />
  );
  return show(c, view);
});

people.get("/desk/roster/people/:id/edit", async (c) => {
  const { page, viewer, person } = await load(c, () => ({ person: personById(c.req.param("id")) }));
  authorize(viewer, "roster.record");
  const seen = found(person);
  return show(c, <PersonForm page={page} form={blank(typedFrom(seen))} seen={seen} />);
});

people.post("/desk/roster/people/:id/edit", async (c) => {
  const typed = await submitted(c);
  const { page, viewer, person } = await load(c, () => ({ person: personById(c.req.param("id")) }));
  authorize(viewer, "roster.record");
  const seen = found(person);
  const again = (form: FormState, status: 409 | 422) =>
    show(c, <PersonForm page={page} form={form} seen={seen} />, status);
  if (versionIn(typed) !== seen.version) return again(contested(typed, typedFrom(seen)), 409);
  const checked = check(personForm, typed);
  if (!checked.ok) return again(faulty(typed, checked.faults), 422);
  const faults = faultsIn({ reading: readingFault(checked.values.reading) });
  if (faults) return again(faulty(typed, faults), 422);
  return done(c, paths[page.lang].person(seen.id), correctPerson(seen, checked.values));
});
