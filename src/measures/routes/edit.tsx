import { type Context, Hono } from "hono";
import { ministriesOf } from "../../accounts/model";
import type { App } from "../../env";
import { found, Stopped } from "../../lib/errors";
import { type FormState, blank, contested, faulty } from "../../lib/form";
import { newId } from "../../lib/id";
import { paths } from "../../paths";
import { authorize, authorizeUnseen } from "../../policy";
import { done, show } from "../../web/answer";
import { load } from "../../web/load";
import { submitted, versionIn } from "../../web/submitted";
import { changeMeasure, registerMeasure } from "../changes";
import { checkMeasure, measureTyped, nextCode } from "../forms";
import { leadCodes, measureById, ministries, partnersOf, pillars } from "../queries";
import { MeasureForm } from "../views/measure-form";

export const edit = new Hono<App>();

const choices = () => ({ ministries: ministries(), pillars: pillars(), codes: leadCodes() });

/** Who registers, and for which of their ministries. */
async function registering(c: Context<App>) {
  const { page, viewer, ...given } = await load(c, choices);
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
  const [lead] = leads.map(({ id }) => id);
  const prefix = codes.find(({ leadId }) => leadId === lead)?.code.split("-")[0];
  const code = nextCode(
    codes.map((one) => one.code),
    prefix ?? (lead ?? "").toUpperCase(),
  );
  return show(c, formPage(blank({ leadId: lead ?? "", code })));
});

edit.post("/desk/measures/new", async (c) => {
  const typed = await submitted(c);
  const { page, viewer, codes, formPage, ...given } = await registering(c);
  const lead = typed["leadId"] ?? "";
  if (lead !== "") authorize(viewer, "measure.edit", { ministryId: lead });
  const checked = checkMeasure(typed, given.ministries, (code) =>
    codes.some((one) => one.code === code),
  );
  if (!checked.ok) return show(c, formPage(faulty(typed, checked.faults)), 422);
  const id = newId();
  return done(c, paths[page.lang].measure(id), registerMeasure(id, checked.values, page.now));
});

/** A measure to be changed by its own ministry; for all others it is not there. */
async function changing(c: Context<App>) {
  const id = c.req.param("id") ?? "";
  const { page, viewer, measure, partners, ...given } = await load(c, () => ({
    ...choices(),
    measure: measureById(id),
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
  const { page, seen, partners, codes, formPage, ...given } = await changing(c);
  if (versionIn(typed) !== seen.version)
    return show(c, formPage(contested(typed, measureTyped(seen, partners))), 409);
  const own = { ...typed, leadId: seen.leadId };
  const checked = checkMeasure(own, given.ministries, (code) =>
    codes.some((one) => one.code === code && one.id !== seen.id),
  );
  if (!checked.ok) return show(c, formPage(faulty(typed, checked.faults)), 422);
  return done(c, paths[page.lang].measure(seen.id), changeMeasure(seen, checked.values));
});
