import { type Context, Hono } from "hono";
import type { App } from "../../../env";
import { fiscalYearName } from "../../../lib/calendar/fiscal-year";
import { fiscalYear } from "../../../lib/calendar/wareki";
import { found } from "../../../lib/errors";
import { type FormState, blank, contested, faulty } from "../../../lib/form";
import { newId } from "../../../lib/id";
import { paths } from "../../../paths";
import { authorize } from "../../../policy";
import { done, show } from "../../../web/answer";
import { load } from "../../../web/load";
import { submitted, versionIn } from "../../../web/submitted";
import { mayRateBy, mustBeOpen } from "../../model/follow-up";
import { addYear, changeYear, closeYear, reopenYear } from "../changes";
import { checkSchemes, checkYear, yearTyped } from "../forms";
import { ratedIn, settings } from "../queries";
import { ClosePage } from "../views/close-page";
import { NewYearPage, YearPage } from "../views/year-pages";

export const years = new Hono<App>();

async function adding(c: Context<App>) {
  const { page, viewer, ...all } = await load(c, () => settings());
  authorize(viewer, "measure.configure");
  const draw = (form: FormState) => <NewYearPage page={page} form={form} schemes={all.schemes} />;
  return { page, draw, ...all };
}

years.get("/desk/follow-up/years/new", async (c) => {
  const { page, draw, ...all } = await adding(c);
  const [last] = all.years;
  const year = last ? last.year + 1 : fiscalYear(page.today);
  return show(
    c,
    draw(blank({ year: fiscalYearName(year, page.lang), ...(last && yearTyped(last)) })),
  );
});

years.post("/desk/follow-up/years/new", async (c) => {
  const typed = await submitted(c);
  const { page, draw, ...all } = await adding(c);
  const checked = checkYear(all.years, all.schemes, typed);
  if (!checked.ok) return show(c, draw(faulty(typed, checked.faults)), 422);
  return done(c, paths[page.lang].followUp(), addYear(newId(), checked.values));
});

async function opened(c: Context<App>) {
  const id = c.req.param("id") ?? "";
  const { page, viewer, rated, ...all } = await load(c, () => ({
    ...settings(),
    rated: ratedIn(id),
  }));
  authorize(viewer, "measure.configure");
  const year = found(all.years.find((one) => one.id === id));
  const draw = (form: FormState) => (
    <YearPage page={page} form={form} schemes={all.schemes} year={year} />
  );
  return { page, year, rated, draw, schemes: all.schemes };
}

years.get("/desk/follow-up/years/:id", async (c) => {
  const { year, draw } = await opened(c);
  return show(c, draw(blank(yearTyped(year))));
});

years.post("/desk/follow-up/years/:id", async (c) => {
  const typed = await submitted(c);
  const { page, year, rated, schemes, draw } = await opened(c);
  if (versionIn(typed) !== year.version)
    return show(c, draw(contested(typed, yearTyped(year))), 409);
  const checked = checkSchemes(schemes, typed);
  if (!checked.ok) return show(c, draw(faulty(typed, checked.faults)), 422);
  const schemeOf = (id: string) => schemes.find((one) => one.id === id);
  const { selfSchemeId, councilSchemeId } = checked.values;
  mayRateBy(year, schemeOf(year.selfSchemeId), schemeOf(selfSchemeId), !!rated?.bySelf);
  mayRateBy(year, schemeOf(year.councilSchemeId), schemeOf(councilSchemeId), !!rated?.byCouncil);
  return done(c, paths[page.lang].followUp(), changeYear(year, checked.values));
});

years.get("/desk/follow-up/years/:id/close", async (c) => {
  const { page, year } = await opened(c);
  mustBeOpen(year);
  return show(c, <ClosePage page={page} year={year} />);
});

years.post("/desk/follow-up/years/:id/close", async (c) => {
  const typed = await submitted(c);
  const { page, year } = await opened(c);
  const seen = { ...year, version: versionIn(typed) };
  return done(c, paths[page.lang].followUp(), closeYear(seen, page.now));
});

years.post("/desk/follow-up/years/:id/reopen", async (c) => {
  const typed = await submitted(c);
  const { page, year } = await opened(c);
  return done(c, paths[page.lang].followUp(), reopenYear({ ...year, version: versionIn(typed) }));
});
