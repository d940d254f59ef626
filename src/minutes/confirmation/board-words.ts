import { inBoth } from "../../lib/lang";
import { numeral } from "../../lib/numeral";

/** What the secretariat reads while the minutes are with the speakers. */
export const words = inBoth({
  ja: {
    title: "発言者確認の状況",
    lead: (open: number, seats: number, deemed: number) => {
      if (open > 0) return `${numeral(seats)}席のうち${numeral(open)}席の確認を待っています。`;
      return deemed > 0
        ? `確認を待つ席はありません。${numeral(seats)}席のうち${numeral(deemed)}席に、回答がなく「みなし」とした発言があります。`
        : `${numeral(seats)}席全てから回答がありました。`;
    },
    caption: "席ごとの確認の状況",
    state: "状況",
    all: "全て",
    seat: "席",
    who: "担当",
    counts: "発言の内訳",
    count: (n: number) => `${numeral(n)}件`,
    due: "期限",
    doIt: "操作",
    holder: "現職",
    aide: "補佐",
    proxy: "当日の代理",
    nobody: "担当がいません",
    reminded: "督促",
    extended: (reason: string) => `延長（理由：${reason}）`,
    record: "回答を記録する",
    extend: "期限を延ばす",
    remind: "督促する",
    remindAll: (n: number) => `未確認の${numeral(n)}席に督促する`,
    deem: (n: number) => `期限を過ぎた発言${numeral(n)}件を、みなし確認にする`,
    deemHint:
      "送付の際に「期限までに御連絡がない場合は修正なしとみなします」と伝えています。確認済みとは区別して残り、後から本人が確認することもできます。",
    corrections: "回答を待つ修正",
    answer: "回答する",
    settle: "確定に進む",
    allIn: (deemed: number): string =>
      deemed > 0
        ? "確認を待つ席はありません（「みなし」を含みます）。六つの記載事項を確かめて確定してください。"
        : "全ての席の確認が済みました。六つの記載事項を確かめて確定してください。",
    waitFor: "発言者の回答を待っています。",
    toAnswer: (n: number) => `修正の申出が${numeral(n)}件あります。回答してください。`,
    draft: "本文を編集する",
    none: "この状況の席はありません。",
    unsent: "議事録案は、まだ発言者に送られていません。",
    send: "発言者に送る",
    // Extension
    extendTitle: "期限を延ばす",
    extendLead: (post: string) => `${post}の確認の期限だけを延ばします。`,
    extendLeadAll: (n: number) =>
      `まだ回答のない${numeral(n)}席の期限を、まとめて延ばします。新しい期限より後まで延ばしてある席は、そのままにします。`,
    extendAll: (n: number) => `未確認の${numeral(n)}席の期限を延ばす`,
    until: "新しい期限",
    time: "時刻",
    reason: "理由",
    reasonHint: "担当の人に知らせます。例：海外出張のため",
    extendDo: "期限を延ばす",
    extendHint: "この席の現職、補佐、当日の代理に通知します。",
    extendHintAll: "延ばした席の現職、補佐、当日の代理に通知します。",
    back: "状況の一覧へ戻る",
    option: (days: number, day: string) => `${numeral(days)}営業日後　${day}`,
  },
  en: {
    title: "Confirmation by the speakers",
    lead: (open: number, seats: number, deemed: number) => {
      if (open > 0) return `${open} of ${seats} seats have yet to answer.`;
      return deemed > 0
        ? `No seat is waited for. Of ${seats} seats ${deemed} did not answer everything: those remarks are deemed confirmed.`
        : `All ${seats} seats have answered.`;
    },
    caption: "Confirmation by seat",
    state: "State",
    all: "All",
    seat: "Seat",
    who: "Who has it",
    counts: "Remarks",
    count: (n: number) => String(n),
    due: "Due",
    doIt: "Actions",
    holder: "holder",
    aide: "aide",
    proxy: "proxy of the day",
    nobody: "Nobody has it",
    reminded: "Reminded",
    extended: (reason: string) => `Extended (reason: ${reason})`,
    record: "Record an answer",
    extend: "Give more time",
    remind: "Remind",
    remindAll: (n: number) => (n === 1 ? "Remind the one open seat" : `Remind the ${n} open seats`),
    deem: (n: number) =>
      n === 1 ? "Deem 1 overdue remark confirmed" : `Deem ${n} overdue remarks confirmed`,
    deemHint:
      "The speakers were told that silence counts as consent. This stays apart from “confirmed”, and they may still confirm later.",
    corrections: "Corrections to answer",
    answer: "Answer",
    settle: "Go on to settling",
    allIn: (deemed: number) =>
      `${deemed > 0 ? "No seat is waited for (some remarks are deemed confirmed)" : "Every seat has answered"}. Check the six elements and settle the minutes.`,
    waitFor: "The speakers have yet to answer.",
    toAnswer: (n: number) =>
      n === 1 ? "One correction waits for your answer." : `${n} corrections wait for your answer.`,
    draft: "Edit the text",
    none: "No seat is in this state.",
    unsent: "The draft has not been sent to the speakers.",
    send: "Send to the speakers",
    extendTitle: "Give more time",
    extendLead: (post: string) => `Extends the deadline of ${post} only.`,
    extendLeadAll: (n: number) =>
      `Extends the deadline of the ${n} seats that have yet to answer. A seat that has more time already keeps it.`,
    extendAll: (n: number) => `Give the ${n} open seats more time`,
    until: "New deadline",
    time: "Time",
    reason: "Reason",
    reasonHint: "Told to those concerned. For example: on a mission abroad",
    extendDo: "Extend the deadline",
    extendHint: "The holder, the aides and that day’s proxy of this seat are notified.",
    extendHintAll: "The holders, aides and proxies of these seats are notified.",
    back: "Back to the board",
    option: (days: number, day: string) =>
      days === 1 ? `1 working day: ${day}` : `${days} working days: ${day}`,
  },
});
