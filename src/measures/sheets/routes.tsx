import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { fiscalYearLabel } from "../../lib/calendar/wareki";
import { found } from "../../lib/errors";
import { type FormState, blank, check, contested, faulty } from "../../lib/form";
import { newId } from "../../lib/id";
import { paths } from "../../paths";
import { authorizeUnseen } from "../../policy";
import { done, show } from "../../web/answer";
import { load } from "../../web/load";
import { submitted, versionIn } from "../../web/submitted";
import { measureById, sheetsOf } from "../queries";
import { yearNamed } from "../year";
import { addSheet, changeSheet } from "./changes";
import { carriedOver, newSheetForm, sheetForm, sheetTyped } from "./forms";
import { ChooseYear } from "./views/choose-year";
import { SheetForm } from "./views/sheet-form";

export const sheets = new Hono<App>();

/** A measure with its sheets, for its own ministry. */
async function opened(c: Context<App>) {
  const id = c.req.param("id") ?? "";
  const {
    page,
    viewer,
    measure,
    sheets: all,
  } = await load(c, () => ({
    measure: measureById(id),
    sheets: sheetsOf(id),
  }));
  const seen = found(measure);
  authorizeUnseen(viewer, "measure.edit", { ministryId: seen.leadId });
  return { page, measure: seen, all };
}

sheets.get("/desk/measures/:id/sheets/new", async (c) => {
  const { page, measure } = await opened(c);
  const form = blank({ year: fiscalYearLabel(page.today, page.lang) });
  return show(c, <ChooseYear page={page} form={form} measure={measure} />);
});

sheets.post("/desk/measures/:id/sheets/new", async (c) => {
  const typed = await submitted(c);
  const { page, measure } = await opened(c);
  const checked = check(newSheetForm, typed);
  if (!checked.ok)
    return show(
      c,
      <ChooseYear page={page} form={faulty(typed, checked.faults)} measure={measure} />,
      422,
    );
  return c.redirect(paths[page.lang].sheet(measure.id, checked.values.year), 303);
});

/** The sheet of the address's year, or the one from which a new one takes its words. */
async function openedYear(c: Context<App>) {
  const year = yearNamed(c.req.param("year"));
  const at = await opened(c);
  const sheet = at.all.find((one) => one.year === year);
  const before = at.all.find((one) => one.year < year);
  const formPage = (form: FormState) => (
    <SheetForm
      page={at.page}
      form={form}
      measure={at.measure}
      year={year}
      version={sheet?.version ?? null}
      isTaken={!sheet && before !== undefined}
    />
  );
  return { ...at, year, sheet, before, formPage };
}

sheets.get("/desk/measures/:id/sheets/:year{[0-9]+}", async (c) => {
  const { sheet, before, formPage } = await openedYear(c);
  return show(c, formPage(blank(sheet ? sheetTyped(sheet) : carriedOver(before))));
});

sheets.post("/desk/measures/:id/sheets/:year{[0-9]+}", async (c) => {
  const typed = await submitted(c);
  const { page, measure, year, sheet, formPage } = await openedYear(c);
  if (sheet && versionIn(typed) !== sheet.version)
    return show(c, formPage(contested(typed, sheetTyped(sheet))), 409);
  const checked = check(sheetForm, typed);
  if (!checked.ok) return show(c, formPage(faulty(typed, checked.faults)), 422);
  const change = sheet
    ? changeSheet(measure, sheet, checked.values)
    : addSheet(newId(), measure, year, checked.values);
  return done(c, paths[page.lang].measureOfYear(measure.id, year), change);
});
