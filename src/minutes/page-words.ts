import { inBoth } from "../lib/lang";

/** What the page says on which the minutes are read. */
export const words = inBoth({
  ja: {
    meetings: "会議",
    title: "議事録",
    leads: {
      drafting: "事務局が作成しています。発言者の確認はまだ始まっていません。",
      open: "発言者が自分の発言を確認しています。",
      corrected: "発言者の回答はそろいました。事務局が、修正の申出に回答します。",
      answered: "確認を待つ発言はありません。事務局が、記載事項を確かめて確定します。",
    },
    settled: (at: string) =>
      `発言者の確認を経て、${at && `${at}に`}確定しました。以後の変更は、正誤として記録します。`,
    settledCirculated: (at: string) =>
      `${at && `${at}に`}確定しました。以後の変更は、正誤として記録します。`,
    notBegun: "議事録は、まだ作成を始めていません。",
    notHeld: "会議が開かれた後に、事務局が作成します。",
    inPreparation: "事務局が議事録案を作成しています。発言者の確認が始まると、ここで読めます。",
    first: "作成を始める",
    firstLead: "どちらから始めても、後でもう一方を使えます。",
    skeleton: "次第から骨子を作る",
    skeletonHint: "議題、出欠、代理出席、配布資料から、定型の文を作ります。",
    paste: "議事メモを貼り付ける",
    pasteHint: "文字起こしや議事メモを貼り付けると、発言者ごとに分けます。",
    publishMinutes: "議事録の公表の準備をする",
    publishSummary: "議事要旨の公表の準備をする",
    versions: "政府部内用の版を見る",
    edit: "編集する",
    send: "発言者に送る",
    board: "確認の状況を見る",
    settle: "確定に進む",
    confirmOwn: "自分の発言を確認する",
    redactions: "不開示部分を指定する",
    erratum: "正誤を記録する",
    bothViews: "両論併記",
    printed: {
      speaker: "上は発言者の記載です。議事録には、これを本文として載せます。",
      secretariat: "上は事務局の記載です。議事録には、これを本文として載せます。",
      both: "上は事務局の記載です。議事録には、次の発言者の記載と並べて載せます。",
    },
    viewOf: { speaker: "発言者の記載", secretariat: "事務局の記載" },
    empty: "まだ何も書かれていません。",
  },
  en: {
    meetings: "Meetings",
    title: "Minutes",
    leads: {
      drafting: "The secretariat is drafting. The speakers have not been asked to confirm yet.",
      open: "The speakers are confirming what they said.",
      corrected: "The speakers have answered. The secretariat answers the corrections next.",
      answered:
        "No remark waits to be confirmed. The secretariat checks the record and settles it.",
    },
    settled: (at: string) =>
      `Confirmed by the speakers and settled${at && ` on ${at}`}. Changes from now on are recorded as errata.`,
    settledCirculated: (at: string) =>
      `Settled${at && ` on ${at}`}. Changes from now on are recorded as errata.`,
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
    publishMinutes: "Prepare the minutes for publication",
    publishSummary: "Prepare the summary for publication",
    versions: "See the version for the government",
    edit: "Edit",
    send: "Send to the speakers",
    board: "See who has confirmed",
    settle: "Go on to settling",
    confirmOwn: "Confirm your own remarks",
    redactions: "Withhold a part",
    erratum: "Record an erratum",
    bothViews: "Both views",
    printed: {
      speaker: "Above is the speaker’s text, which the minutes print.",
      secretariat: "Above is the secretariat’s text, which the minutes print.",
      both: "Above is the secretariat’s text. The minutes print it together with the speaker’s.",
    },
    viewOf: { speaker: "The speaker’s text", secretariat: "The secretariat’s text" },
    empty: "Nothing has been written yet.",
  },
});
