import { int, text } from "../db/codecs";
import { type RowOf, type Sql, columns, many, maybe, sql } from "../db/sql";
import { Measure, Ministry, Pillar, Relative, Sheet } from "./model";
import { Budget, BudgetLine } from "./model/budget";
import { Definition, Indicator, IndicatorValue } from "./model/indicator";
import { Milestone } from "./model/milestone";
import { FiscalYear, Scheme } from "./model/rating";
import { Report } from "./model/report";

/** One measure as its ministry works on it. */
export const measureById = (id: string) =>
  maybe(Measure, sql`SELECT ${columns(Measure)} FROM measure WHERE id = ${id}`);

/** The ministry of a measure, for use inside other queries of the same batch. */
export const leadOf = (id: string): Sql => sql`(SELECT lead_id FROM measure WHERE id = ${id})`;

/** All ministries in 建制順. */
export const ministries = () =>
  many(
    Ministry,
    sql`SELECT ${columns(Ministry)} FROM organization WHERE kind = 'ministry' ORDER BY rank, id`,
  );

/** The partner ministries of a measure in 建制順. */
export const partnersOf = (id: string) =>
  many(
    Ministry,
    sql`SELECT ${columns(Ministry, "o")} FROM measure_partner p JOIN organization o ON o.id = p.organization_id
      WHERE p.measure_id = ${id} ORDER BY o.rank, o.id`,
  );

/** The 柱 in their order. */
export const pillars = () =>
  many(Pillar, sql`SELECT ${columns(Pillar)} FROM pillar ORDER BY rank, id`);

/** The measures that this one comes from or goes on in, titled as last approved; unapproved ones of its own ministry only. */
export const relativesOf = (id: string) =>
  many(
    Relative,
    sql`SELECT m.id AS measure_id, m.code, coalesce(v.content ->> '$.title', m.title) AS title,
        coalesce(v.content ->> '$.titleEn', m.title_en) AS title_en, s.kind, s.year, s.from_id = ${id} AS is_successor
      FROM measure_succession s JOIN measure m ON m.id = iif(s.from_id = ${id}, s.to_id, s.from_id)
      LEFT JOIN measure_approval v ON v.measure_id = m.id
        AND v.number = (SELECT max(number) FROM measure_approval WHERE measure_id = m.id)
      WHERE (s.from_id = ${id} OR s.to_id = ${id}) AND (v.id IS NOT NULL OR m.lead_id = ${leadOf(id)})
      ORDER BY s.year, m.code`,
  );

/** The sheets of a measure, newest year first. */
export const sheetsOf = (id: string) =>
  many(
    Sheet,
    sql`SELECT ${columns(Sheet)} FROM measure_sheet WHERE measure_id = ${id} ORDER BY year DESC`,
  );

/** The budgets of a measure, newest year first. */
export const budgetsOf = (id: string) =>
  many(
    Budget,
    sql`SELECT ${columns(Budget)} FROM budget WHERE measure_id = ${id} ORDER BY year DESC, account`,
  );

const OwnedLine = { budgetId: text, ...BudgetLine };
export type OwnedLine = RowOf<typeof OwnedLine>;

/** The lines of all budgets of a measure. */
export const budgetLinesOf = (id: string) =>
  many(
    OwnedLine,
    sql`SELECT ${columns(OwnedLine, "l")} FROM budget b JOIN budget_line l ON l.budget_id = b.id
      WHERE b.measure_id = ${id}`,
  );

export const indicatorsOf = (id: string) =>
  many(
    Indicator,
    sql`SELECT ${columns(Indicator)} FROM indicator WHERE measure_id = ${id} ORDER BY rank, id`,
  );

/** The versions of the definitions of a measure's indicators, oldest first. */
export const definitionsOf = (id: string) =>
  many(
    Definition,
    sql`SELECT ${columns(Definition, "d")} FROM indicator i JOIN indicator_definition d ON d.indicator_id = i.id
      WHERE i.measure_id = ${id} ORDER BY d.indicator_id, d.number`,
  );

/** All values of a measure's indicators with all their revisions, by year. */
export const valuesOf = (id: string) =>
  many(
    IndicatorValue,
    sql`SELECT ${columns(IndicatorValue, "v")} FROM indicator i
      JOIN indicator_definition d ON d.indicator_id = i.id JOIN indicator_value v ON v.definition_id = d.id
      WHERE i.measure_id = ${id} ORDER BY v.definition_id, v.year, v.kind, v.period, v.revision`,
  );

/** The 工程表 of a measure. */
export const milestonesOf = (id: string) =>
  many(
    Milestone,
    sql`SELECT ${columns(Milestone)} FROM milestone WHERE measure_id = ${id}
      ORDER BY from_quarter, to_quarter, id`,
  );

/** The report that its ministry is working on; for that ministry's eyes. */
export const openReportOf = (id: string) =>
  maybe(
    Report,
    sql`SELECT ${columns(Report)} FROM progress_report
      WHERE measure_id = ${id} AND state IN ('draft', 'submitted', 'returned')`,
  );

/** The approved reports of a measure, newest first. */
export const approvedReportsOf = (id: string, limit: number) =>
  many(
    Report,
    sql`SELECT ${columns(Report)} FROM progress_report
      WHERE measure_id = ${id} AND state = 'approved' ORDER BY approved_at DESC, id DESC LIMIT ${limit}`,
  );

export const Approval = {
  id: text,
  measureId: text,
  number: int,
  content: text,
  approvedAt: text,
  approvedByName: text,
};
export type Approval = RowOf<typeof Approval>;

/** The measure as last approved; undefined before the first approval. */
export const approvedMeasure = (id: string) =>
  maybe(
    Approval,
    sql`SELECT v.id, v.measure_id, v.number, v.content, v.approved_at, a.name AS approved_by_name
      FROM measure_approval v JOIN account a ON a.id = v.approved_by
      WHERE v.measure_id = ${id} ORDER BY v.number DESC LIMIT 1`,
  );

/** The fiscal years that are followed up, newest first. */
export const fiscalYears = () =>
  many(FiscalYear, sql`SELECT ${columns(FiscalYear)} FROM fiscal_year ORDER BY year DESC`);

/** All rating schemes. */
export const schemes = () =>
  many(Scheme, sql`SELECT ${columns(Scheme)} FROM rating_scheme ORDER BY id`);

/** Everything of a measure as its ministry works on it. */
export const workingCopy = (id: string) => ({
  measure: measureById(id),
  ministries: ministries(),
  partners: partnersOf(id),
  pillars: pillars(),
  relatives: relativesOf(id),
  sheets: sheetsOf(id),
  budgets: budgetsOf(id),
  budgetLines: budgetLinesOf(id),
  indicators: indicatorsOf(id),
  definitions: definitionsOf(id),
  values: valuesOf(id),
  milestones: milestonesOf(id),
  openReport: openReportOf(id),
  lastReport: approvedReportsOf(id, 1),
});
