import { type Sql, add } from "../db/sql";
import { meetingId } from "./meetings";

/** One file that is kept otherwise than the rules say, made up to show how; all others follow from the days of the meetings. */
export const retentionRows: readonly Sql[] = [
  add("retention", {
    id: "retention-5-meeting",
    meetingId: meetingId(5),
    kind: "meeting",
    majorClass: "会議",
    middleClass: "テレワーク関係府省連絡会議",
    fileName: "テレワーク関係府省連絡会議（第５回）開催・決定",
    createdYear: 2017,
    years: 20,
    startsOn: "2018-04-01",
    endsOn: "2038-03-31",
    disposition: "transfer",
    keeper: "総務省",
    reason: "（サンプル）「2018年テレワーク・デイズ実施方針」の決定を含むため、延長したとする例",
  }),
];
