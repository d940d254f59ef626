import { budgetReview, description2017, standIn } from "../sources";
import { cabinetMeasures } from "./cabinet";
import { population } from "./mlit";
import type { SampleMeasure } from "./shape";

/** 内閣官房, 内閣府, 経済産業省 and 国土交通省. */
export const otherMeasures = (present: number): readonly SampleMeasure[] => [
  ...cabinetMeasures,
  {
    id: "cao-01",
    code: "CAO-01",
    title: "地方創生テレワーク推進交付金",
    en: "Grants for telework and regional revitalisation",
    pillar: "environment",
    lead: "cao",
    division: "地方創生推進室",
    started: 2020,
    ends: 2024,
    source: budgetReview("15615"),
    sheets: [{ year: 2020, continuity: "new", methods: ["grant"], source: budgetReview("15615") }],
    reports: [
      {
        year: 2020,
        status: "completed",
        happened: "（サンプル）資料から転記した。予算額は、出典を確認できていないため空欄とした。",
      },
    ],
  },
  {
    id: "meti-01",
    code: "METI-01",
    title: "テレワーク・デイの共同実施",
    en: "Telework Day, held jointly",
    pillar: "awareness",
    lead: "meti",
    partners: ["mic"],
    division: "商務情報政策局",
    source: description2017,
    sheets: [
      {
        year: 2017,
        continuity: "new",
        summary: "総務省とともに中心となり、関係府省、経済団体などを巻き込んで実施する。",
        methods: ["direct"],
        source: description2017,
      },
    ],
    budgets: [
      {
        year: 2017,
        account: "一般会計",
        million: { initial: "none" },
        note: "この施策だけの予算は見つからない。",
        source: standIn,
      },
    ],
    reports: [{ year: 2017, status: "completed", happened: "（サンプル）資料から転記した。" }],
  },
  population(present),
];
