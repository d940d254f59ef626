import { type Sql, add } from "../../db/sql";
import { standIn, type Source } from "../sources";

/** 柱 with their names in both languages. */
export const pillars = [
  ["target", "目標設定", "Targets"],
  ["survey", "現状把握", "Surveys"],
  ["environment", "環境整備", "Conditions"],
  ["support", "導入支援", "Support for introduction"],
  ["awareness", "周知・啓発", "Awareness"],
  ["award", "表彰", "Awards"],
  ["training", "人材育成", "Training"],
  ["officials", "国家公務員", "National civil service"],
] as const;

/** The first three are the headings of the 連携施策 of 平成28年度; the others were made up to sort the rest. */
const pillarSource: Source = {
  source: "内閣府 仕事と生活の調和連携推進・評価部会（第40回）資料９（平成29年２月）ほか",
  sourceUrl: "https://expydoc.com/doc/12052861/",
};

const grade = (code: string, label: string, labelEn: string, isRanked = true) => ({
  code,
  label,
  labelEn,
  meaning: "",
  meaningEn: "",
  isRanked,
});

const schemes = [
  {
    id: "kpi",
    name: "KPIの進捗（日本再興戦略）",
    en: "KPI progress (Japan Revitalization Strategy)",
    grades: [
      grade("A", "経過期間に応じた目安以上", "On or ahead of time"),
      grade("B", "経過期間に応じた目安を下回る", "Behind"),
      grade("F", "施策の実行そのものがKPI", "Execution is the goal", false),
      grade("N", "数値が出ていない", "No data yet", false),
    ],
    source: "日本再興戦略 KPIの進捗状況",
    url: "https://happylibus.com/doc/304374",
  },
  {
    id: "evaluation",
    name: "政策評価（目標管理型）",
    en: "Policy evaluation (by objectives)",
    grades: [
      grade("S", "目標超過達成", "Exceeded"),
      grade("A", "目標達成", "Achieved"),
      grade("B", "相当程度進展あり", "Considerable progress"),
      grade("C", "進展が大きくない", "Little progress"),
      grade("D", "目標に向かっていない", "No progress"),
    ],
    source: "政策評価（目標管理型）の評価区分。記号は画面の表示のために付けたもの",
    url: "https://kancho-t.com/",
  },
  {
    id: "secure",
    name: "セキュア・ジャパン2006の評価",
    en: "Secure Japan 2006",
    grades: [
      grade("A", "計画どおり", "As planned"),
      grade("A′", "おおむね計画どおり", "Nearly as planned"),
      grade("B+", "数か月以内に完了", "Done within months"),
      grade("B", "遅れるが完了の見込み", "Late, will finish"),
      grade("C", "完了の見込みなし", "No outlook"),
      grade("－", "政府の外の事情による", "Outside government", false),
    ],
    source: "セキュア・ジャパン2006の評価（紹介記事）",
    url: "https://joho-triangle.hatenadiary.org/entry/20070509/p3",
  },
] as const;

const firstYear = 2016;

/** The pillars, the rating schemes, and the fiscal years: the present one is open, earlier ones are closed. */
export const followUpRows = (present: number): readonly Sql[] => [
  ...pillars.map(([id, name, nameEn], i) =>
    add("pillar", {
      id,
      name,
      nameEn,
      rank: (i + 1) * 10,
      ...(i < 3 ? pillarSource : standIn),
    }),
  ),
  ...schemes.map(({ id, name, en, grades, source, url }) =>
    add("rating_scheme", {
      id,
      name,
      nameEn: en,
      grades: JSON.stringify(grades),
      source,
      sourceUrl: url,
    }),
  ),
  ...Array.from({ length: present - firstYear + 1 }, (_, i) => firstYear + i).map((year) =>
    add("fiscal_year", {
      id: `fy${year}`,
      year,
      selfSchemeId: "kpi",
      councilSchemeId: "evaluation",
      closedAt: year < present ? `${year + 1}-06-30T08:00:00.000Z` : null,
    }),
  ),
];
