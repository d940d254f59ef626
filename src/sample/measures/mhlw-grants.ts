import { description2017, workplaceGrant } from "../sources";
import { division, entered } from "./mhlw-common";
import type { SampleMeasure } from "./shape";

/** 厚生労働省の施策 of which documents tell the name and little more. */
export const furtherMeasures: readonly SampleMeasure[] = [
  {
    id: "mhlw-06",
    code: "MHLW-06",
    title: "テレワークの労務管理に関するセミナー",
    en: "Seminars on labour management in telework",
    pillar: "awareness",
    lead: "mhlw",
    partners: ["mic"],
    division,
    source: description2017,
    sheets: [
      {
        year: 2017,
        continuity: "continued",
        summary: "労務管理に関するセミナーを、総務省のテレワーク・セミナーと連携して開催する。",
        source: description2017,
      },
    ],
    reports: [entered(2017)],
  },
  {
    id: "mhlw-07",
    code: "MHLW-07",
    title: "職場意識改善助成金（テレワークコース）",
    en: "Subsidy for better workplaces (telework course)",
    pillar: "support",
    lead: "mhlw",
    division,
    started: 2014,
    source: workplaceGrant,
    sheets: [{ year: 2014, continuity: "new", methods: ["subsidy"], source: workplaceGrant }],
    reports: [entered(2014)],
  },
];
