import type { MeasureContent } from "../../src/measures/model/content";

const q = (value: string) => `'${value.replaceAll("'", "''")}'`;
const mic = { id: "mic", name: "総務省", nameEn: "MIC", shortName: "総務省", rank: 40 };
const mhlw = { id: "mhlw", name: "厚生労働省", nameEn: "MHLW", shortName: "厚労省", rank: 50 };
const noSource = { source: "", sourceUrl: "" };

/** What 総務省 has approved of MIC-01. */
export const approved: MeasureContent = {
  code: "MIC-01",
  projectNumber: "0074",
  title: "テレワーク・デイの実施",
  titleEn: "Telework Day",
  pillar: { id: "awareness", name: "周知・啓発", nameEn: "Awareness" },
  lead: mic,
  partners: [mhlw],
  division: "情報流通行政局 情報流通振興課",
  contact: "",
  startedYear: 2017,
  endsYear: null,
  relatives: [],
  sheets: [
    {
      year: 2026,
      continuity: "continued",
      purpose: "テレワークを国民運動とする。",
      summary: "７月24日に一斉に実施する。",
      methods: ["direct"],
      legalBasis: "",
      relatedPlans: "",
      plan: "",
      issues: "",
      nextSteps: "",
      links: "",
      evidence: "",
      ...noSource,
    },
  ],
  budgets: [
    {
      year: 2026,
      account: "一般会計",
      note: "",
      lines: [{ kind: "initial", amount: 248_000, isInclusive: false }],
      ...noSource,
    },
  ],
  indicators: [],
  milestones: [],
  report: {
    key: "r1",
    year: 2026,
    isUnchanged: false,
    status: "ongoing",
    selfRating: "A",
    selfReason: "予定どおり",
    happened: "参加団体を募集した。",
    next: "７月に実施する。",
    obstacles: "",
    on: "2026-06-01",
  },
  ...noSource,
};

const grade = (code: string, isRanked = true) => ({
  code,
  label: code,
  labelEn: code,
  meaning: "",
  meaningEn: "",
  isRanked,
});
const grades = JSON.stringify([grade("A"), grade("B"), grade("N", false)]);

/** MIC-01, approved, with a draft of the next report; MHLW-01, never approved. 2025 is closed, 2026 is open. */
export const measures = [
  `INSERT INTO pillar (id, name, name_en, rank) VALUES ('awareness', '周知・啓発', 'Awareness', 10),
    ('support', '導入支援', 'Support', 20)`,
  `INSERT INTO rating_scheme (id, name, name_en, grades) VALUES ('abn', 'ABN', 'ABN', ${q(grades)})`,
  `INSERT INTO fiscal_year (id, year, self_scheme_id, council_scheme_id, closed_at) VALUES
    ('fy2025', 2025, 'abn', 'abn', '2026-05-01T00:00:00.000Z'), ('fy2026', 2026, 'abn', 'abn', NULL)`,
  `INSERT INTO measure (id, code, project_number, title, title_en, pillar_id, lead_id, division, started_year, created_at) VALUES
    ('ms1', 'MIC-01', '0074', 'テレワーク・デイの実施', 'Telework Day', 'awareness', 'mic',
      '情報流通行政局 情報流通振興課', 2017, '2026-04-01T00:00:00.000Z'),
    ('ms2', 'MHLW-01', '', '相談センターの運営', 'Help desk', 'support', 'mhlw', '', 2026, '2026-04-01T00:00:00.000Z')`,
  `INSERT INTO measure_partner (measure_id, organization_id) VALUES ('ms1', 'mhlw')`,
  `INSERT INTO measure_sheet (id, measure_id, year, continuity, purpose, summary, methods) VALUES
    ('sh1', 'ms1', 2026, 'continued', 'テレワークを国民運動とする。', '７月24日に一斉に実施する。', '["direct"]'),
    ('sh2', 'ms2', 2026, 'new', '厚労省の秘密の目的', '', '[]')`,
  `INSERT INTO budget (id, measure_id, year, account) VALUES ('bg1', 'ms1', 2026, '一般会計')`,
  `INSERT INTO budget_line (budget_id, kind, amount) VALUES ('bg1', 'initial', 248000)`,
  `INSERT INTO indicator (id, measure_id, rank, kind, direction) VALUES ('in1', 'ms1', 10, 'outcome', 'up')`,
  `INSERT INTO indicator_definition (id, indicator_id, number, name, unit, baseline, baseline_year, from_year)
    VALUES ('df1', 'in1', 1, '参加者数', '人', '63000', 2017, 2017)`,
  `INSERT INTO indicator_value (id, definition_id, kind, year, value, revision, recorded_at) VALUES
    ('va1', 'df1', 'target', 2026, '600000', 1, '2026-04-01T00:00:00.000Z'),
    ('va2', 'df1', 'actual', 2025, '300000', 1, '2026-04-01T00:00:00.000Z')`,
  `INSERT INTO milestone (id, measure_id, title, from_quarter, to_quarter) VALUES ('mi1', 'ms1', '募集', 8104, 8105)`,
  `INSERT INTO progress_report (id, measure_id, year, state, status, self_rating, self_reason, happened, next,
      drafted_by, drafted_at, submitted_by, submitted_at, approved_by, approved_at, version) VALUES
    ('r1', 'ms1', 2026, 'approved', 'ongoing', 'A', '予定どおり', '参加団体を募集した。', '７月に実施する。', 'editor',
      '2026-05-30T00:00:00.000Z', 'editor', '2026-05-31T00:00:00.000Z', 'mic-coordinator', '2026-06-01T00:00:00.000Z', 3)`,
  `INSERT INTO progress_report (id, measure_id, year, state, status, self_rating, happened, drafted_by, drafted_at) VALUES
    ('r2', 'ms1', 2026, 'draft', 'ongoing', 'A', '総務省の秘密の下書き', 'editor', '2026-10-01T00:00:00.000Z')`,
  `INSERT INTO measure_approval (id, measure_id, number, report_id, content, sha512, approved_by, approved_at) VALUES
    ('r1', 'ms1', 1, 'r1', ${q(JSON.stringify(approved))}, 'x', 'mic-coordinator', '2026-06-01T00:00:00.000Z')`,
  `INSERT INTO measure_listing (measure_id, year, place, code, title, title_en, lead_id, pillar_id, partners, continuity,
      status, self_rating, initial, available, reported_at, search_key, grams) VALUES
    ('ms1', 2026, '0040/MIC-01', 'MIC-01', 'テレワーク・デイの実施', 'Telework Day', 'mic', 'awareness', '["mhlw"]',
      'continued', 'ongoing', 'A', 248000, 248000, '2026-06-01T00:00:00.000Z', 'テレワーク・デイの実施', '["テレ","レワ"]')`,
];

/** 宿題１: 総務省 leads, 厚生労働省 has a part. */
export const actions = [
  `INSERT INTO action (id, body_id, number, title, title_en, request, lead_id, due, origin_item_id, state, created_at) VALUES
    ('a1', 'council', 1, '一元的な相談窓口を設ける', 'One help desk', '総務省と厚生労働省で窓口を一つにする。', 'mic',
      '2026-12-28', 'i1', 'open', '2026-10-01T00:00:00.000Z')`,
  `INSERT INTO action_part (id, action_id, ministry_id, task, state, changed_on) VALUES
    ('p1', 'a1', 'mic', '技術の相談', 'in_progress', '2026-10-15'),
    ('p2', 'a1', 'mhlw', '労務の相談', 'received', '2026-10-01')`,
  `INSERT INTO action_measure (action_id, measure_id) VALUES ('a1', 'ms1')`,
];
