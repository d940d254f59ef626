import type { Facts } from "../../lib/errors";
import { type Lang, inBoth } from "../../lib/lang";
import { numeral } from "../../lib/numeral";
import type { SettlingRefusal } from "./model";
import type { Element, Lack } from "./model/facts";

const elementNames: Record<Lang, Record<Element, string>> = inBoth({
  ja: {
    time: "開催日時",
    place: "開催場所",
    presence: "出席者",
    items: "議題",
    speakers: "発言者",
    text: "発言内容",
    confirmation: "発言者の確認",
    course: "持ち回りの経過",
    replies: "各席の回答",
    result: "結果",
  },
  en: {
    time: "Date and time",
    place: "Place",
    presence: "Attendance",
    items: "Agenda",
    speakers: "Speakers",
    text: "What was said",
    confirmation: "Confirmation by the speakers",
    course: "Course of the circulation",
    replies: "Replies of the seats",
    result: "Result",
  },
});

const lackNames: Record<Lang, Record<Lack["what"], (whose: string) => string>> = inBoth({
  ja: {
    day: () => "開催日を記録する",
    times: () => "実際の開始・終了時刻を記録する",
    place: () => "開催場所を記録する",
    presence: (whose) => `${whose}の当日の出欠を記録する`,
    absentSpeaker: (whose) => `${whose}は欠席と記録されていますが、発言があります`,
    items: () => "議題を記録する",
    speakers: () => "発言を一つも記録していません",
    remark: (whose) => `議題「${whose}」の記録がありません`,
    blank: (whose) => `本文が空の発言があります（${whose}）`,
    lostRedaction: (whose) => `不開示とした部分が、本文に見当たりません（${whose}）`,
    olderSummary: (whose) =>
      `本文が改まった後、議事要旨での文が確かめられていません（${whose}）。文を確かめて保存する`,
    unsent: (whose) =>
      whose === "" ? "発言者に送る" : `${whose}に、確認をお願いしていない発言があります`,
    unconfirmed: (whose) => `${whose}の確認を待っています`,
    corrected: (whose) => `${whose}の修正の申出に回答する`,
    circulation: () => "持ち回りを始める",
    reply: (whose) => `${whose}の回答を待っています`,
    result: () => "結果を記録する",
    decidedOn: () => "決定の日を記録する",
  },
  en: {
    day: () => "Record the day of the meeting",
    times: () => "Record when it actually began and ended",
    place: () => "Record the place",
    presence: (whose) => `Record the attendance of ${whose}`,
    absentSpeaker: (whose) => `${whose} is recorded as absent and yet speaks`,
    items: () => "Record the agenda",
    speakers: () => "No remark is recorded",
    remark: (whose) => `Nothing is recorded under “${whose}”`,
    blank: (whose) => `A remark has no text (${whose})`,
    lostRedaction: (whose) => `What is to be withheld no longer stands in the text (${whose})`,
    olderSummary: (whose) =>
      `The text has changed since its summary was written (${whose}): check the summary and save it`,
    unsent: (whose) =>
      whose === "" ? "Send the draft to the speakers" : `${whose} was not asked about a remark`,
    unconfirmed: (whose) => `${whose} has yet to confirm`,
    corrected: (whose) => `Answer the correction of ${whose}`,
    circulation: () => "Begin the circulation",
    reply: (whose) => `${whose} has yet to reply`,
    result: () => "Record the result",
    decidedOn: () => "Record the day of decision",
  },
});

export const vocabulary = inBoth({
  ja: { elements: elementNames.ja, lacks: lackNames.ja },
  en: { elements: elementNames.en, lacks: lackNames.en },
});

