import { description2017, standIn, teleworkMonth } from "../sources";
import { copied } from "./copied";
import { programme } from "./mic-programme";
import type { SampleMeasure, SampleSheet } from "./shape";

const division = "情報流通行政局 情報流通振興課";

/** What the description of 平成29年度 says of a measure. */
const in2017 = (summary: string, more: Partial<SampleSheet> = {}): SampleSheet => ({
  year: 2017,
  continuity: "continued",
  summary,
  source: description2017,
  ...more,
});

/** 総務省の平成29年度の施策 that look to companies at large, as the council's own description tells them. */
export const micMeasures = (present: number): readonly SampleMeasure[] => [
  {
    id: "mic-01",
    code: "MIC-01",
    title: "テレワーク推進フォーラム・テレワーク月間",
    en: "Telework Promotion Forum and Telework Month",
    pillar: "awareness",
    lead: "mic",
    partners: ["mhlw", "meti", "mlit"],
    division,
    source: description2017,
    sheets: [
      {
        year: present,
        continuity: "continued",
        purpose: "（サンプル）テレワークの普及に向けた機運を、産学官で高める。",
        summary: "（サンプル）毎年11月をテレワーク月間とし、各府省の施策と取組事例を周知する。",
        methods: ["direct"],
        source: standIn,
      },
      in2017(
        "講演、ガイドブック配布など、企業への情報提供を行う。テレワーク取組事例を収集し、発信する。各省の施策を周知する。",
        { methods: ["direct"] },
      ),
      {
        year: 2016,
        continuity: "continued",
        summary:
          "約170か所に周知を依頼し、東京メトロ10駅などにポスター500枚を掲示した。動画は30万回以上再生された。",
        source: teleworkMonth,
      },
    ],
    indicators: [
      {
        kind: "output",
        direction: "up",
        definitions: [
          {
            name: "テレワーク月間の登録件数",
            en: "Registrations for Telework Month",
            unit: "件",
            from: 2016,
            source: teleworkMonth,
            values: [
              {
                kind: "actual",
                year: 2016,
                value: "592",
                note: "前年の15倍",
                source: teleworkMonth,
              },
            ],
          },
        ],
      },
    ],
    milestones: [
      { title: "（サンプル）参加の募集", from: [present, 2], to: [present, 3] },
      { title: "（サンプル）テレワーク月間", from: [present, 3], to: [present, 3] },
      { title: "（サンプル）結果の取りまとめ", from: [present, 4], to: [present, 4] },
    ],
    reports: [
      copied,
      {
        year: present,
        status: "recurring",
        rating: "F",
        happened: "（サンプル）11月の月間に向けて、参加の募集を始めた。",
        next: "（サンプル）結果を取りまとめ、連絡会議に報告する。",
      },
    ],
  },
  {
    id: "mic-02",
    code: "MIC-02",
    title: "テレワーク専門人材の育成",
    en: "Training telework experts",
    pillar: "training",
    lead: "mic",
    division,
    source: description2017,
    sheets: [
      in2017(
        "テレワーク専門人材の裾野を広げるため、テレワークエキスパート育成講習を行う。テキストやカリキュラムの検証を行う。",
        { methods: ["commission"] },
      ),
    ],
    reports: [copied],
  },
  {
    id: "mic-03",
    code: "MIC-03",
    title: "テレワーク・セミナー",
    en: "Telework seminars",
    pillar: "awareness",
    lead: "mic",
    partners: ["mhlw"],
    division,
    source: description2017,
    sheets: [
      in2017(
        "全国11か所でテレワーク導入推進セミナーなどを開催し、厚生労働省の労務管理セミナーとも連携する。導入手順書、先進事例などを周知する。",
        { methods: ["commission"], continuity: "continued" },
      ),
    ],
    indicators: [
      {
        kind: "output",
        direction: "up",
        definitions: [
          {
            name: "セミナーの開催か所数",
            en: "Places where seminars were held",
            unit: "か所",
            from: 2017,
            source: description2017,
            values: [
              { kind: "target", year: 2017, value: "11", source: description2017 },
              {
                kind: "actual",
                year: 2018,
                value: "10",
                source: {
                  source: "情報通信白書（令和元年版）",
                  sourceUrl:
                    "https://www.soumu.go.jp/johotsusintokei/whitepaper/ja/r01/html/nd246230.html",
                },
              },
              {
                kind: "actual",
                year: 2019,
                value: "13",
                source: {
                  source: "情報通信白書（令和２年版）",
                  sourceUrl:
                    "https://www.soumu.go.jp/johotsusintokei/whitepaper/ja/r02/html/nd266130.html",
                },
              },
            ],
          },
        ],
      },
    ],
    reports: [copied],
  },
  {
    id: "mic-04",
    code: "MIC-04",
    title: "テレワークマネージャー派遣",
    en: "Sending telework managers",
    pillar: "support",
    lead: "mic",
    partners: ["mhlw"],
    division,
    source: description2017,
    sheets: [
      in2017(
        "全国のテレワークに関心のある企業などに、情報通信技術面のテレワーク専門家を派遣する。厚生労働省が行う労務管理コンサルタントとも連携する。",
        { methods: ["commission"] },
      ),
    ],
    reports: [copied],
  },
  programme,
];
