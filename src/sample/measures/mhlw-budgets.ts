import { budgetReview } from "../sources";
import { budget, division, entered, special } from "./mhlw-common";
import type { SampleMeasure } from "./shape";

const improvement = budgetReview("16375");
const zone = budgetReview("602");

/** 厚生労働省の施策 of which the budgets are known. */
export const budgetedMeasures: readonly SampleMeasure[] = [
  {
    id: "mhlw-03",
    code: "MHLW-03",
    projectNumber: "16375",
    title: "労働時間等の設定改善の促進（テレワーク普及促進等対策）",
    en: "Improvement of working hours (promotion of telework)",
    pillar: "support",
    lead: "mhlw",
    division,
    started: 2007,
    source: improvement,
    sheets: [2021, 2020, 2019, 2018].map((year) => ({
      year,
      continuity: "continued",
      methods: ["commission"],
      source: improvement,
    })),
    budgets: [
      budget(
        2018,
        special,
        {
          initial: 491,
          supplementary: 0,
          carried_in: 0,
          carried_out: 0,
          reserve: 0,
          executed: 267,
        },
        improvement,
      ),
      budget(
        2019,
        special,
        {
          initial: 533,
          supplementary: 0,
          carried_in: 0,
          carried_out: 0,
          reserve: 0,
          executed: 295,
        },
        improvement,
      ),
      budget(
        2020,
        special,
        {
          initial: 253,
          supplementary: 3801,
          carried_in: 0,
          carried_out: -423,
          reserve: 2113,
          executed: 5179,
        },
        improvement,
      ),
      budget(
        2021,
        special,
        { initial: 2781, supplementary: 0, carried_in: 423, carried_out: 0, reserve: 0 },
        improvement,
      ),
      budget(2022, special, { request: 1923 }, improvement),
    ],
    indicators: [
      {
        kind: "outcome",
        direction: "up",
        definitions: [
          {
            name: "相談後のアンケートで「目的が達成できた」と答えた割合",
            en: "Surveyed after a consultation: said that it met its purpose",
            unit: "％",
            formula: "目標は80％。いつの目標か、出典からは確かめられていない。",
            from: 2018,
            source: improvement,
            values: [],
          },
        ],
      },
    ],
    reports: [entered(2020)],
  },
  {
    id: "mhlw-04",
    code: "MHLW-04",
    projectNumber: "602",
    title: "国家戦略特区におけるテレワークに関する援助",
    en: "Telework support in National Strategic Special Zones",
    pillar: "support",
    lead: "mhlw",
    partners: ["cao"],
    division,
    started: 2018,
    source: zone,
    sheets: [
      { year: 2019, continuity: "continued", methods: ["commission"], source: zone },
      { year: 2018, continuity: "new", methods: ["commission"], source: zone },
    ],
    budgets: [
      budget(
        2018,
        special,
        {
          request: 57,
          initial: 57,
          supplementary: 0,
          carried_in: 0,
          carried_out: 0,
          reserve: 0,
          executed: 17,
        },
        zone,
      ),
      budget(
        2019,
        special,
        { request: 58, initial: 59, supplementary: 0, carried_in: 0, carried_out: 0, reserve: 0 },
        zone,
      ),
    ],
    indicators: [
      {
        kind: "outcome",
        direction: "up",
        definitions: [
          {
            name: "相談した企業の満足度",
            en: "Companies satisfied with the advice",
            unit: "％",
            from: 2018,
            source: zone,
            values: [
              { kind: "target", year: 2018, value: "80", source: zone },
              { kind: "actual", year: 2018, value: "84.3", source: zone },
            ],
          },
        ],
      },
    ],
    reports: [
      {
        ...entered(2018),
        rating: "A",
        reason: "（サンプル）満足度が目標を上回ったため。",
      },
    ],
  },
];
