import { inBoth } from "../../lib/lang";
import { numeral } from "../../lib/numeral";

/** What the secretariat reads that sends the draft and answers corrections. */
export const words = inBoth({
  ja: {
    sendTitle: "発言者に送る",
    sendLead: (n: number, seats: number) =>
      `${numeral(seats)}席の発言${numeral(n)}件の確認をお願いします。現職、補佐、当日の代理に通知します。`,
    nobody: (seats: number) => `${numeral(seats)}席には、今の担当がいません`,
    nobodyText:
      "通知が届かないため、期限を過ぎても「みなし」にはなりません。名簿を確かめるか、別の方法で確認を得て、状況の一覧から回答を記録してください。",
    days: "期限",
    daysHint: "今日から数えた営業日です。",
    time: "時刻",
    message: "添える文",
    messageHint: "発言者のページの上に載ります。",
    firstMessage:
      "議事録案を作成しましたので、御発言の部分を御確認くださいますようお願いいたします。",
    silence: "期限までに御連絡がない場合は修正なしとみなします、と伝える",
    silenceHint:
      "伝えた場合に限り、期限までに回答のない発言は、期限の後に自動で「みなし」となります。確認済みとは区別して残ります。",
    sendDo: "発言者に送る",
    sendHint:
      "送った後も事務局は本文を直せます。直した発言は、発言者にもう一度確認をお願いします。",
    back: "議事録へ戻る",
    option: (days: number, day: string) => `${numeral(days)}営業日後　${day}`,
    // Answering a correction
    answerTitle: "修正の申出に回答する",
    answered: "修正の申出",
    answerLead: (post: string, who: string, as: string) =>
      `${post}から修正の申出がありました（${who}、${as}）。`,
    original: "事務局の記録",
    wanted: "申出の文",
    difference: "事務局の記録と申出の文との違い",
    because: (reason: string) => `理由：${reason}`,
    editedSince: "申出の後に、事務局が本文を直しています",
    now: "今の本文",
    outcome: "回答",
    outcomes: {
      accept: "申出のとおりに直す",
      reword: "事務局の案で直す",
      both: "両論併記とする",
    },
    outcomeHints: {
      accept: "発言者の文がそのまま本文になります。再確認は要りません。",
      reword: "下の「事務局の文」が本文になり、発言者にもう一度確認をお願いします。",
      both: "発言者の文と下の「事務局の文」の両方を残し、どちらを載せるかを選びます。",
    },
    answer: "事務局の文",
    answerHint: "「事務局の案で直す」と「両論併記とする」で使います。",
    printed: "議事録に載せる文",
    printedHint: "「両論併記とする」で選びます。",
    printings: {
      speaker: "発言者の文を載せ、両論があることを記す",
      secretariat: "事務局の文を載せ、両論があることを記す",
      both: "両方の文を載せる",
    },
    note: "発言者への説明",
    noteHint: "なぜそのように直したかを、発言者に伝えます。",
    answerDo: "回答する",
    answerDoHint: "発言者に通知します。元の文と申出の文は、いつまでも残ります。",
    backToBoard: "状況の一覧へ戻る",
  },
  en: {
    sendTitle: "Send to the speakers",
    sendLead: (n: number, seats: number) =>
      `Asks ${seats === 1 ? "one seat" : `${seats} seats`} to confirm ${n === 1 ? "one remark" : `${n} remarks`}. Holders, aides and that day’s proxies are notified.`,
    nobody: (seats) =>
      seats === 1 ? "Nobody answers for one seat now" : `Nobody answers for ${seats} seats now`,
    nobodyText:
      "No notice reaches it, so it is not taken to consent after the deadline. Check the roster, or ask in another way and record the answer from the board.",
    days: "Deadline",
    daysHint: "Working days from today.",
    time: "Time",
    message: "Message",
    messageHint: "Stands at the top of the speakers’ page.",
    firstMessage: "Please look through the draft minutes and confirm your own remarks.",
    silence: "Tell them that silence until the deadline counts as consent",
    silenceHint:
      "Only then are remarks that nobody answered in time deemed confirmed, by themselves. That stays apart from “confirmed”.",
    sendDo: "Send to the speakers",
    sendHint:
      "You can still edit the text afterwards. The speaker is asked again to confirm what you changed.",
    back: "Back to the minutes",
    option: (days: number, day: string) =>
      days === 1 ? `1 working day: ${day}` : `${days} working days: ${day}`,
    answerTitle: "Answer a correction",
    answered: "Correction",
    answerLead: (post: string, who: string, as: string) =>
      `${post} asked for a correction (${who}, ${as}).`,
    original: "As the secretariat noted it",
    wanted: "What they ask for",
    difference: "From the secretariat’s note to what they ask for",
    because: (reason: string) => `Reason: ${reason}`,
    editedSince: "The text was edited after the correction was made",
    now: "The text now",
    outcome: "Answer",
    outcomes: {
      accept: "Take it up as it is",
      reword: "Word it otherwise",
      both: "Keep both views",
    },
    outcomeHints: {
      accept: "The speaker’s text becomes the text. They need not confirm again.",
      reword: "“The secretariat’s text” below becomes the text, and the speaker is asked again.",
      both: "The speaker’s text and “The secretariat’s text” below both stay. Choose what is printed.",
    },
    answer: "The secretariat’s text",
    answerHint: "Used with “Word it otherwise” and “Keep both views”.",
    printed: "What the minutes print",
    printedHint: "Chosen with “Keep both views”.",
    printings: {
      speaker: "The speaker’s text, saying that there are two views",
      secretariat: "The secretariat’s text, saying that there are two views",
      both: "Both texts",
    },
    note: "Explanation for the speaker",
    noteHint: "Tells the speaker why it was worded so.",
    answerDo: "Answer",
    answerDoHint: "The speaker is notified. The note and the correction stay for good.",
    backToBoard: "Back to the board",
  },
});
