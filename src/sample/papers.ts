import type { Disclosure, State } from "../handouts/model";
import type { Kind } from "../handouts/model/number";
import { pressConference, sixteenthMeeting, standIn, teleworkSurvey } from "./sources";

export interface Paper {
  readonly id: string;
  /** The number of the meeting, or the id of one without. */
  readonly meeting: number | string;
  /** The item's place on the agenda, from 1. */
  readonly item?: number;
  readonly number: readonly [Kind, number, number?];
  readonly title: string;
  readonly submitterId: string;
  readonly state: State;
  readonly disclosure: Disclosure;
  readonly clause?: number;
  readonly disclosureReason?: string;
  readonly request?: string;
  /** So many working days from the day of loading. */
  readonly dueIn?: number;
  /** Of each version who sent it and what it says changed; the first says where the title comes from. */
  readonly versions: readonly (readonly [by: string, note: string])[];
}

const survey = `${sixteenthMeeting.source}。調査は${teleworkSurvey.source}`;
const ask = "（サンプル）Ａ４横２枚以内で、令和８年度の取組と次年度の予定をまとめてください。";
const secretariat = "demo-secretariat";

/** What the 5th and the 16th meeting published, as far as it is known, and what the 17th is preparing. Numbers and files are stand-ins. */
export const papers: readonly Paper[] = [
  {
    id: "sample-5-1",
    meeting: 5,
    item: 3,
    number: ["material", 1],
    title: "2018年テレワーク・デイズ実施方針（サンプル）",
    submitterId: "mic",
    state: "accepted",
    disclosure: "open",
    versions: [
      [secretariat, `題名の出典：${pressConference.source}`],
      [secretariat, "（サンプル）２ページの表の見出しを訂正"],
    ],
  },
  {
    id: "sample-5-2",
    meeting: 5,
    item: 3,
    number: ["material", 2],
    title: "各府省の職員の参加の見込み（サンプル）",
    submitterId: "mic",
    state: "accepted",
    disclosure: "members",
    versions: [[secretariat, standIn.source]],
  },
  {
    id: "sample-16-1",
    meeting: 16,
    item: 1,
    number: ["material", 1],
    title: "令和６年度テレワーク人口実態調査結果概要",
    submitterId: "mlit",
    state: "accepted",
    disclosure: "open",
    versions: [["demo-mlit-editor", `題名の出典：${survey}`]],
  },
  {
    id: "sample-16-2",
    meeting: 16,
    item: 2,
    number: ["material", 2],
    title: "厚生労働省 資料",
    submitterId: "mhlw",
    state: "accepted",
    disclosure: "open",
    versions: [["demo-coordinator", `題名の出典：${sixteenthMeeting.source}`]],
  },
  {
    id: "sample-16-reference",
    meeting: 16,
    number: ["reference", 1],
    title: "テレワーク関係府省連絡会議開催要綱",
    submitterId: "mic",
    state: "accepted",
    disclosure: "open",
    versions: [[secretariat, standIn.source]],
  },
  {
    id: "sample-17-1",
    meeting: 17,
    item: 1,
    number: ["material", 1],
    title: "テレワークの現況について",
    submitterId: "mlit",
    state: "requested",
    disclosure: "after_meeting",
    request: ask,
    dueIn: 2,
    versions: [],
  },
  {
    id: "sample-17-2-1",
    meeting: 17,
    item: 2,
    number: ["material", 2, 1],
    title: "（サンプル）総務省のテレワーク関係施策について",
    submitterId: "mic",
    state: "accepted",
    disclosure: "after_meeting",
    request: ask,
    dueIn: 2,
    versions: [
      ["demo-editor", standIn.source],
      [secretariat, "（サンプル）２ページの表の年度の誤りを訂正"],
    ],
  },
  {
    id: "sample-17-2-2",
    meeting: 17,
    item: 2,
    number: ["material", 2, 2],
    title: "（サンプル）厚生労働省のテレワーク関係施策について",
    submitterId: "mhlw",
    state: "requested",
    disclosure: "after_meeting",
    request: ask,
    dueIn: 2,
    versions: [],
  },
  {
    id: "sample-17-2-3",
    meeting: 17,
    item: 2,
    number: ["material", 2, 3],
    title: "（サンプル）国土交通省のテレワーク関係施策について",
    submitterId: "mlit",
    state: "submitted",
    disclosure: "after_meeting",
    request: ask,
    dueIn: 2,
    versions: [["demo-mlit-coordinator", standIn.source]],
  },
  {
    id: "sample-17-3",
    meeting: 17,
    item: 3,
    number: ["material", 3],
    title: "（サンプル）次年度の連携の検討状況",
    submitterId: "mic",
    state: "accepted",
    disclosure: "closed",
    clause: 5,
    disclosureReason:
      "（サンプル）府省間の検討の途中にあり、率直な意見交換が損なわれるおそれがあるため",
    versions: [[secretariat, standIn.source]],
  },
  {
    id: "sample-17-reference",
    meeting: 17,
    number: ["reference", 1],
    title: "テレワーク関係府省連絡会議開催要綱",
    submitterId: "mic",
    state: "accepted",
    disclosure: "open",
    versions: [[secretariat, standIn.source]],
  },
  {
    id: "sample-17-tabled",
    meeting: 17,
    item: 3,
    number: ["tabled", 1],
    title: "（サンプル）意見交換の論点",
    submitterId: "mic",
    state: "accepted",
    disclosure: "members",
    disclosureReason: "（サンプル）構成員の検討のためのもの",
    versions: [[secretariat, standIn.source]],
  },
];