/** What the pages say on which minutes are settled, or corrected afterwards. */
export const words = inBoth({
  ja: {
    title: "議事録を確定する",
    lead: "六つの記載事項と発言者の確認がそろうと、確定できます。",
    circulatedLead: "持ち回りの経過と結果がそろうと、確定できます。",
    element: "記載事項",
    state: "状態",
    missing: "不足している事項",
    caption: "確定に必要なもの",
    complete: "そろっています",
    lacking: (n: number) => `あと${numeral(n)}件`,
    who: (names: string) => `担当：${names}`,
    notYet: (n: number) => `確定するまでに、あと${numeral(n)}件の対応が必要です。`,
    ready: "全てそろいました。確定できます。",
    settle: "議事録を確定する",
    hint: "確定した後は、本文を直せません。誤りは、正誤として理由とともに記録します。",
    settled: "議事録は確定しています。",
    settledOn: "確定日時",
    back: "議事録へ戻る",
    board: "確認の状況を見る",
    // 正誤
    erratumTitle: "正誤を記録する",
    erratumLead:
      "確定した議事録の誤りを訂正します。訂正の前後と理由は、日付とともに議事録に残ります。",
    text: "訂正後の文",
    textHint: "訂正しないときは、そのままにします。",
    summaryText: "議事要旨での文",
    summaryHint: "空欄のときは、議事要旨にも上の文を載せます。",
    parts: {
      text: "本文",
      summary: "議事要旨での文",
      speaker: "発言者の記載",
      secretariat: "事務局の記載",
    },
    reason: "訂正の理由",
    because: (reason: string) => `訂正の理由：${reason}`,
    reasonHint: "議事録に載ります。例：数値の誤記",
    erratumDo: "正誤を記録する",
    erratumHint: "発言者と事務局に通知します。公表済みの議事録は、改めて公表の準備をしてください。",
    errata: "正誤",
    errataLead: "確定した後に訂正したところです。",
    difference: (part: string) => `${part}の訂正の前後`,
  },
  en: {
    title: "Settle the minutes",
    lead: "Once the six elements and the confirmations are there, the minutes can be settled.",
    circulatedLead:
      "Once the course and the result of the circulation are there, the record can be settled.",
    element: "Element",
    state: "State",
    missing: "What is missing",
    caption: "What settling needs",
    complete: "Complete",
    lacking: (n: number) => (n === 1 ? "1 thing missing" : `${n} things missing`),
    who: (names: string) => `With ${names}`,
    notYet: (n: number) =>
      n === 1
        ? "One thing is missing before the minutes can be settled."
        : `${n} things are missing before the minutes can be settled.`,
    ready: "Everything is there. The minutes can be settled.",
    settle: "Settle the minutes",
    hint: "Afterwards the text cannot be edited. Mistakes are recorded as errata, with the reason.",
    settled: "The minutes are settled.",
    settledOn: "Settled",
    back: "Back to the minutes",
    board: "See who has confirmed",
    erratumTitle: "Record an erratum",
    erratumLead:
      "Corrects a mistake in settled minutes. Before, after and reason stay in the minutes with the date.",
    text: "Corrected text",
    textHint: "Leave it as it is where nothing is wrong.",
    summaryText: "Text in the summary",
    summaryHint: "Left empty, the summary has the text above.",
    parts: {
      text: "Text",
      summary: "Text in the summary",
      speaker: "The speaker’s text",
      secretariat: "The secretariat’s text",
    },
    reason: "Reason",
    because: (reason: string) => `Reason: ${reason}`,
    reasonHint: "Stands in the minutes. For example: a misprinted figure",
    erratumDo: "Record the erratum",
    erratumHint:
      "The speakers and the secretariat are notified. If the minutes are public, prepare them for publishing again.",
    errata: "Errata",
    errataLead: "What was corrected after settling.",
    difference: (part: string) => `${part}: before and after`,
  },
});

type Sentences = Record<SettlingRefusal, (facts: Facts) => string>;

export const refusals: Record<Lang, Sentences> = inBoth({
  ja: {
    "settling.settled": () => "議事録は、すでに確定しています。",
    "settling.notSettled": () =>
      "正誤は、確定した議事録に記録するものです。確定するまでは、議事録の編集で本文を直してください。",
    "settling.lacking": (f) =>
      `確定に必要なものが、あと${numeral(Number(f["count"] ?? "0"))}件足りません。確定のページで、不足している事項を確かめてください。`,
    "settling.sameText": () => "訂正後の文が、今の文と同じです。直すところを書き換えてください。",
  },
  en: {
    "settling.settled": () => "The minutes are settled already.",
    "settling.notSettled": () =>
      "Errata are for settled minutes. Until then, correct the text where the minutes are edited.",
    "settling.lacking": (f) =>
      `Something is missing before the minutes can be settled (${f["count"] ?? ""}). The page for settling says what.`,
    "settling.sameText": () =>
      "The corrected text is the same as the text now. Change what is wrong.",
  },
});
