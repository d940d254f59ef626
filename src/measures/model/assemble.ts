import { record } from "../../db/codecs";
import { dayOf } from "../../lib/clock";
import type { Measure, Ministry, Pillar, Relative, Sheet } from "../model";
import type { Budget, BudgetLine } from "./budget";
import {
  BudgetContent,
  DefinitionContent,
  type IndicatorContent,
  type MeasureContent,
  MilestoneContent,
  MinistryContent,
  RelativeContent,
  type ReportContent,
  SheetContent,
} from "./content";
import type { Definition, Indicator, IndicatorValue } from "./indicator";
import type { Milestone } from "./milestone";
import type { Report } from "./report";

/** The rows that make a measure whole. */
export interface MeasureRows {
  readonly measure: Measure;
  readonly ministries: readonly Ministry[];
  readonly partners: readonly Ministry[];
  readonly pillars: readonly Pillar[];
  readonly relatives: readonly Relative[];
  readonly sheets: readonly Sheet[];
  readonly budgets: readonly Budget[];
  readonly budgetLines: readonly (BudgetLine & { readonly budgetId: string })[];
  readonly indicators: readonly Indicator[];
  readonly definitions: readonly Definition[];
  readonly values: readonly IndicatorValue[];
  readonly milestones: readonly Milestone[];
}

/** An approved report as it stands in a content; null for one that is not approved. */
export function reportTold(report: Report | undefined): ReportContent | null {
  if (!report?.approvedAt) return null;
  const { id, year, isUnchanged, status, selfRating, selfReason, happened, next, obstacles } =
    report;
  return {
    key: id,
    year,
    isUnchanged,
    status,
    selfRating,
    selfReason,
    happened,
    next,
    obstacles,
    on: dayOf(report.approvedAt),
  };
}

const sheetTold = record(SheetContent);
const definitionTold = record(DefinitionContent);
const milestoneTold = record(MilestoneContent);
const budgetTold = record(BudgetContent);
const ministryTold = record(MinistryContent);
const relativeTold = record(RelativeContent);

const indicatorsTold = (rows: MeasureRows): IndicatorContent[] =>
  rows.indicators.map(({ id, kind, direction }) => ({
    key: id,
    kind,
    direction,
    definitions: rows.definitions
      .filter(({ indicatorId }) => indicatorId === id)
      .map((definition) => {
        const values = rows.values.filter(({ definitionId }) => definitionId === definition.id);
        return definitionTold({ ...definition, values });
      }),
  }));

const budgetsTold = (rows: MeasureRows): BudgetContent[] =>
  rows.budgets.map((budget) =>
    budgetTold({
      ...budget,
      lines: rows.budgetLines.filter(({ budgetId }) => budgetId === budget.id),
    }),
  );

/** The measure whole, from its rows and the report that goes with it. Years and partners stay in the order of the rows. */
export function assembled(rows: MeasureRows, report: ReportContent | null): MeasureContent {
  const { pillarId, leadId, ...facts } = rows.measure;
  const { code, projectNumber, title, titleEn, division, contact, source, sourceUrl } = facts;
  const pillar = rows.pillars.find(({ id }) => id === pillarId);
  const lead = rows.ministries.find(({ id }) => id === leadId);
  return {
    code,
    projectNumber,
    title,
    titleEn,
    division,
    contact,
    source,
    sourceUrl,
    startedYear: facts.startedYear,
    endsYear: facts.endsYear,
    pillar: { id: pillarId, name: pillar?.name ?? "", nameEn: pillar?.nameEn ?? "" },
    lead: ministryTold(lead ?? { id: leadId, name: "", nameEn: "", shortName: "", rank: 0 }),
    partners: rows.partners.map(ministryTold),
    relatives: rows.relatives.map((one) =>
      relativeTold({ ...one, isSuccessor: one.isSuccessor === 1 }),
    ),
    sheets: rows.sheets.map(sheetTold),
    budgets: budgetsTold(rows),
    indicators: indicatorsTold(rows),
    milestones: rows.milestones.map((one) => milestoneTold({ ...one, key: one.id })),
    report,
  };
}
