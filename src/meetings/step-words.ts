import { inBoth } from "../lib/lang";

/** What the pages say that take a meeting a step on. */
export const words = inBoth({
  ja: {
    lacking: "先に済ませること",
    lackingText: "次のことが済むと、先へ進めます。",
    announceTitle: "開催を案内する",
    announceLead:
      "案内を出すと、次の方々に知らせが届きます。後から日時・場所・形式を変えると、変更も知らせます。",
    announceTo: "構成員とその代わりに答える職員、府省の窓口",
    announceDo: "この内容で開催を案内する",
    holdTitle: "開催を記録する",
    holdLead: "実際の開始・終了時刻を記録します。記録すると、議事次第は変更できなくなります。",
    holdCirculatedLead: "持ち回りの結果が出そろい、決定の日を迎えたことを記録します。",
    holdDo: "開催を記録する",
    actualStart: "実際の開始時刻",
    actualEnd: "実際の終了時刻",
    finalizeTitle: "記録を確定する",
    finalizeLead:
      "日時・場所・出席者・議題を確かめ、会議の記録を確定します。確定した後は変更できません。",
    dealt: "上の議題を、全て議事に付しました",
    dealtHint: "扱わなかった議題があるときは、先に議事次第から次回へ持ち越してください。",
    finalizeDo: "記録を確定する",
    cancelTitle: "会議を中止する",
    cancelLead: "中止した会議は元に戻せません。回次は、次の会議で使えるようになります。",
    cancelHeard: "開催を案内済みのため、構成員等に中止を知らせます。",
    reason: "中止の理由",
    reasonHint: "通知に記載されます。例：国会の日程のため",
    cancelDo: "この会議を中止する",
    to: "知らせる相手",
  },
  en: {
    lacking: "To be done first",
    lackingText: "The meeting can go on once these are done.",
    announceTitle: "Announce the meeting",
    announceLead:
      "These people will be notified. If time, place or format change later, they will hear of that too.",
    announceTo: "Members, those who act for them, and the ministries' contact points",
    announceDo: "Announce the meeting",
    holdTitle: "Record the meeting",
    holdLead:
      "Record when it actually began and ended. After that the agenda can no longer be changed.",
    holdCirculatedLead: "Record that the circulation has ended and the day of decision has come.",
    holdDo: "Record the meeting",
    actualStart: "Actual start",
    actualEnd: "Actual end",
    finalizeTitle: "Settle the record",
    finalizeLead:
      "Check time, place, attendance and items, then settle the record. It cannot be changed afterwards.",
    dealt: "All these items were dealt with",
    dealtHint: "If an item was not reached, carry it over from the agenda first.",
    finalizeDo: "Settle the record",
    cancelTitle: "Cancel the meeting",
    cancelLead: "This cannot be undone. The number becomes free for the next meeting.",
    cancelHeard: "The meeting has been announced, so everybody concerned will be told.",
    reason: "Reason",
    reasonHint: "Goes into the notification, for example “Diet schedule”",
    cancelDo: "Cancel this meeting",
    to: "Who is told",
  },
});
