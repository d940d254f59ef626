import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { found } from "../../lib/errors";
import { type FormState, type Typed, blank, check, fault, faulty } from "../../lib/form";
import { paths } from "../../paths";
import { authorizeUnseen } from "../../policy";
import { done, show } from "../../web/answer";
import { load } from "../../web/load";
import { submitted, versionIn } from "../../web/submitted";
import { linkMeasure, unlinkMeasure } from "../changes";
import { measureToFollow } from "../form-queries";
import { codeIn, lineForm } from "../forms";
import { mayFollow } from "../model/succession";
import { leadOf, measureById, relativesOf } from "../queries";
import { LinePage } from "../views/line-page";

export const line = new Hono<App>();

async function linking(c: Context<App>, typed: Typed = {}) {
  const id = c.req.param("id") ?? "";
  const { page, viewer, measure, next, relatives } = await load(c, () => ({
    measure: measureById(id),
    next: measureToFollow(codeIn(typed["code"] ?? ""), leadOf(id)),
    relatives: relativesOf(id),
  }));
  const seen = found(measure);
  authorizeUnseen(viewer, "measure.edit", { ministryId: seen.leadId });
  const linePage = (form: FormState) => (
    <LinePage page={page} measure={seen} relatives={relatives} form={form} />
  );
  return { page, seen, next, relatives, linePage };
}

line.get("/desk/measures/:id/line", async (c) => {
  const { linePage } = await linking(c);
  return show(c, linePage(blank()));
});

line.post("/desk/measures/:id/line", async (c) => {
  const typed = await submitted(c);
  const { page, seen, next, relatives, linePage } = await linking(c, typed);
  const checked = check(lineForm, typed);
  if (!checked.ok) return show(c, linePage(faulty(typed, checked.faults)), 422);
  if (!next || next.id === seen.id)
    return show(c, linePage(faulty(typed, { code: [fault("noSuchMeasure")] })), 422);
  mayFollow(relatives, next.id, next.code);
  const own = { ...seen, version: versionIn(typed) };
  return done(c, paths[page.lang].measureLine(seen.id), linkMeasure(own, next, checked.values));
});

line.post("/desk/measures/:id/line/end", async (c) => {
  const typed = await submitted(c);
  const { page, seen, relatives } = await linking(c);
  const next = found(
    relatives.find((one) => one.isSuccessor === 1 && one.measureId === typed["next"]),
  );
  const own = { ...seen, version: versionIn(typed) };
  const to = { id: next.measureId, code: next.code };
  return done(c, paths[page.lang].measureLine(seen.id), unlinkMeasure(own, to));
});
