import { add, revise } from "../../db/sql";
import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import type { Change } from "../../record/change";
import type { Continuity, Measure, Method, Sheet } from "../model";
import { sheetTexts } from "./forms";

type SheetValues = { readonly [Name in (typeof sheetTexts)[number]]: string | null } & {
  readonly continuity: Continuity;
  readonly methods: readonly Method[];
  readonly source: string | null;
  readonly sourceUrl: string | null;
};

const stored = (values: SheetValues) => ({
  continuity: values.continuity,
  methods: JSON.stringify(values.methods),
  source: values.source ?? "",
  sourceUrl: values.sourceUrl ?? "",
  ...Object.fromEntries(sheetTexts.map((name) => [name, values[name] ?? ""])),
});

const told = ({ code }: Pick<Measure, "code">, year: number) => ({
  code,
  yearJa: fiscalYearName(year, "ja"),
  yearEn: fiscalYearName(year, "en"),
});

/** Makes the sheet of a year; the table refuses a second one of the same year. */
export const addSheet = (
  id: string,
  measure: Pick<Measure, "id" | "code">,
  year: number,
  values: SheetValues,
): Change => ({
  event: { name: "measure.sheetAdded", subjectId: measure.id, detail: told(measure, year) },
  statements: [add("measure_sheet", { id, measureId: measure.id, year, ...stored(values) })],
});

/** Changes the sheet of a year in the working copy. */
export const changeSheet = (
  measure: Pick<Measure, "id" | "code">,
  seen: Pick<Sheet, "id" | "year" | "version">,
  values: SheetValues,
): Change => ({
  event: { name: "measure.sheetChanged", subjectId: measure.id, detail: told(measure, seen.year) },
  statements: [revise("measure_sheet", seen, stored(values))],
});
