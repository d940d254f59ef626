import { type Context, Hono } from "hono";
import type { App } from "../../../env";
import { Stopped, found } from "../../../lib/errors";
import { type FormState, blank, check, contested, faulty } from "../../../lib/form";
import { newId } from "../../../lib/id";
import { paths } from "../../../paths";
import { authorize } from "../../../policy";
import { done, show } from "../../../web/answer";
import { load } from "../../../web/load";
import { submitted, versionIn } from "../../../web/submitted";
import { neighbourOf } from "../../model/follow-up";
import { pillars as allPillars } from "../../queries";
import { addPillar, changePillar, swapPillars } from "../changes";
import { pillarForm, pillarTyped } from "../forms";
import { PillarPage } from "../views/pillar-page";

export const pillars = new Hono<App>();

async function listed(c: Context<App>) {
  const { page, viewer, all } = await load(c, () => ({ all: allPillars() }));
  authorize(viewer, "measure.configure");
  return { page, all };
}

const named = ({ name, nameEn }: { readonly name: string; readonly nameEn: string | null }) => ({
  name,
  nameEn: nameEn ?? "",
});

pillars.get("/desk/follow-up/pillars/new", async (c) => {
  const { page } = await listed(c);
  return show(c, <PillarPage page={page} form={blank()} />);
});

pillars.post("/desk/follow-up/pillars/new", async (c) => {
  const typed = await submitted(c);
  const { page, all } = await listed(c);
  const checked = check(pillarForm, typed);
  if (!checked.ok)
    return show(c, <PillarPage page={page} form={faulty(typed, checked.faults)} />, 422);
  return done(c, paths[page.lang].followUp(), addPillar(newId(), named(checked.values), all));
});

async function opened(c: Context<App>) {
  const { page, all } = await listed(c);
  const pillar = found(all.find(({ id }) => id === c.req.param("id")));
  const draw = (form: FormState) => <PillarPage page={page} form={form} pillar={pillar} />;
  return { page, all, pillar, draw };
}

pillars.get("/desk/follow-up/pillars/:id", async (c) => {
  const { pillar, draw } = await opened(c);
  return show(c, draw(blank(pillarTyped(pillar))));
});

pillars.post("/desk/follow-up/pillars/:id", async (c) => {
  const typed = await submitted(c);
  const { page, pillar, draw } = await opened(c);
  if (versionIn(typed) !== pillar.version)
    return show(c, draw(contested(typed, pillarTyped(pillar))), 409);
  const checked = check(pillarForm, typed);
  if (!checked.ok) return show(c, draw(faulty(typed, checked.faults)), 422);
  return done(c, paths[page.lang].followUp(), changePillar(pillar, named(checked.values)));
});

pillars.post("/desk/follow-up/pillars/:id/move", async (c) => {
  const typed = await submitted(c);
  const { page, all, pillar } = await opened(c);
  const to = typed["to"];
  if (to !== "up" && to !== "down") throw new Stopped("notFound");
  const neighbour = neighbourOf(all, pillar.id, to);
  const seen = { ...pillar, version: versionIn(typed) };
  return done(c, paths[page.lang].followUp(), swapPillars(all, seen, neighbour));
});
