import { budgetReview } from "../sources";
import type { SampleMeasure } from "./shape";

/** テレワーク普及展開推進事業, whose 補正 of 2020 is more than its 当初. */
export const programme: SampleMeasure = {
  id: "mic-11",
  code: "MIC-11",
  title: "テレワーク普及展開推進事業",
  en: "Telework dissemination programme",
  pillar: "support",
  lead: "mic",
  division: "情報流通行政局 情報流通振興課 情報流通高度化推進室",
  started: 2019,
  ends: 2021,
  source: budgetReview("13326"),
  sheets: [
    { year: 2021, continuity: "ended", methods: ["commission"], source: budgetReview("13326") },
    {
      year: 2020,
      continuity: "expanded",
      methods: ["commission"],
      source: budgetReview("13326"),
    },
    { year: 2019, continuity: "new", methods: ["commission"], source: budgetReview("13326") },
  ],
  budgets: [
    {
      year: 2019,
      account: "一般会計",
      million: {
        request: 600,
        initial: 179,
        supplementary: 0,
        carried_in: 0,
        carried_out: 0,
        reserve: 18,
        executed: 195,
      },
      source: budgetReview("13326"),
    },
    {
      year: 2020,
      account: "一般会計",
      million: {
        request: 400,
        initial: 248,
        supplementary: 657,
        carried_in: 0,
        carried_out: 0,
        reserve: 0,
      },
      source: budgetReview("13326"),
    },
    {
      year: 2021,
      account: "一般会計",
      million: { request: 600 },
      source: budgetReview("13326"),
    },
  ],
  reports: [
    {
      year: 2021,
      status: "completed",
      happened: "（サンプル）行政事業レビューの数値を転記した。",
    },
  ],
};
