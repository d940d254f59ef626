import { type Sql, add, revise, sql } from "../db/sql";
import type { Instant } from "../lib/clock";
import type { Change } from "../record/change";
import type { MeasureValues } from "./forms";
import type { Measure, SuccessionKind } from "./model";

const stored = (values: MeasureValues) => ({
  code: values.code,
  title: values.title,
  pillarId: values.pillarId,
  leadId: values.leadId,
  startedYear: values.startedYear,
  endsYear: values.endsYear,
  projectNumber: values.projectNumber ?? "",
  titleEn: values.titleEn ?? "",
  division: values.division ?? "",
  contact: values.contact ?? "",
  source: values.source ?? "",
  sourceUrl: values.sourceUrl ?? "",
});

const partnerRows = (measureId: string, partners: readonly string[]): Sql[] => [
  sql`DELETE FROM measure_partner WHERE measure_id = ${measureId}`,
  sql`INSERT INTO measure_partner (measure_id, organization_id)
    SELECT ${measureId}, value FROM json_each(${JSON.stringify(partners)})`,
];

/** Registers a measure of a ministry. Others do not see it before its first approval. */
export const registerMeasure = (id: string, values: MeasureValues, at: Instant): Change => ({
  event: { name: "measure.registered", subjectId: id, detail: { code: values.code } },
  statements: [
    add("measure", { id, ...stored(values), createdAt: at }),
    ...partnerRows(id, values.partners),
  ],
});

/** Changes what does not change from year to year, in the working copy. */
export const changeMeasure = (seen: Measure, values: MeasureValues): Change => ({
  event: { name: "measure.changed", subjectId: seen.id, detail: { code: values.code } },
  statements: [revise("measure", seen, stored(values)), ...partnerRows(seen.id, values.partners)],
});

/** Says with which measure this one goes on, and from which year. */
export const linkMeasure = (
  seen: Measure,
  next: Pick<Measure, "id" | "code">,
  { kind, year }: { readonly kind: SuccessionKind; readonly year: number },
): Change => ({
  event: {
    name: "measure.linked",
    subjectId: seen.id,
    detail: { code: seen.code, next: next.code },
  },
  statements: [
    revise("measure", seen),
    sql`INSERT INTO measure_succession (from_id, to_id, kind, year) VALUES (${seen.id}, ${next.id}, ${kind}, ${year})`,
  ],
});

/** Takes back a link to the measure with which this one would go on. */
export const unlinkMeasure = (seen: Measure, next: Pick<Measure, "id" | "code">): Change => ({
  event: {
    name: "measure.unlinked",
    subjectId: seen.id,
    detail: { code: seen.code, next: next.code },
  },
  statements: [
    revise("measure", seen),
    sql`DELETE FROM measure_succession WHERE from_id = ${seen.id} AND to_id = ${next.id}`,
  ],
});
