import { surveyByRegion, surveyOfLastYear } from "../sources";
import type { SampleIndicator } from "./shape";

/** What only accounts of the survey of 令和６年度 tell. */
export const toldOf2024: readonly SampleIndicator[] = [
  {
    kind: "outcome",
    direction: "up",
    definitions: [
      {
        name: "雇用型テレワーカーの割合（首都圏）",
        en: "Employees who have ever teleworked (Tokyo area)",
        unit: "％",
        from: 2024,
        source: surveyByRegion,
        values: [
          {
            kind: "actual",
            year: 2024,
            value: "37.5",
            note: "近畿24.4％、中京19.6％、地方16.8％",
            source: surveyByRegion,
          },
        ],
      },
    ],
  },
  {
    kind: "outcome",
    direction: "up",
    definitions: [
      {
        name: "直近１年のテレワークの実施率",
        en: "Employees who teleworked within the last year",
        unit: "％",
        from: 2024,
        source: surveyOfLastYear,
        values: [
          {
            kind: "actual",
            year: 2024,
            value: "15.6",
            note: "平均は週2.1日",
            source: surveyOfLastYear,
          },
        ],
      },
    ],
  },
];
