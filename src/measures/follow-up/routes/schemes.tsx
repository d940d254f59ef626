import { type Context, Hono } from "hono";
import type { App } from "../../../env";
import { found } from "../../../lib/errors";
import { type FormState, blank, contested, faulty } from "../../../lib/form";
import { newId } from "../../../lib/id";
import { paths } from "../../../paths";
import { authorize } from "../../../policy";
import { done, show } from "../../../web/answer";
import { load } from "../../../web/load";
import { submitted, versionIn } from "../../../web/submitted";
import { schemes as allSchemes } from "../../queries";
import { addScheme, changeScheme } from "../changes";
import { checkScheme, schemeTyped } from "../forms";
import { ratedBy } from "../queries";
import { SchemePage } from "../views/scheme-page";

export const schemes = new Hono<App>();

schemes.get("/desk/follow-up/schemes/new", async (c) => {
  const { page, viewer } = await load(c, () => ({}));
  authorize(viewer, "measure.configure");
  return show(c, <SchemePage page={page} form={blank()} />);
});

schemes.post("/desk/follow-up/schemes/new", async (c) => {
  const typed = await submitted(c);
  const { page, viewer } = await load(c, () => ({}));
  authorize(viewer, "measure.configure");
  const checked = checkScheme(typed, []);
  if (!checked.ok)
    return show(c, <SchemePage page={page} form={faulty(typed, checked.faults)} />, 422);
  return done(c, paths[page.lang].followUp(), addScheme(newId(), checked.values));
});

async function opened(c: Context<App>) {
  const id = c.req.param("id") ?? "";
  const { page, viewer, all, rated } = await load(c, () => ({
    all: allSchemes(),
    rated: ratedBy(id),
  }));
  authorize(viewer, "measure.configure");
  const scheme = found(all.find((one) => one.id === id));
  const isKept = rated?.isRated ?? false;
  const draw = (form: FormState) => (
    <SchemePage page={page} form={form} scheme={scheme} isKept={isKept} />
  );
  return { page, scheme, isKept, draw };
}

schemes.get("/desk/follow-up/schemes/:id", async (c) => {
  const { scheme, draw } = await opened(c);
  return show(c, draw(blank(schemeTyped(scheme))));
});

schemes.post("/desk/follow-up/schemes/:id", async (c) => {
  const typed = await submitted(c);
  const { page, scheme, isKept, draw } = await opened(c);
  if (versionIn(typed) !== scheme.version)
    return show(c, draw(contested(typed, schemeTyped(scheme))), 409);
  const checked = checkScheme(typed, isKept ? scheme.grades : []);
  if (!checked.ok) return show(c, draw(faulty(typed, checked.faults)), 422);
  return done(c, paths[page.lang].followUp(), changeScheme(scheme, checked.values));
});
