import type { MeasureContent } from "../../src/measures/model/content";
import type { Report } from "../../src/measures/model/report";

/** An approved report of 2026, unless said otherwise. */
export const report = (over: Partial<Report> = {}): Report => ({
  id: "r",
  measureId: "ms",
  year: 2026,
  state: "approved",
  isUnchanged: false,
  status: "ongoing",
  selfRating: null,
  selfReason: "",
  happened: "",
  next: "",
  obstacles: "",
  decisionNumber: "",
  returnedReason: "",
  draftedBy: "editor",
  draftedAt: "2026-05-30T00:00:00.000Z",
  submittedBy: "editor",
  submittedAt: "2026-05-31T00:00:00.000Z",
  approvedBy: "mic-coordinator",
  approvedAt: "2026-06-01T00:00:00.000Z",
  version: 3,
  ...over,
});

const mic = { id: "mic", name: "総務省", nameEn: "MIC", shortName: "総務省", rank: 40 };

/** A measure with nothing in it, unless said otherwise. */
export const content = (over: Partial<MeasureContent> = {}): MeasureContent => ({
  code: "MIC-01",
  projectNumber: "",
  title: "テレワーク・デイ",
  titleEn: "Telework Day",
  pillar: { id: "awareness", name: "周知・啓発", nameEn: "Awareness" },
  lead: mic,
  partners: [],
  division: "",
  contact: "",
  startedYear: 2017,
  endsYear: null,
  relatives: [],
  sheets: [],
  budgets: [],
  indicators: [],
  milestones: [],
  report: null,
  source: "",
  sourceUrl: "",
  ...over,
});

export const sheet = (
  year: number,
  over: Partial<MeasureContent["sheets"][number]> = {},
): MeasureContent["sheets"][number] => ({
  year,
  continuity: "continued",
  purpose: "",
  summary: "",
  methods: [],
  legalBasis: "",
  relatedPlans: "",
  plan: "",
  issues: "",
  nextSteps: "",
  links: "",
  evidence: "",
  source: "",
  sourceUrl: "",
  ...over,
});

export const budget = (
  year: number,
  lines: MeasureContent["budgets"][number]["lines"],
  account = "一般会計",
): MeasureContent["budgets"][number] => ({
  year,
  account,
  note: "",
  lines,
  source: "",
  sourceUrl: "",
});

/** What the form of the indicator in1 sends when nothing was touched: its first definition, from 2017, with values. */
export const untouched = {
  version: "1",
  definitionId: "df1",
  definitionVersion: "1",
  kind: "outcome",
  direction: "up",
  name: "参加者数",
  unit: "人",
  baseline: "63000",
  baselineYear: "2017",
  fromYear: "2017",
};
