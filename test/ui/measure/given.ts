import type {
  BudgetContent,
  IndicatorContent,
  MeasureContent,
  ReportContent,
  SheetContent,
} from "../../../src/measures/model/content";

const source = {
  source: "行政事業レビューシート（JUDGIT!）",
  sourceUrl: "https://judgit.net/projects/13351",
};
const years = Array.from({ length: 10 }, (_, i) => 2017 + i);

const phrases = [
  "全国11か所でセミナーを開き、延べ1,240人が参加した",
  "専門家の派遣を希望する団体が前年度の1.4倍に増えた",
  "地方公共団体向けの手引きを改訂し、ウェブサイトで公表した",
  "参加団体への調査を行い、回答率は62.3％であった",
  "経済団体と連名で協力を依頼する文書を出した",
  "中小企業の導入事例を20件集め、業種別に整理した",
  "セキュリティガイドラインの解説動画を作成した",
  "表彰の応募要領を見直し、審査の観点を公表した",
  "相談窓口の受付時間を延ばし、夜間の相談に応じた",
  "次年度の概算要求に向けて事業の組替えを検討している",
];

/** So many sentences, no two texts alike. */
const text = (sentences: number, seed: number): string =>
  Array.from(
    { length: sentences },
    (_, i) => `${phrases[(seed * 7 + i * 3) % phrases.length]}（${seed * 13 + i}）。`,
  ).join("");

const sheet = (year: number): SheetContent => ({
  year,
  continuity: year === 2017 ? "new" : "continued",
  purpose: text(3, year),
  summary: text(5, year + 1),
  methods: ["commission", "subsidy"],
  legalBasis: "デジタル社会形成基本法（令和３年法律第35号）",
  relatedPlans: "デジタル社会の実現に向けた重点計画",
  plan: text(4, year + 2),
  issues: text(3, year + 3),
  nextSteps: text(3, year + 4),
  links:
    "総務省 テレワークの推進 https://www.soumu.go.jp/main_sosiki/joho_tsusin/telework/\n関連資料",
  evidence: "実績報告書 https://example.go.jp/report.pdf",
  ...source,
});

const budget = (account: string, year: number): BudgetContent => ({
  year,
  account,
  note: year === 2020 ? "第２次補正予算を含む" : "",
  lines: [
    { kind: "request", amount: 600_000 + year, isInclusive: false },
    { kind: "initial", amount: 248_000 + year * 10, isInclusive: false },
    { kind: "supplementary", amount: year === 2020 ? 3_801_000 : 0, isInclusive: false },
    { kind: "carried_in", amount: null, isInclusive: false },
    { kind: "carried_out", amount: year === 2020 ? -423_000 : 0, isInclusive: false },
    { kind: "executed", amount: 195_000 + year, isInclusive: false },
  ],
  ...source,
});

const indicator = (number: number): IndicatorContent => ({
  key: `in${number}`,
  kind: number % 2 === 0 ? "outcome" : "output",
  direction: "up",
  definitions: [
    {
      number: 1,
      name: `テレワークを導入している企業の割合（区分${number}）`,
      nameEn: "",
      formula: "導入企業数÷回答企業数×100",
      unit: "％",
      baseline: "11.5",
      baselineYear: 2012,
      fromYear: 2017,
      reason: "",
      values: years.flatMap((year, i) => [
        {
          kind: "target" as const,
          year,
          period: "",
          value: String(20 + i * 2),
          isApproximate: false,
          isWithdrawn: false,
          asOf: null,
          publishedOn: null,
          note: "",
          revision: 1,
          ...source,
        },
        {
          kind: "actual" as const,
          year,
          period: "",
          value: (18.2 + i * 2.3 + number).toFixed(1),
          isApproximate: false,
          isWithdrawn: false,
          asOf: `${year}-09-30`,
          publishedOn: `${year + 1}-05-29`,
          note: "",
          revision: 1,
          ...source,
        },
      ]),
      ...source,
    },
  ],
});

/** So many approved reports, the newest first; each fifth says that nothing changed. */
export const reports = (count: number): ReportContent[] =>
  Array.from({ length: count }, (_, i) => ({
    key: `r${count - i}`,
    year: 2026 - Math.floor(i / 4),
    isUnchanged: i % 5 === 4,
    status: "ongoing" as const,
    selfRating: "A",
    selfReason: text(1, i),
    happened: text(3, i + 20),
    next: text(2, i + 40),
    obstacles: i % 3 === 0 ? text(1, i + 60) : "",
    on: `${2026 - Math.floor(i / 4)}-0${1 + (i % 4) * 2}-15`,
  }));

/** A measure of ten fiscal years with five indicators, two accounts and a long 工程表. */
export const large: MeasureContent = {
  code: "MIC-07",
  projectNumber: "新31-0008",
  title: "テレワーク普及展開推進事業",
  titleEn: "Spreading telework",
  pillar: { id: "support", name: "導入支援", nameEn: "Support" },
  lead: { id: "mic", name: "総務省", nameEn: "MIC", shortName: "総務省", rank: 40 },
  partners: [{ id: "mhlw", name: "厚生労働省", nameEn: "MHLW", shortName: "厚労省", rank: 50 }],
  division: "情報流通行政局 情報流通振興課 情報流通高度化推進室",
  contact: "",
  startedYear: 2017,
  endsYear: null,
  relatives: [
    {
      code: "MIC-03",
      title: "ふるさとテレワーク推進事業",
      titleEn: "",
      kind: "merged",
      year: 2020,
      isSuccessor: false,
    },
  ],
  sheets: years.map(sheet).toReversed(),
  budgets: years.flatMap((year) => [budget("一般会計", year), budget("労働保険特別会計", year)]),
  indicators: [1, 2, 3, 4, 5].map(indicator),
  milestones: years.map((year, i) => ({
    key: `mi${i}`,
    title: `${phrases[i % phrases.length]}`,
    fromQuarter: year * 4,
    toQuarter: year * 4 + 2,
    doneOn: year < 2026 ? `${year}-12-20` : null,
    isDropped: false,
    note: "",
  })),
  report: reports(1)[0] ?? null,
  ...source,
};
