import { type Context, Hono } from "hono";
import { ministriesOf } from "../../accounts/model";
import type { App } from "../../env";
import { found, Stopped } from "../../lib/errors";
import { type FormState, type Typed, blank, contested, faulty } from "../../lib/form";
import { newId } from "../../lib/id";
import { paths } from "../../paths";
import { authorize, authorizeUnseen } from "../../policy";
import { done, show } from "../../web/answer";
import { load } from "../../web/load";
import { submitted, versionIn } from "../../web/submitted";
import { changeMeasure, registerMeasure } from "../changes";
import { codesGiven, firstApproval, measureCoded } from "../form-queries";
import { checkMeasure, codeIn, measureTyped, nextCode } from "../forms";
import { measureById, ministries, partnersOf, pillars } from "../queries";
import { MeasureForm } from "../views/measure-form";

export const edit = new Hono<App>();

const choices = (typed: Typed) => ({
  ministries: ministries(),
  pillars: pillars(),
  coded: measureCoded(codeIn(typed["code"] ?? "")),
});

/** Who registers, and for which of their ministries. */
async function registering(c: Context<App>, typed: Typed = {}) {
  const { page, viewer, ...given } = await load(c, () => ({
    ...choices(typed),
    codes: codesGiven(),
  }));
  authorize(viewer, "measure.read");
  const own = ministriesOf(viewer);
  const leads = given.ministries.filter(({ id }) => own.includes(id));
  if (leads.length === 0) throw new Stopped("notAllowed");
  const formPage = (form: FormState) => (
    <MeasureForm page={page} form={form} seen={null} leads={leads} {...given} />
  );
  return { page, viewer, leads, formPage, ...given };
}

edit.get("/desk/measures/new", async (c) => {
  const { leads, codes, formPage } = await registering(c);
  const given = codes.find(({ leadId }) => leadId === leads[0]?.id);
  const code = given ? nextCode(given.prefix, given.highest) : "";
  return show(c, formPage(blank({ leadId: given?.leadId ?? "", code })));
});

edit.post("/desk/measures/new", async (c) => {
  const typed = await submitted(c);
  const { page, viewer, coded, formPage, ...given } = await registering(c, typed);
  const lead = typed["leadId"] ?? "";
  if (lead !== "") authorize(viewer, "measure.edit", { ministryId: lead });
  const at = { isTaken: coded !== undefined, approved: null };
  const checked = checkMeasure(typed, given.ministries, at);
  if (!checked.ok) return show(c, formPage(faulty(typed, checked.faults)), 422);
  const id = newId();
  return done(c, paths[page.lang].measure(id), registerMeasure(id, checked.values, page.now));
});

/** A measure to be changed by its own ministry; for all others it is not there. */
async function changing(c: Context<App>, typed: Typed = {}) {
  const id = c.req.param("id") ?? "";
  const { page, viewer, measure, partners, ...given } = await load(c, () => ({
    ...choices(typed),
    measure: measureById(id),
    approval: firstApproval(id),
    partners: partnersOf(id),
  }));
  const seen = found(measure);
  authorizeUnseen(viewer, "measure.edit", { ministryId: seen.leadId });
  const leads = given.ministries.filter((one) => one.id === seen.leadId);
  const formPage = (form: FormState) => (
    <MeasureForm page={page} form={form} seen={seen} leads={leads} {...given} />
  );
  return { page, seen, partners, formPage, ...given };
}

edit.get("/desk/measures/:id/edit", async (c) => {
  const { seen, partners, formPage } = await changing(c);
  return show(c, formPage(blank(measureTyped(seen, partners))));
});

edit.post("/desk/measures/:id/edit", async (c) => {
  const typed = await submitted(c);
  const { page, seen, partners, coded, approval, formPage, ...given } = await changing(c, typed);
  if (versionIn(typed) !== seen.version)
    return show(c, formPage(contested(typed, measureTyped(seen, partners))), 409);
  const own = { ...typed, leadId: seen.leadId };
  const at = {
    isTaken: coded !== undefined && coded.id !== seen.id,
    approved: approval ? seen.code : null,
  };
  const checked = checkMeasure(own, given.ministries, at);
  if (!checked.ok) return show(c, formPage(faulty(typed, checked.faults)), 422);
  return done(c, paths[page.lang].measure(seen.id), changeMeasure(seen, checked.values));
});
