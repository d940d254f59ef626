import {
  declaration2013,
  description2017,
  fortiethMeeting,
  kpi2017,
  officials2015,
  officials2018,
  whitepaper,
} from "../sources";
import type { SampleMeasure, SampleValue } from "./shape";

const adoption = (year: number, value: string, page: string, edition: string): SampleValue => ({
  kind: "actual",
  year,
  value,
  source: whitepaper(edition, page),
});

const targets: SampleMeasure = {
  id: "cas-01",
  code: "CAS-01",
  title: "テレワークに関する政府目標の設定",
  en: "The government’s telework targets",
  pillar: "target",
  lead: "cas",
  partners: ["mic", "mhlw", "mlit"],
  division: "情報通信技術（IT）総合戦略室",
  started: 2013,
  source: declaration2013,
  sheets: [
    {
      year: 2017,
      continuity: "continued",
      summary:
        "平成25年６月の宣言で定めた目標を、平成29年５月に改めた（平成32年にテレワーク導入企業を平成24年度比で３倍）。",
      source: fortiethMeeting,
    },
  ],
  indicators: [
    {
      kind: "outcome",
      direction: "up",
      definitions: [
        {
          name: "テレワーク導入企業の割合",
          en: "Companies that have introduced telework",
          unit: "％",
          formula: "通信利用動向調査（企業編）。目標は平成24年度（11.5％）の３倍",
          from: 2012,
          baseline: ["11.5", 2012],
          source: declaration2013,
          values: [
            { kind: "target", year: 2020, value: "34.5", source: kpi2017 },
            {
              kind: "actual",
              year: 2015,
              value: "16.2",
              source: {
                source: "総務省 ふるさとテレワークポータルサイト（通信利用動向調査）",
                sourceUrl: "",
              },
            },
            {
              ...adoption(2019, "20.2", "ja/r02/html/nd266130.html", "令和２年版"),
              note: "300人以上の企業は32.1％、300人未満は15.1％",
            },
            {
              kind: "actual",
              year: 2020,
              value: "47.5",
              source: {
                source: "朝日新聞（令和３年６月、通信利用動向調査の紹介）",
                sourceUrl: "https://www.asahi.com/articles/ASP6L5GZ7P6LULFA01P.html",
              },
            },
            {
              ...adoption(2020, "47.4", "ja/r03/text/nd256120.txt", "令和３年版"),
              revision: 2,
              note: "白書の数値。300人以上の企業は61.3％、300人未満は42.0％",
            },
            {
              kind: "actual",
              year: 2021,
              value: "51.9",
              source: {
                source: "通信利用動向調査の紹介記事",
                sourceUrl: "https://office-maeda.or.jp/news2593",
              },
            },
            adoption(2024, "47.3", "ja/r07/html/nd21b220.html", "令和７年版"),
          ],
        },
      ],
    },
  ],
  reports: [{ year: 2017, status: "completed", happened: "（サンプル）資料から転記した。" }],
};

const used = (year: number, value: string, isEarly: boolean, note: string): SampleValue => ({
  kind: "actual",
  year,
  value,
  note,
  source: isEarly ? officials2015 : officials2018,
});

const officials: SampleMeasure = {
  id: "cas-02",
  code: "CAS-02",
  title: "国家公務員のテレワークの推進",
  en: "Telework in the national civil service",
  pillar: "officials",
  lead: "cas",
  source: officials2018,
  sheets: [
    {
      year: 2017,
      continuity: "continued",
      summary: "本省の職員のテレワークを進め、実績を毎年取りまとめる。",
      source: description2017,
    },
  ],
  indicators: [
    {
      kind: "output",
      direction: "up",
      definitions: [
        {
          name: "テレワークを実施した職員の割合（本省）",
          en: "Officials at headquarters who teleworked",
          unit: "％",
          from: 2014,
          source: officials2015,
          values: [
            used(2014, "1.2", true, "561人、延べ2,533人日"),
            used(2015, "3.3", true, "1,592人、延べ6,841人日"),
            used(2017, "12.4", false, "6,635人、延べ28,038人日"),
            used(2018, "18.3", false, "9,868人、延べ42,988人日"),
          ],
        },
      ],
    },
  ],
  reports: [{ year: 2017, status: "completed", happened: "（サンプル）資料から転記した。" }],
};

/** 内閣官房の施策. */
export const cabinetMeasures: readonly SampleMeasure[] = [targets, officials];
