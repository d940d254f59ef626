import {
  description2017,
  ministersAward2017,
  pioneers2016,
  pioneers2019,
  standIn,
} from "../sources";
import { copied } from "./copied";
import { furusato } from "./furusato";
import type { SampleMeasure, SampleSheet } from "./shape";
import { days } from "./telework-days";

const division = "情報流通行政局 情報流通振興課";
const in2017 = (summary: string): SampleSheet => ({
  year: 2017,
  continuity: "continued",
  summary,
  source: description2017,
});

const pioneers: SampleMeasure = {
  id: "mic-05",
  code: "MIC-05",
  title: "テレワーク先駆者百選及び総務大臣表彰",
  en: "Hundred telework pioneers and the Minister’s award",
  pillar: "award",
  lead: "mic",
  division,
  source: description2017,
  sheets: [
    in2017(
      "テレワーク勤務規程などの環境を整え、テレワークに取り組んでいる企業などの情報を収集し、公表し、表彰する。",
    ),
  ],
  indicators: [
    {
      kind: "output",
      direction: "up",
      definitions: [
        {
          name: "テレワーク先駆者百選の選定数",
          en: "Organisations chosen as pioneers",
          unit: "団体",
          from: 2015,
          source: pioneers2016,
          values: [
            {
              kind: "actual",
              year: 2015,
              value: "36",
              note: "先駆者62団体のうち",
              source: pioneers2016,
            },
            {
              kind: "actual",
              year: 2019,
              value: "32",
              note: "ほかに先駆者11団体",
              source: pioneers2019,
            },
          ],
        },
      ],
    },
    {
      kind: "output",
      direction: "execution",
      definitions: [
        {
          name: "総務大臣賞の受賞企業数",
          en: "Companies given the Minister’s award",
          unit: "社",
          formula: "平成28年度に創設",
          from: 2016,
          source: ministersAward2017,
          values: [
            {
              kind: "actual",
              year: 2017,
              value: "6",
              note: "５グループ６社",
              source: ministersAward2017,
            },
            { kind: "actual", year: 2019, value: "4", source: pioneers2019 },
          ],
        },
      ],
    },
  ],
  reports: [copied],
};

/** 総務省の施策: awards, information, the flow to the regions, the national movement, security. */
export const micNationalMeasures = (present: number): readonly SampleMeasure[] => [
  pioneers,
  {
    id: "mic-06",
    code: "MIC-06",
    title: "テレワーク関連情報データベースの構築",
    en: "Database of telework cases",
    pillar: "environment",
    lead: "mic",
    division,
    source: description2017,
    sheets: [in2017("総務省などがこれまで導入支援を行った事例などを、検索可能な形で提供する。")],
    reports: [copied],
  },
  furusato,
  {
    id: "mic-08",
    code: "MIC-08",
    title: "ふるさとテレワークポータルサイト",
    en: "Furusato Telework portal",
    pillar: "awareness",
    lead: "mic",
    division: "情報流通行政局 地域通信振興課",
    source: description2017,
    sheets: [
      in2017(
        "ふるさとテレワークの全国展開を促進するため、導入事例など、一般に向けた情報提供を行う。",
      ),
    ],
    reports: [copied],
  },
  days,
  {
    id: "mic-10",
    code: "MIC-10",
    title: "テレワークセキュリティガイドラインの更新",
    en: "Update of the Telework Security Guidelines",
    pillar: "environment",
    lead: "mic",
    division,
    source: description2017,
    sheets: [
      {
        year: present,
        continuity: "continued",
        purpose: "（サンプル）テレワーク時に注意すべきセキュリティ対策を、分かりやすく示す。",
        methods: ["direct"],
        source: standIn,
      },
      in2017(
        "テレワーク時に注意すべきセキュリティ対策のポイントを示すガイドラインを、平成24年度以来、更新する。",
      ),
    ],
    reports: [
      copied,
      {
        year: present,
        status: "preparing",
        rating: "F",
        happened: "（サンプル）改定の要否を検討している。",
        obstacles: "（サンプル）関係府省のガイドラインとの整合を確かめる必要がある。",
      },
    ],
  },
];
