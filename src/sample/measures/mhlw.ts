import { fortiethMeeting, gloriousAward, oneStop, request2025, standIn } from "../sources";
import { budgetedMeasures } from "./mhlw-budgets";
import { furtherMeasures } from "./mhlw-grants";
import { budget, division, entered, special } from "./mhlw-common";
import type { SampleMeasure } from "./shape";

/** 厚生労働省の施策. */
export const mhlwMeasures = (present: number): readonly SampleMeasure[] => [
  {
    id: "mhlw-01",
    code: "MHLW-01",
    title: "テレワーク相談センター・訪問コンサルティング",
    en: "Telework help desk and consulting visits",
    pillar: "support",
    lead: "mhlw",
    partners: ["mic"],
    division,
    source: fortiethMeeting,
    sheets: [
      {
        year: 2017,
        continuity: "continued",
        summary:
          "テレワーク相談センターで労務管理などの相談に応じ、企業への訪問コンサルティング（３回まで無償）を行う。",
        source: fortiethMeeting,
      },
    ],
    reports: [entered(2017)],
  },
  {
    id: "mhlw-02",
    code: "MHLW-02",
    title: "輝くテレワーク賞",
    en: "Shining Telework Award",
    pillar: "award",
    lead: "mhlw",
    division,
    source: gloriousAward,
    sheets: [
      {
        year: 2017,
        continuity: "continued",
        summary: "テレワークの活用で成果を上げている企業・団体を表彰する。",
        source: gloriousAward,
      },
    ],
    reports: [entered(2017)],
  },
  ...budgetedMeasures,
  ...furtherMeasures,
  {
    id: "mhlw-05",
    code: "MHLW-05",
    title: "テレワーク・ワンストップ・サポート事業",
    en: "Telework One-Stop Support",
    pillar: "support",
    lead: "mhlw",
    partners: ["mic"],
    division,
    started: 2022,
    source: oneStop,
    sheets: [
      {
        year: present,
        continuity: "continued",
        purpose: "（サンプル）労務管理とICTの両面の相談に、一つの窓口で応じる。",
        summary: "（サンプル）相談センターと専門家の訪問を、総務省と厚生労働省が共同で運営する。",
        methods: ["commission"],
        source: standIn,
      },
      {
        year: 2022,
        continuity: "new",
        summary:
          "総務省と厚生労働省が共同で、労務管理とICTの両面の相談に応じる。令和４年６月10日に開始。専門家の訪問などは３回まで無料。",
        methods: ["commission"],
        source: oneStop,
      },
    ],
    budgets: [
      budget(2024, special, { initial: 140 }, request2025),
      budget(2025, special, { request: 130 }, request2025),
    ],
    milestones: [
      {
        title: "相談窓口の開始",
        from: [2022, 1],
        to: [2022, 1],
        doneOn: "2022-06-10",
      },
      { title: "（サンプル）地方の企業への周知", from: [present, 2], to: [present, 4] },
    ],
    reports: [
      entered(2022),
      {
        year: present,
        status: "ongoing",
        rating: "A",
        reason: "（サンプル）相談が予定どおり進んでいるため。",
        happened: "（サンプル）相談を受け付け、専門家の訪問を行っている。",
        next: "（サンプル）地方の企業への周知を進める。",
      },
    ],
  },
];
