import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import { type Telling, fact, nobody } from "../../record/telling";

/** Told by code and year only: amounts are not for others before they are approved. */
export const budgetEvents = {
  "measure.budgetChanged": {
    ja: (f) =>
      `施策${fact(f, "code")}の${fiscalYearName(Number(fact(f, "year")), "ja")}の予算を保存しました`,
    en: (f) =>
      `Saved the budget of the measure ${fact(f, "code")} for ${fiscalYearName(Number(fact(f, "year")), "en")}`,
    hears: nobody,
  },
} satisfies Record<string, Telling>;
