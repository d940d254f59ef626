import {
  budgetReview,
  declaration2013,
  kpi2017,
  priorityPlan2023,
  standIn,
  teleworkSurvey,
} from "../sources";
import { toldOf2024 } from "./mlit-2024";
import type { SampleBudget, SampleMeasure, SampleValue } from "./shape";

const cityBudget = budgetReview("1581");

/** The survey is a part of this line, and not all of it: 内数. */
const partOf = (year: number, million: SampleBudget["million"]): SampleBudget => ({
  year,
  account: "一般会計",
  million,
  isInclusive: true,
  note: "地域活性化推進経費の内数。テレワーク人口実態調査を含むが、全額ではない。",
  source: cityBudget,
});

const survey = (year: number, value: string, asOf?: string): SampleValue => ({
  kind: "actual",
  year,
  value,
  ...(asOf && { asOf }),
  source: teleworkSurvey,
});

/** 国土交通省: the survey, whose two indicators have nearly the same name. */
export const population = (present: number): SampleMeasure => ({
  id: "mlit-01",
  code: "MLIT-01",
  title: "テレワーク人口実態調査",
  en: "Survey of the teleworking population",
  pillar: "survey",
  lead: "mlit",
  division: "都市局 都市政策課",
  source: teleworkSurvey,
  sheets: [
    {
      year: present,
      continuity: "continued",
      purpose: "（サンプル）テレワークの実態と動向を、毎年の調査で明らかにする。",
      methods: ["commission"],
      source: standIn,
    },
    {
      year: 2017,
      continuity: "continued",
      summary: "テレワーカーの割合、実施の状況などを調べ、公表する。",
      methods: ["commission"],
      source: cityBudget,
    },
  ],
  budgets: [
    partOf(2016, {
      request: 25,
      initial: 50,
      supplementary: 0,
      carried_in: 0,
      carried_out: 0,
      reserve: 0,
      executed: 50,
    }),
    partOf(2017, { request: 57, initial: 40, executed: 40 }),
    partOf(2018, { request: 50, initial: 32, executed: 32 }),
    partOf(2019, { request: 52, initial: 70, executed: 70 }),
    partOf(2020, { request: 65, initial: 45, executed: 45 }),
    partOf(2021, { request: 35, initial: 20 }),
  ],
  indicators: [
    {
      kind: "outcome",
      direction: "up",
      definitions: [
        {
          name: "週１日以上終日在宅で就業する雇用型在宅型テレワーカーの割合",
          en: "Employees working at home a whole day a week or more",
          unit: "％",
          formula: "全労働者に占める割合",
          from: 2013,
          source: declaration2013,
          values: [{ kind: "target", year: 2020, value: "10", source: declaration2013 }],
        },
        {
          name: "テレワーク制度等に基づく雇用型テレワーカーの割合",
          en: "Employees teleworking under their employer’s rules",
          unit: "％",
          formula: "雇用型就業者のうち、勤務先にテレワーク制度などがあると回答した人の割合",
          from: 2016,
          baseline: ["7.7", 2016],
          reason: "平成29年５月に、KPIが平成28年度比の倍増に改められた。",
          source: kpi2017,
          values: [
            { kind: "target", year: 2020, value: "15.4", source: kpi2017 },
            { kind: "actual", year: 2017, value: "9.0", source: kpi2017 },
            {
              kind: "actual",
              year: 2018,
              value: "10.8",
              source: { source: "平成30年度テレワーク人口実態調査（紹介記事）", sourceUrl: "" },
            },
          ],
        },
        {
          name: "テレワーク制度等に基づく雇用型テレワーカーの割合（重点計画）",
          en: "Employees teleworking under their employer’s rules (Priority Plan)",
          unit: "％",
          from: 2023,
          reason: "令和５年６月の重点計画で、新しい目標が定められた。",
          source: priorityPlan2023,
          values: [{ kind: "target", year: 2025, value: "25.0", source: priorityPlan2023 }],
        },
      ],
    },
    {
      kind: "outcome",
      direction: "up",
      definitions: [
        {
          name: "雇用型テレワーカーの割合",
          en: "Employees who have ever teleworked",
          unit: "％",
          formula: "これまでにテレワークをしたことのある雇用型就業者の割合。制度の有無を問わない。",
          from: 2022,
          source: teleworkSurvey,
          values: [survey(2022, "26.1"), survey(2023, "24.8"), survey(2024, "24.6", "2024-10-31")],
        },
      ],
    },
    ...toldOf2024,
  ],
  reports: [
    {
      year: 2017,
      status: "completed",
      happened: "（サンプル）資料から転記した。",
    },
    {
      year: present,
      status: "ongoing",
      rating: "N",
      happened: "（サンプル）調査票を検討している。",
      next: "（サンプル）秋に調査を行い、年度末に公表する。",
    },
  ],
});
