import { Hono } from "hono";
import type { App } from "../../../env";
import { type FormState, blank, contested, faulty } from "../../../lib/form";
import { newId } from "../../../lib/id";
import { paths } from "../../../paths";
import { done, show } from "../../../web/answer";
import { submitted, versionIn } from "../../../web/submitted";
import { addDefinition } from "../changes";
import { checkNewDefinition, definitionTyped } from "../forms";
import { DefinitionForm } from "../views/definition-form";
import { openedOne } from "./opened";

export const definitions = new Hono<App>();

definitions.get("/desk/measures/:id/indicators/:indicatorId/definition", async (c) => {
  const { page, measure, newest } = await openedOne(c);
  const form = blank({ ...definitionTyped(newest, page.lang), fromYear: "" });
  return show(c, <DefinitionForm page={page} form={form} measure={measure} last={newest} />);
});

definitions.post("/desk/measures/:id/indicators/:indicatorId/definition", async (c) => {
  const typed = await submitted(c);
  const { page, measure, newest } = await openedOne(c);
  const formPage = (form: FormState) => (
    <DefinitionForm page={page} form={form} measure={measure} last={newest} />
  );
  if (versionIn(typed) !== newest.number) {
    const stored = { ...definitionTyped(newest, page.lang), reason: newest.reason };
    return show(c, formPage(contested(typed, stored)), 409);
  }
  const checked = checkNewDefinition(typed, newest);
  if (!checked.ok) return show(c, formPage(faulty(typed, checked.faults)), 422);
  const change = addDefinition(newId(), measure, newest, checked.values);
  return done(c, paths[page.lang].indicatorValues(measure.id, newest.indicatorId), change);
});
