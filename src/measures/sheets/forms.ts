import { choice, fiscalYear, optionalProse, someOf } from "../../lib/fields";
import type { Typed } from "../../lib/form";
import { sourceFields } from "../forms";
import { type Sheet, continuities, methods } from "../model";

const short = optionalProse({ max: 1_000 });
const long = optionalProse({ max: 6_000 });

export const sheetForm = {
  continuity: choice(continuities),
  purpose: short,
  summary: long,
  methods: someOf(methods),
  legalBasis: short,
  relatedPlans: short,
  plan: long,
  issues: long,
  nextSteps: long,
  links: short,
  evidence: short,
  ...sourceFields,
};

export const newSheetForm = { year: fiscalYear };

/** The texts of a sheet that are written anew, or taken over from the year before. */
export const sheetTexts = [
  "purpose",
  "summary",
  "legalBasis",
  "relatedPlans",
  "plan",
  "issues",
  "nextSteps",
  "links",
  "evidence",
] as const;

/** A stored sheet as its form would have it typed. */
export const sheetTyped = (sheet: Sheet): Typed => ({
  continuity: sheet.continuity,
  methods: sheet.methods.join(","),
  source: sheet.source,
  sourceUrl: sheet.sourceUrl,
  ...Object.fromEntries(sheetTexts.map((name) => [name, sheet[name]])),
});

/** What stands for one year only: it is not taken over. */
const ofItsYear = { links: "", evidence: "", source: "", sourceUrl: "" };

/** What a new year's sheet begins with: the year before's words, what was to come as its plan, and no links or sources. */
export const carriedOver = (before: Sheet | undefined): Typed =>
  before
    ? { ...sheetTyped(before), ...ofItsYear, continuity: "continued", plan: before.nextSteps }
    : { continuity: "new" };
