import { type Context, Hono } from "hono";
import type { App } from "../../../env";
import { fiscalYear } from "../../../lib/calendar/wareki";
import { Stopped, found } from "../../../lib/errors";
import { type FormState, blank, check, contested, faulty } from "../../../lib/form";
import { newId } from "../../../lib/id";
import { paths } from "../../../paths";
import { done, show } from "../../../web/answer";
import { submitted } from "../../../web/submitted";
import { type Asked, doubtsAbout, newestOf } from "../../model/doubts";
import { nextValue, withdrawalOf } from "../../model/indicator";
import { recordValue } from "../value-changes";
import { checkValue, identityTyped, sameValue, valueTyped, withdrawForm } from "../value-forms";
import { ValuesPage } from "../views/values-page";
import { openedOne } from "./opened";

export const values = new Hono<App>();

/** The values of an indicator, and the one that is to be corrected: the newest revision of the one named. */
async function recording(c: Context<App>, named: string) {
  const { page, measure, indicator, series } = await openedOne(c);
  const one = named === "" ? undefined : found(series.values.find(({ id }) => id === named));
  const correcting = (one && newestOf(series.values, one)) ?? null;
  const valuesPage = (form: FormState, asked: Asked | null = null, withdrawing = blank()) => (
    <ValuesPage
      page={page}
      measure={measure}
      indicator={indicator}
      series={series}
      form={form}
      correcting={correcting}
      asked={asked}
      withdrawing={withdrawing}
    />
  );
  return { page, measure, indicator, series, correcting, valuesPage };
}

values.get("/desk/measures/:id/indicators/:indicatorId/values", async (c) => {
  const { page, correcting, valuesPage } = await recording(c, c.req.query("correct") ?? "");
  const typed = correcting ? valueTyped(correcting, page.lang) : { kind: "actual" };
  return show(c, valuesPage(blank(typed)));
});

/** The value that was sent; what a correction is of stays as it was recorded. */
async function sent(c: Context<App>) {
  const typed = await submitted(c);
  const at = await recording(c, typed["correct"] ?? "");
  const { correcting } = at;
  return {
    ...at,
    typed: correcting ? { ...typed, ...identityTyped(correcting) } : typed,
    stored:
      correcting && Number(typed["seen"]) !== correcting.revision
        ? valueTyped(correcting, at.page.lang)
        : null,
  };
}

values.post("/desk/measures/:id/indicators/:indicatorId/values", async (c) => {
  const { page, measure, indicator, series, correcting, typed, stored, valuesPage } = await sent(c);
  if (stored) return show(c, valuesPage(contested(typed, stored)), 409);
  const checked = checkValue(series, typed);
  if (!checked.ok) return show(c, valuesPage(faulty(typed, checked.faults)), 422);
  const { value, quantity, definition } = checked.values;
  const next = nextValue(series.values, value);
  if (next === null) return show(c, valuesPage(faulty(typed, sameValue)), 422);
  const present = fiscalYear(page.today);
  const asked = doubtsAbout(
    { ...value, quantity, definition },
    { values: series.values, present, isCorrection: correcting !== null },
  );
  if (asked && typed["sure"] !== asked.tick) return show(c, valuesPage(blank(typed), asked), 422);
  const here = paths[page.lang].indicatorValues(measure.id, indicator.id);
  return done(c, here, recordValue(measure, { id: newId(), ...next }, page.now));
});

values.post("/desk/measures/:id/indicators/:indicatorId/values/withdraw", async (c) => {
  const { page, measure, indicator, correcting, typed, stored, valuesPage } = await sent(c);
  const value = found(correcting ?? undefined);
  if (stored) throw new Stopped("stale");
  const checked = check(withdrawForm, typed);
  if (!checked.ok) {
    const form = faulty(typed, checked.faults);
    return show(c, valuesPage(blank(valueTyped(value, page.lang)), null, form), 422);
  }
  const next = withdrawalOf(value, checked.values.reason);
  if (next === null) throw new Stopped("stale");
  const here = paths[page.lang].indicatorValues(measure.id, indicator.id);
  return done(c, here, recordValue(measure, { id: newId(), ...next }, page.now));
});
