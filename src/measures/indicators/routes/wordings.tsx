import { type Context, Hono } from "hono";
import type { App } from "../../../env";
import { type FormState, type Typed, blank, check, contested, faulty } from "../../../lib/form";
import { newId } from "../../../lib/id";
import { paths } from "../../../paths";
import { done, show } from "../../../web/answer";
import { submitted, versionIn } from "../../../web/submitted";
import type { Definition } from "../../model/indicator";
import { nextRank, oneBefore, ranksAfter } from "../../model/rank";
import { addIndicator, changeIndicator } from "../changes";
import {
  beginsAfter,
  checkDefinition,
  definitionTyped,
  indicatorForm,
  indicatorTyped,
} from "../forms";
import { IndicatorForm } from "../views/indicator-form";
import { words } from "../words";
import { opened, openedOne } from "./opened";

export const wordings = new Hono<App>();

/** Checks an indicator; `before` is the definition that came before the one typed. */
const checkIndicator = (typed: Typed, before?: Definition) => {
  const kind = check(indicatorForm, typed);
  const definition = checkDefinition(typed);
  const late = beginsAfter(definition, before);
  if (kind.ok && definition.ok && Object.keys(late).length === 0)
    return { ok: true, kind: kind.values, definition: definition.values } as const;
  const faults = {
    ...(!kind.ok && kind.faults),
    ...(!definition.ok && definition.faults),
    ...late,
  };
  return { ok: false, faults } as const;
};

wordings.get("/desk/measures/:id/indicators/new", async (c) => {
  const { page, measure } = await opened(c);
  return show(c, <IndicatorForm page={page} form={blank()} measure={measure} seen={null} />);
});

wordings.post("/desk/measures/:id/indicators/new", async (c) => {
  const typed = await submitted(c);
  const { page, measure, indicators } = await opened(c);
  const checked = checkIndicator(typed);
  if (!checked.ok) {
    const form = faulty(typed, checked.faults);
    return show(c, <IndicatorForm page={page} form={form} measure={measure} seen={null} />, 422);
  }
  const ids = { indicator: newId(), definition: newId() };
  const added = { ...checked.kind, rank: nextRank(indicators) };
  const change = addIndicator(ids, measure, added, checked.definition);
  return done(c, paths[page.lang].indicatorValues(measure.id, ids.indicator), change);
});

/** An indicator whose wording, kind or place is changed. */
async function changing(c: Context<App>) {
  const { page, measure, indicator, indicators, newest, allDefinitions, series } =
    await openedOne(c);
  const others = indicators.flatMap(({ id }) => {
    const name = allDefinitions.findLast(({ indicatorId }) => indicatorId === id)?.name;
    const label = words[page.lang].afterOf(name ?? "");
    return id === indicator.id || name === undefined ? [] : [{ value: id, label }];
  });
  const hasValues = series.values.some(({ definitionId }) => definitionId === newest.id);
  const before = series.definitions.at(-2);
  const seen = { indicator, definition: newest, before, hasValues, others };
  const stored = indicatorTyped(indicator, newest, oneBefore(indicators, indicator.id), page.lang);
  const formPage = (form: FormState) => (
    <IndicatorForm page={page} form={form} measure={measure} seen={seen} />
  );
  return { page, measure, indicators, seen, stored, formPage };
}

wordings.get("/desk/measures/:id/indicators/:indicatorId", async (c) => {
  const { stored, formPage } = await changing(c);
  return show(c, formPage(blank(stored)));
});

type Changing = Awaited<ReturnType<typeof changing>>;

/** Whether the form was made from what is stored now. */
const isFresh = (typed: Typed, { indicator, definition }: Changing["seen"]) =>
  versionIn(typed) === indicator.version &&
  typed["definitionId"] === definition.id &&
  Number(typed["definitionVersion"]) === definition.version;

/** With values recorded by it, a definition keeps its unit and its first year. */
function withKept(typed: Typed, { definition, hasValues }: Changing["seen"]): Typed {
  const { unit = "", fromYear = "" } = definitionTyped(definition, "ja");
  return hasValues ? { ...typed, unit, fromYear } : typed;
}

wordings.post("/desk/measures/:id/indicators/:indicatorId", async (c) => {
  const typed = await submitted(c);
  const { page, measure, indicators, seen, stored, formPage } = await changing(c);
  if (!isFresh(typed, seen)) return show(c, formPage(contested(typed, stored)), 409);
  const checked = checkIndicator(withKept(typed, seen), seen.before);
  if (!checked.ok) return show(c, formPage(faulty(typed, checked.faults)), 422);
  const after = typed["after"] ?? stored["after"];
  const moves = ranksAfter(indicators, seen.indicator.id, after || null);
  const change = changeIndicator(measure, seen, checked.kind, checked.definition, moves);
  return done(c, paths[page.lang].measure(measure.id), change);
});
