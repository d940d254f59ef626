import { inBoth } from "../lib/lang";
import { numeral } from "../lib/numeral";

/** What the page says on which the minutes are read. */
export const words = inBoth({
  ja: {
    meetings: "会議",
    title: "議事録",
    leads: {
      drafting: "事務局が作成しています。発言者の確認はまだ始まっていません。",
      confirming: "発言者が自分の発言を確認しています。",
      settled: "発言者の確認を経て確定しました。以後の変更は、正誤として記録します。",
    },
    notBegun: "議事録は、まだ作成を始めていません。",
    notHeld: "会議が開かれた後に、事務局が作成します。",
    inPreparation: "事務局が議事録案を作成しています。発言者の確認が始まると、ここで読めます。",
    first: "作成を始める",
    firstLead: "どちらから始めても、後でもう一方を使えます。",
    skeleton: "次第から骨子を作る",
    skeletonHint: "議題、出欠、代理出席、配布資料から、定型の文を作ります。",
    paste: "議事メモを貼り付ける",
    pasteHint: "文字起こしや議事メモを貼り付けると、発言者ごとに分けます。",
    edit: "編集する",
    empty: "まだ何も書かれていません。",
    remarks: (n: number) => `発言等${numeral(n)}件`,
    history: "経過",
  },
  en: {
    meetings: "Meetings",
    title: "Minutes",
    leads: {
      drafting: "The secretariat is drafting. The speakers have not been asked to confirm yet.",
      confirming: "The speakers are confirming what they said.",
      settled: "Confirmed by the speakers and settled. Changes from now on are recorded as errata.",
    },
    notBegun: "The minutes have not been begun.",
    notHeld: "The secretariat drafts them once the meeting was held.",
    inPreparation:
      "The secretariat is drafting the minutes. You can read them here once the speakers are asked to confirm.",
    first: "Begin",
    firstLead: "Begin either way; the other stays open to you.",
    skeleton: "Write a skeleton from the agenda",
    skeletonHint: "Standard sentences from the agenda, attendance, proxies and handouts.",
    paste: "Paste a memo",
    pasteHint: "A transcript or memo is split into remarks by speaker.",
    edit: "Edit",
    empty: "Nothing has been written yet.",
    remarks: (n: number) => (n === 1 ? "1 entry" : `${n} entries`),
    history: "What happened",
  },
});
