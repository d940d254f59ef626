import { workingDaysAfter, workingDaysBefore } from "../lib/calendar/working-days";
import type { Day } from "../lib/clock";
import { meetingId } from "./meetings";
import { type Source, oneStop, standIn } from "./sources";

/** A ministry's part of a sample action. */
export interface SamplePart {
  readonly ministryId: string;
  readonly task: string;
  readonly state: "received" | "in_progress" | "reported";
  readonly report?: string;
  readonly changedOn: Day;
  readonly draft?: string;
}

/** A joint action of the sample council. */
export interface SampleAction {
  readonly number: number;
  readonly title: string;
  readonly titleEn: string;
  readonly request: string;
  readonly leadId: string;
  readonly due: Day | null;
  readonly visibleFrom?: Day;
  readonly originItemId?: string;
  /** When it was over; what is not is under way. */
  readonly closedOn?: Day;
  readonly parts: readonly SamplePart[];
  readonly measures?: readonly string[];
  readonly waitsFor?: readonly number[];
  readonly from: Source;
}

const begun = "2022-06-10";

/** The joint project of 総務省 and 厚生労働省 that really is one. No document tells at which meeting it was confirmed, so none is named. */
export const oneStopSupport: SampleAction = {
  number: 1,
  title: "テレワーク・ワンストップ・サポート事業の開始（総務省・厚生労働省）",
  titleEn: "Opening the one-stop telework support (MIC and MHLW)",
  request:
    "テレワークの導入・定着について、技術面と労務管理面の相談を一つの窓口で受けられるようにする。訪問と専門家への相談は、３回まで無料とする。",
  leadId: "mhlw",
  due: null,
  closedOn: begun,
  parts: [
    {
      ministryId: "mic",
      task: "技術面（情報通信・セキュリティ）の相談",
      state: "reported",
      report: "令和４年６月10日に、厚生労働省と共管の事業として開始した。",
      changedOn: begun,
    },
    {
      ministryId: "mhlw",
      task: "労務管理面の相談",
      state: "reported",
      report: "令和４年６月10日に、総務省と共管の事業として開始した。",
      changedOn: begun,
    },
  ],
  measures: ["mhlw-05"],
  from: oneStop,
};

/** Three that are under way, made up, dated from the day of loading. */
export const underWay = (today: Day): readonly SampleAction[] => [
  {
    number: 2,
    title: "相談窓口の利用状況を同じ様式でまとめる（サンプル）",
    titleEn: "Report the use of the help desks in one format (sample)",
    request: "各府省の相談窓口の件数と内容を、同じ様式でまとめて会議に報告する。",
    leadId: "mic",
    due: workingDaysBefore(today, 4),
    parts: [
      {
        ministryId: "mic",
        task: "様式の作成と取りまとめ",
        state: "reported",
        report: "様式を作成し、関係府省に送付した。",
        changedOn: workingDaysBefore(today, 12),
      },
      {
        ministryId: "mhlw",
        task: "相談センターの件数の提出",
        state: "in_progress",
        report: "件数を集計している。",
        changedOn: workingDaysBefore(today, 14),
      },
      {
        ministryId: "mlit",
        task: "人口実態調査の関係項目の提出",
        state: "received",
        changedOn: workingDaysBefore(today, 15),
      },
    ],
    measures: ["mlit-01"],
    from: standIn,
  },
  {
    number: 3,
    title: "テレワーク関係指標の名称と定義を対照する（サンプル）",
    titleEn: "Set the names and definitions of the telework indicators side by side (sample)",
    request: "名称の似た指標の定義・出典・時点を一つの表にまとめ、資料での使い分けを決める。",
    leadId: "mlit",
    due: workingDaysAfter(today, 25),
    originItemId: `${meetingId(17)}-item-1`,
    parts: [
      {
        ministryId: "mic",
        task: "通信利用動向調査の定義",
        state: "reported",
        report: "定義と改定の経緯を提出した。",
        changedOn: workingDaysBefore(today, 3),
      },
      {
        ministryId: "mlit",
        task: "人口実態調査の定義と対照表の作成",
        state: "in_progress",
        report: "対照表の案を作成している。",
        changedOn: workingDaysBefore(today, 6),
        draft: "対照表の案を作成し、総務省に照会した。（下書き）",
      },
    ],
    measures: ["mic-09", "mlit-01"],
    from: standIn,
  },
  {
    number: 4,
    title: "次期の周知活動を連携して行う（サンプル）",
    titleEn: "Plan the next awareness campaign together (sample)",
    request: "次の周知期間に向けて、各府省の行事と広報を一つの日程表にする。",
    leadId: "mic",
    due: workingDaysAfter(today, 60),
    visibleFrom: workingDaysAfter(today, 10),
    parts: [
      { ministryId: "mic", task: "日程表の取りまとめ", state: "received", changedOn: today },
      { ministryId: "mhlw", task: "表彰の日程の提出", state: "received", changedOn: today },
      { ministryId: "meti", task: "業界団体への周知", state: "received", changedOn: today },
    ],
    waitsFor: [3],
    from: standIn,
  },
];
