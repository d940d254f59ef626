import { int, oneOf, optional, record, text } from "../../db/codecs";
import type { Codec, RowOf } from "../../db/sql";
import { flag, list } from "../../publication/content/codecs";
import { continuities, methods, statuses, successionKinds } from "../model";
import { budgetKinds } from "./budget";
import { directions, indicatorKinds } from "./indicator";

const Named = { id: text, name: text, nameEn: text };
export const MinistryContent = { ...Named, shortName: text, rank: int };
export type MinistryContent = RowOf<typeof MinistryContent>;

const sourced = { source: text, sourceUrl: text };

export const SheetContent = {
  year: int,
  continuity: oneOf(...continuities),
  purpose: text,
  summary: text,
  methods: list(oneOf(...methods)),
  legalBasis: text,
  relatedPlans: text,
  plan: text,
  issues: text,
  nextSteps: text,
  links: text,
  evidence: text,
  ...sourced,
};
export type SheetContent = RowOf<typeof SheetContent>;

const LineContent = { kind: oneOf(...budgetKinds), amount: optional(int), isInclusive: flag };

export const BudgetContent = {
  year: int,
  account: text,
  note: text,
  lines: list(record(LineContent)),
  ...sourced,
};
export type BudgetContent = RowOf<typeof BudgetContent>;

export const ValueContent = {
  kind: oneOf("target", "actual"),
  year: int,
  period: text,
  value: text,
  isApproximate: flag,
  asOf: optional(text),
  publishedOn: optional(text),
  note: text,
  revision: int,
  isWithdrawn: flag,
  ...sourced,
};
export type ValueContent = RowOf<typeof ValueContent>;

export const DefinitionContent = {
  number: int,
  name: text,
  nameEn: text,
  formula: text,
  unit: text,
  baseline: optional(text),
  baselineYear: optional(int),
  fromYear: int,
  reason: text,
  values: list(record(ValueContent)),
  ...sourced,
};
export type DefinitionContent = RowOf<typeof DefinitionContent>;

/** An indicator with all versions of its definition, oldest first, each with all its values and their revisions. */
export const IndicatorContent = {
  key: text,
  kind: oneOf(...indicatorKinds),
  direction: oneOf(...directions),
  definitions: list(record(DefinitionContent)),
};
export type IndicatorContent = RowOf<typeof IndicatorContent>;

export const MilestoneContent = {
  key: text,
  title: text,
  fromQuarter: int,
  toQuarter: int,
  doneOn: optional(text),
  isDropped: flag,
  note: text,
};
export type MilestoneContent = RowOf<typeof MilestoneContent>;

/** A report as approved; `on` is the Japanese day of its approval. */
export const ReportContent = {
  key: text,
  year: int,
  isUnchanged: flag,
  status: oneOf(...statuses),
  selfRating: optional(text),
  selfReason: text,
  happened: text,
  next: text,
  obstacles: text,
  on: text,
};
export type ReportContent = RowOf<typeof ReportContent>;

export const RelativeContent = {
  code: text,
  title: text,
  titleEn: text,
  kind: oneOf(...successionKinds),
  year: int,
  isSuccessor: flag,
};
export type RelativeContent = RowOf<typeof RelativeContent>;

/** A measure whole: what a ministry approves, what the council reads, what is published. `report` is null until the first. */
const MeasureContent = {
  code: text,
  projectNumber: text,
  title: text,
  titleEn: text,
  pillar: record(Named),
  lead: record(MinistryContent),
  partners: list(record(MinistryContent)),
  division: text,
  contact: text,
  startedYear: optional(int),
  endsYear: optional(int),
  relatives: list(record(RelativeContent)),
  sheets: list(record(SheetContent)),
  budgets: list(record(BudgetContent)),
  indicators: list(record(IndicatorContent)),
  milestones: list(record(MilestoneContent)),
  report: optional(record(ReportContent)),
  ...sourced,
};
export type MeasureContent = RowOf<typeof MeasureContent>;

/** Reads a content from its JSON text. */
export const measureContent: Codec<MeasureContent> = record(MeasureContent);
