import {
  budgetReview,
  description2017,
  furusatoCall2017,
  furusatoCall2018,
  whitepaper,
} from "../sources";
import { copied } from "./copied";
import type { SampleMeasure } from "./shape";

/** ふるさとテレワーク: its 公募, its money, its last year. */
export const furusato: SampleMeasure = {
  id: "mic-07",
  code: "MIC-07",
  title: "ふるさとテレワーク補助",
  en: "Furusato Telework subsidy",
  pillar: "support",
  lead: "mic",
  division: "情報流通行政局 地域通信振興課",
  started: 2014,
  ends: 2019,
  source: budgetReview("13351"),
  sheets: [
    {
      year: 2017,
      continuity: "continued",
      summary:
        "地方でも都会と同じように働ける環境を実現し、地方への人や仕事の流れを促進する「ふるさとテレワーク」を推進するため、導入する全国の自治体などに対する補助事業を行う。",
      source: description2017,
      methods: ["commission", "subsidy"],
      plan: "公募は３月29日から５月12日まで。定額補助、上限3,000万円。",
    },
  ],
  budgets: [
    {
      year: 2017,
      account: "一般会計",
      million: {
        initial: 630,
        supplementary: 0,
        carried_in: 0,
        carried_out: 0,
        reserve: 0,
        executed: 342,
      },
      source: budgetReview("13351"),
    },
    {
      year: 2018,
      account: "一般会計",
      million: {
        initial: 416,
        supplementary: 0,
        carried_in: 0,
        carried_out: -38,
        reserve: 0,
        executed: 303,
      },
      source: budgetReview("13351"),
    },
    {
      year: 2019,
      account: "一般会計",
      million: {
        initial: 0,
        supplementary: 0,
        carried_in: 38,
        carried_out: 0,
        reserve: 0,
        executed: 38,
      },
      source: budgetReview("13351"),
    },
  ],
  indicators: [
    {
      kind: "output",
      direction: "up",
      definitions: [
        {
          name: "実証・補助のか所数",
          en: "Places tried out or subsidised",
          unit: "か所",
          from: 2015,
          source: whitepaper("平成29年版", "ja/h29/html/nc275130.html"),
          values: [
            {
              kind: "actual",
              year: 2015,
              value: "15",
              note: "実証",
              source: whitepaper("平成29年版", "ja/h29/html/nc275130.html"),
            },
            {
              kind: "actual",
              year: 2016,
              value: "22",
              note: "補助",
              source: whitepaper("平成29年版", "ja/h29/html/nc275130.html"),
            },
          ],
        },
        {
          name: "公募による採択候補の件数",
          en: "Proposals chosen",
          unit: "件",
          from: 2017,
          reason: "平成29年度から、公募の採択候補の件数で数えている。",
          source: furusatoCall2017,
          values: [
            { kind: "actual", year: 2017, value: "10", note: "提案19件", source: furusatoCall2017 },
            { kind: "actual", year: 2018, value: "7", note: "提案11件", source: furusatoCall2018 },
          ],
        },
      ],
    },
  ],
  reports: [
    copied,
    { ...copied, year: 2019, happened: "（サンプル）事業の終了に伴い、最後の数値を転記した。" },
  ],
};
