import { int, listOf, oneOf, optional, text } from "../db/codecs";
import type { RowOf } from "../db/sql";

/** 区分: how a measure stands to the year before. */
export const continuities = ["new", "continued", "expanded", "ended"] as const;
export type Continuity = (typeof continuities)[number];

/** 実施方法 (行政事業レビューシート). */
export const methods = [
  "direct",
  "commission",
  "subsidy",
  "share",
  "grant",
  "loan",
  "other",
] as const;
export type Method = (typeof methods)[number];

/** 実施状況. */
export const statuses = [
  "not_started",
  "preparing",
  "ongoing",
  "completed",
  "recurring",
  "discontinued",
] as const;
export type Status = (typeof statuses)[number];

/** How the line of a measure goes on in another. */
export const successionKinds = ["renamed", "merged", "split"] as const;
export type SuccessionKind = (typeof successionKinds)[number];

/** A measure (施策) as its ministry works on it: what does not change from year to year. */
export const Measure = {
  id: text,
  code: text,
  projectNumber: text,
  title: text,
  titleEn: text,
  pillarId: text,
  leadId: text,
  division: text,
  contact: text,
  startedYear: optional(int),
  endsYear: optional(int),
  source: text,
  sourceUrl: text,
  version: int,
};
export type Measure = RowOf<typeof Measure>;

/** 個票: what the measure is about in one fiscal year. */
export const Sheet = {
  id: text,
  measureId: text,
  year: int,
  continuity: oneOf(...continuities),
  purpose: text,
  summary: text,
  methods: listOf(oneOf(...methods)),
  legalBasis: text,
  relatedPlans: text,
  plan: text,
  issues: text,
  nextSteps: text,
  links: text,
  evidence: text,
  source: text,
  sourceUrl: text,
  version: int,
};
export type Sheet = RowOf<typeof Sheet>;

/** 柱. */
export const Pillar = { id: text, name: text, nameEn: text, rank: int, version: int };
export type Pillar = RowOf<typeof Pillar>;

/** A ministry that leads or takes part, in 建制順. */
export const Ministry = { id: text, name: text, shortName: text, nameEn: text, rank: int };
export type Ministry = RowOf<typeof Ministry>;

/** A measure that comes before or after this one in the same line. */
export const Relative = {
  measureId: text,
  code: text,
  title: text,
  titleEn: text,
  kind: oneOf(...successionKinds),
  year: int,
  isSuccessor: int,
};
export type Relative = RowOf<typeof Relative>;
