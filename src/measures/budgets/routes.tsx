import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { found } from "../../lib/errors";
import { type FormState, blank, contested, faulty } from "../../lib/form";
import { newId } from "../../lib/id";
import { unitIn } from "../../lib/money/amount";
import { paths } from "../../paths";
import { authorizeUnseen } from "../../policy";
import { done, show } from "../../web/answer";
import { load } from "../../web/load";
import { submitted } from "../../web/submitted";
import { budgetLinesOf, budgetsOf, measureById } from "../queries";
import { yearNamed } from "../year";
import { changeBudget } from "./changes";
import { type Question, budgetTyped, checkBudget, isStale } from "./forms";
import { BudgetForm } from "./views/budget-form";

export const budgets = new Hono<App>();

/** The budget of the address's year, for the measure's own ministry. */
async function opened(c: Context<App>) {
  const id = c.req.param("id") ?? "";
  const { page, viewer, measure, rows, lines } = await load(c, () => ({
    measure: measureById(id),
    rows: budgetsOf(id),
    lines: budgetLinesOf(id),
  }));
  const seen = found(measure);
  authorizeUnseen(viewer, "measure.edit", { ministryId: seen.leadId });
  const year = yearNamed(c.req.param("year"));
  const all = rows.map((budget) => ({
    ...budget,
    lines: lines.filter(({ budgetId }) => budgetId === budget.id),
  }));
  const formPage = (form: FormState, questions: readonly Question[] = []) => (
    <BudgetForm
      page={page}
      form={form}
      measure={seen}
      year={year}
      all={all}
      questions={questions}
    />
  );
  const stored = all.filter((one) => one.year === year);
  const elsewhere = all.filter((one) => one.year !== year).flatMap((one) => one.lines);
  return { page, measure: seen, year, stored, elsewhere, formPage };
}

budgets.get("/desk/measures/:id/budgets/:year{[0-9]+}", async (c) => {
  const { page, stored, formPage } = await opened(c);
  return show(c, formPage(blank(budgetTyped(stored, "million", page.lang))));
});

budgets.post("/desk/measures/:id/budgets/:year{[0-9]+}", async (c) => {
  const typed = await submitted(c);
  const { page, measure, year, stored, elsewhere, formPage } = await opened(c);
  if (isStale(typed, stored)) {
    const saved = budgetTyped(stored, unitIn(typed["unit"]), page.lang);
    return show(c, formPage(contested(typed, saved)), 409);
  }
  const checked = checkBudget(typed, stored, elsewhere);
  if (checked.state === "faulty") return show(c, formPage(faulty(typed, checked.faults)), 422);
  if (checked.state === "questioned")
    return show(c, formPage(blank(typed), checked.questions), 422);
  const here = paths[page.lang].budget(measure.id, year);
  const ids = checked.entries.map(() => newId());
  const change = changeBudget({ measure, year }, checked.entries, ids);
  return change ? done(c, here, change) : c.redirect(here, 303);
});
