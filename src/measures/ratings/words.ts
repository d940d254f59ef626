import { inBoth } from "../../lib/lang";
import { numeral } from "../../lib/numeral";

const ja = {
  title: "会議の評価",
  lead: "府省の自己評価とは別に、会議としての評価を記録します。前の評価は経緯として残ります。",
  leadOnly: "府省の自己評価とは別に記録された、会議としての評価です。",
  own: (ministry: string) => `${ministry}の自己評価`,
  ownNone: "自己評価は付けられていません。",
  noYear: "評価する年度がありません。先に、年度の受付を始めてください。",
  settings: "フォローアップの設定を開く",
  form: "評価を記録する",
  year: "年度",
  rating: "評価",
  ratingHint: "選んだ年度の、会議の評価区分で付けます。",
  reason: "評価の理由",
  meeting: "評価した会議",
  noMeeting: "会議を特定しない",
  record: "評価を記録する",
  recordHint: "記録すると、全ての府省に見えます。訂正するときは、新しい評価を記録します。",
  back: "施策に戻る",
  history: "会議の評価の経緯",
  historyNone: "会議の評価は、まだありません。",
  by: "記録した人",
  at: "記録した日時",
  meetingOf: (number: number | null, day: string) =>
    number === null
      ? `持ち回りの会議${day && `（${day}）`}`
      : `第${numeral(number)}回${day && `（${day}）`}`,
};
const en: typeof ja = {
  title: "The council’s rating",
  lead: "The council’s rating stands beside the ministry’s own. Earlier ratings are kept.",
  leadOnly: "The council’s rating, recorded beside the ministry’s own.",
  own: (ministry) => `Own rating of ${ministry}`,
  ownNone: "The ministry gave no rating.",
  noYear: "There is no fiscal year to rate. Open one first.",
  settings: "Open the follow-up settings",
  form: "Record a rating",
  year: "Fiscal year",
  rating: "Rating",
  ratingHint: "By the council’s scheme of the year chosen.",
  reason: "Reason for the rating",
  meeting: "Meeting that gave it",
  noMeeting: "No particular meeting",
  record: "Record the rating",
  recordHint: "All ministries see it at once. To correct it, record a new one.",
  back: "Back to the measure",
  history: "The council’s ratings so far",
  historyNone: "The council has given no rating yet.",
  by: "Recorded by",
  at: "Recorded at",
  meetingOf: (number, day) =>
    `${number === null ? "Circulated meeting" : `Meeting ${number}`}${day && ` (${day})`}`,
};

export const words = inBoth({ ja, en });
