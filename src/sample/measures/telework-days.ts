import {
  teleworkDay2017,
  teleworkDays2017Registered,
  teleworkDays2018,
  teleworkDays2021,
  teleworkDaysGoal2018,
  teleworkDaysGoal2019,
} from "../sources";
import { copied } from "./copied";
import type { SampleMeasure } from "./shape";

/** テレワーク・デイ(ズ), its callers and cooperators, and what came of it. 2020 had no fixed period, so there is no result. */
export const days: SampleMeasure = {
  id: "mic-09",
  code: "MIC-09",
  title: "テレワーク・デイの実施（2020年に向けたテレワーク国民運動プロジェクト）",
  en: "Telework Day (national movement towards 2020)",
  pillar: "awareness",
  lead: "mic",
  partners: ["cas", "cao", "mhlw", "meti", "mlit"],
  division: "情報流通行政局 情報流通振興課",
  started: 2017,
  source: teleworkDay2017,
  sheets: [
    {
      year: 2019,
      continuity: "expanded",
      summary:
        "主催：総務省、厚生労働省、経済産業省、国土交通省、内閣官房、内閣府。共催：東京都、日本経済団体連合会、日本商工会議所、東京商工会議所、日本テレワーク協会。",
      source: teleworkDays2018,
    },
    { year: 2018, continuity: "expanded", source: teleworkDays2018 },
    {
      year: 2017,
      continuity: "new",
      purpose:
        "2020年東京オリンピック・パラリンピック競技大会では、国内外から多くの観光客などが集まり、首都圏の公共交通機関の混雑が予想される。会期中のテレワーク活用が有効として、これを契機にテレワークの普及を後押しする。",
      summary:
        "2020年までの毎年、東京オリンピック開会式の開催予定日（７月24日）を「テレワーク・デイ」と定め、企業などが一斉にテレワークを実施する日とする。\n呼び掛け：総務省、経済産業省、厚生労働省、国土交通省、内閣官房、内閣府、（一社）日本テレワーク協会\n協力：テレワーク推進企業ネットワーク、経済団体、テレワーク関係団体、東京都ほか首都圏自治体、働き方改革週間賛同企業、テレワーク推進フォーラムなど（テレワーク推進企業ネットワークは、平成28年11月28日に発足し、平成29年１月現在64社が参加）\n参加の形：①テレワーク導入に積極的な大企業が、100人規模の一斉テレワーク（例：ワンフロアまるごと）を実施する。②導入を検討する企業が、７月24日に「お試しテレワーク」を実施する。",
      methods: ["direct"],
      plan: "初年度は７月にイベントを実施する。国家公務員も率先してテレワークを実施し、賛同企業などの一斉テレワークによる公共交通（鉄道）の混雑状況の変化などを検証する。併せて、実施企業の生産性や職員の満足度などの効果をアンケートで調べる。",
      relatedPlans:
        "参考：2012年ロンドン大会では、市交通局が混雑の回避をテレワークなどで呼び掛け、開催期間までに市内企業の８割が導入した。約180社のうち約50社で生産性向上の効果があったとのアンケート結果がある（説明資料が引く報告による）。",
      source: teleworkDay2017,
    },
  ],
  indicators: [
    {
      kind: "outcome",
      direction: "up",
      definitions: [
        {
          name: "テレワーク・デイの参加者数",
          en: "Participants in Telework Day",
          unit: "人",
          formula: "７月24日の１日に参加した人数",
          from: 2017,
          source: teleworkDays2018,
          values: [
            {
              kind: "actual",
              year: 2017,
              value: "63000",
              period: "７月24日",
              source: teleworkDays2018,
            },
          ],
        },
        {
          name: "テレワーク・デイズの参加者数",
          en: "Participants in Telework Days",
          unit: "人",
          formula: "期間中の延べ人数。2018年は７月23～27日、2019年は７月22日～９月６日",
          from: 2018,
          reason: "2018年から、１日ではなく期間中の延べ人数で数えている。",
          source: teleworkDays2018,
          values: [
            { kind: "target", year: 2018, value: "100000", source: teleworkDaysGoal2018 },
            {
              kind: "actual",
              year: 2018,
              value: "302000",
              isApproximate: true,
              source: teleworkDays2018,
            },
            { kind: "target", year: 2019, value: "600000", source: teleworkDaysGoal2019 },
            {
              kind: "actual",
              year: 2019,
              value: "680000",
              isApproximate: true,
              source: teleworkDays2018,
            },
          ],
        },
      ],
    },
    {
      kind: "output",
      direction: "up",
      definitions: [
        {
          name: "参加団体数",
          en: "Organisations taking part",
          unit: "団体",
          from: 2017,
          source: teleworkDays2018,
          values: [
            {
              kind: "actual",
              year: 2017,
              value: "546",
              period: "７月６日まで",
              asOf: "2017-07-06",
              note: "登録の件数",
              source: teleworkDays2017Registered,
            },
            {
              kind: "actual",
              year: 2017,
              value: "950",
              isApproximate: true,
              source: teleworkDays2018,
            },
            { kind: "target", year: 2018, value: "2000", source: teleworkDaysGoal2018 },
            { kind: "actual", year: 2018, value: "1682", source: teleworkDays2018 },
            {
              kind: "target",
              year: 2019,
              value: "3000",
              isApproximate: true,
              source: teleworkDaysGoal2019,
            },
            { kind: "actual", year: 2019, value: "2887", source: teleworkDays2018 },
            { kind: "target", year: 2021, value: "3000", source: teleworkDays2021 },
          ],
        },
      ],
    },
  ],
  milestones: [
    { title: "テレワーク・デイ", from: [2017, 2], to: [2017, 2], doneOn: "2017-07-24" },
    { title: "テレワーク・デイズ2018", from: [2018, 2], to: [2018, 2], doneOn: "2018-07-27" },
    { title: "テレワーク・デイズ2019", from: [2019, 2], to: [2019, 2], doneOn: "2019-09-06" },
  ],
  reports: [
    { ...copied, rating: "N", reason: "（サンプル）初年度で、比べる数値がないため。" },
    {
      year: 2018,
      status: "completed",
      rating: "A",
      reason: "（サンプル）参加者数が目標を上回ったため。",
      happened: "（サンプル）報道資料の結果を転記した。参加団体数は目標に届かなかった。",
    },
    {
      year: 2019,
      status: "completed",
      rating: "A",
      reason: "（サンプル）参加者数が目標を上回ったため。",
      happened: "（サンプル）報道資料の結果を転記した。",
      next: "（サンプル）2020年は期間を定めなかったため、結果はない。",
    },
  ],
};
