import { choice, fiscalYear, line, optionalLine, optionalProse, prose } from "../../lib/fields";
import { type FormState, type Typed, check, fault } from "../../lib/form";
import { repairRadicals } from "../../lib/radicals";
import { tidyProse } from "../../lib/text";
import { sourceFields } from "../forms";
import type { Pillar } from "../model";
import { lostCodes } from "../model/follow-up";
import type { FiscalYear, Scheme } from "../model/rating";
import { gradesTyped, readGrades } from "./grade-lines";

const schemesOf = (schemes: readonly Scheme[]) => {
  const ids = schemes.map(({ id }) => id);
  return { selfSchemeId: choice(ids), councilSchemeId: choice(ids) };
};

/** Checks the schemes of a year. */
export const checkSchemes = (schemes: readonly Scheme[], typed: Typed) =>
  check(schemesOf(schemes), typed);

/** Checks a year that is to take reports; one that is there already is a fault. */
export function checkYear(years: readonly FiscalYear[], schemes: readonly Scheme[], typed: Typed) {
  const checked = check({ year: fiscalYear, ...schemesOf(schemes) }, typed);
  if (!checked.ok) return checked;
  const { year } = checked.values;
  return years.some((one) => one.year === year)
    ? { ok: false as const, faults: { year: [fault("yearThere", { year: String(year) })] } }
    : checked;
}

const schemeForm = {
  name: line({ max: 100 }),
  nameEn: optionalLine({ max: 100 }),
  grades: prose({ max: 8000 }),
  gradesEn: optionalProse({ max: 8000 }),
  unranked: optionalLine({ max: 200 }),
  ...sourceFields,
};

type Faults = FormState["faults"];

const gradesIn = ({ grades = "", gradesEn = "", unranked = "" }: Typed) => ({
  grades: repairRadicals(tidyProse(grades)),
  gradesEn: repairRadicals(tidyProse(gradesEn)),
  unranked: repairRadicals(unranked),
});

/** Checks a scheme; `kept` are the grades that it must not lose, as somebody was rated by them. */
export function checkScheme(typed: Typed, kept: Scheme["grades"]) {
  const checked = check(schemeForm, typed);
  const { grades, faults } = readGrades(gradesIn(typed));
  const lost = lostCodes(kept, grades);
  const all: Faults = {
    ...(lost.length > 0 && { grades: [fault("gradesLost", { codes: lost.join("、") })] }),
    ...faults,
    ...(checked.ok ? {} : checked.faults),
  };
  if (!checked.ok || Object.keys(all).length > 0) return { ok: false, faults: all } as const;
  const { name, ...given } = checked.values;
  const rest = {
    nameEn: given.nameEn ?? "",
    source: given.source ?? "",
    sourceUrl: given.sourceUrl ?? "",
  };
  return { ok: true, values: { name, ...rest, grades } } as const;
}

export type SchemeValues = Extract<ReturnType<typeof checkScheme>, { ok: true }>["values"];

/** A scheme as it would be typed. */
export const schemeTyped = ({ name, nameEn, grades, source, sourceUrl }: Scheme): Typed => ({
  name,
  nameEn,
  source,
  sourceUrl,
  ...gradesTyped(grades),
});

export const pillarForm = {
  name: line({ max: 60 }),
  nameEn: optionalLine({ max: 100 }),
};

export const pillarTyped = ({ name, nameEn }: Pillar): Typed => ({ name, nameEn });

export const yearTyped = ({ selfSchemeId, councilSchemeId }: FiscalYear): Typed => ({
  selfSchemeId,
  councilSchemeId,
});
