import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import type { Day } from "../../lib/clock";
import {
  choice,
  day,
  fiscalYear,
  line,
  optionalChoice,
  optionalFiscalYear,
  optionalLine,
} from "../../lib/fields";
import { type FormState, type Typed, check, fault } from "../../lib/form";
import type { Lang } from "../../lib/lang";
import type { Milestone } from "../model/milestone";

/** 第１ to 第４四半期. */
export const quarterNumbers = ["1", "2", "3", "4"] as const;

const milestoneForm = {
  title: line({ max: 200 }),
  fromYear: fiscalYear,
  fromQuarter: choice(quarterNumbers),
  toYear: optionalFiscalYear,
  toQuarter: optionalChoice(quarterNumbers),
  note: optionalLine({ max: 500 }),
};

export interface MilestoneValues {
  readonly title: string;
  readonly fromQuarter: number;
  readonly toQuarter: number;
  readonly note: string;
}

type Checked<V> = { ok: true; values: V } | { ok: false; faults: FormState["faults"] };

const wrong = (name: string, code: string) =>
  ({ ok: false, faults: { [name]: [fault(code)] } }) as const;

const quarter = (year: number, number: string) => year * 4 + Number(number) - 1;

/** Checks a milestone; without an end it lasts the one quarter. */
export function checkMilestone(typed: Typed): Checked<MilestoneValues> {
  const checked = check(milestoneForm, typed);
  if (!checked.ok) return checked;
  const { title, note, fromYear, toYear, ...numbers } = checked.values;
  if (toYear !== null && numbers.toQuarter === null) return wrong("toQuarter", "notChosen");
  const fromQuarter = quarter(fromYear, numbers.fromQuarter);
  const toQuarter = quarter(toYear ?? fromYear, numbers.toQuarter ?? numbers.fromQuarter);
  if (toQuarter < fromQuarter) return wrong("toQuarter", "quarterBeforeStart");
  return { ok: true, values: { title, fromQuarter, toQuarter, note: note ?? "" } };
}

/** Checks the day on which a milestone was done. */
export function checkDone(typed: Typed, today: Day): Checked<Day> {
  const checked = check({ doneOn: day }, typed);
  if (!checked.ok) return checked;
  const { doneOn } = checked.values;
  return doneOn > today ? wrong("doneOn", "doneInFuture") : { ok: true, values: doneOn };
}

const typedQuarter = (number: number, lang: Lang) => ({
  year: fiscalYearName(Math.floor(number / 4), lang),
  quarter: String((number % 4) + 1),
});

/** A stored milestone as its form would have it typed. */
export function milestoneTyped(milestone: Milestone, lang: Lang): Typed {
  const { title, note, fromQuarter, toQuarter } = milestone;
  const [from, to] = [typedQuarter(fromQuarter, lang), typedQuarter(toQuarter, lang)];
  return {
    title,
    note,
    fromYear: from.year,
    fromQuarter: from.quarter,
    toYear: to.year,
    toQuarter: to.quarter,
  };
}
