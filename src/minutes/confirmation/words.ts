import { shownDay, shownTime } from "../../lib/calendar/wareki";
import { type Instant, dayOf, timeOf } from "../../lib/clock";
import type { Facts } from "../../lib/errors";
import { type Lang, inBoth } from "../../lib/lang";
import type { Capacity } from "../model";
import type { ConfirmationRefusal, Standing } from "./model";
import type { SeatStanding } from "./model/seat";

const of = (f: Facts, name: string) => f[name] ?? "";

const standingNames: Record<Lang, Record<Standing, string>> = inBoth({
  ja: {
    pending: "未確認",
    again: "再確認のお願い",
    corrected: "修正あり",
    confirmed: "確認済み",
    accepted: "修正を反映",
    both_views: "両論併記",
    deemed: "みなし",
  },
  en: {
    pending: "To confirm",
    again: "Confirm again",
    corrected: "Correction open",
    confirmed: "Confirmed",
    accepted: "Correction taken up",
    both_views: "Both views kept",
    deemed: "Deemed",
  },
});

const seatNames: Record<Lang, Record<SeatStanding, string>> = inBoth({
  ja: {
    open: "未確認",
    corrected: "修正あり",
    confirmed: "確認済み",
    deemed: "みなし",
    bothViews: "両論併記",
  },
  en: {
    open: "To confirm",
    corrected: "Correction open",
    confirmed: "Confirmed",
    deemed: "Deemed",
    bothViews: "Both views",
  },
});

const capacityNames: Record<Lang, Record<Capacity, string>> = inBoth({
  ja: {
    holder: "本人",
    proxy: "当日の代理",
    aide: "補佐",
    secretariat: "事務局が代わりに記録",
  },
  en: {
    holder: "in person",
    proxy: "as that day’s proxy",
    aide: "as aide",
    secretariat: "recorded by the secretariat",
  },
});

export const vocabulary = inBoth({
  ja: { standings: standingNames.ja, seats: seatNames.ja, capacities: capacityNames.ja },
  en: { standings: standingNames.en, seats: seatNames.en, capacities: capacityNames.en },
});

type Sentences = Record<ConfirmationRefusal, (facts: Facts) => string>;

const ja: Sentences = {
  "confirmation.notSent": () =>
    "議事録案は、まだ発言者に送られていません。事務局が送ると、通知と「私の仕事」でお知らせします。",
  "confirmation.alreadySent": () =>
    "議事録案は、すでに発言者に送られています。確認の状況を開いて、督促や期限の延長をしてください。",
  "confirmation.settled": () =>
    "議事録は確定しているため、確認や修正は受け付けられません。誤りがあるときは、事務局に御連絡ください。正誤として記録します。",
  "confirmation.nobodySpoke": () =>
    "構成員の発言がないため、送る相手がいません。発言を記録してから送るか、そのまま確定に進んでください。",
  "confirmation.answered": (f) =>
    `この発言は、すでに確認が済んでいます${of(f, "who") && `（${of(f, "who")}）`}。直したいときは、修正を申し出てください。`,
  "confirmation.correctionOpen": () =>
    "この発言には、事務局の回答を待っている修正があります。内容を変えるときはその修正を変え、不要になったときは取り下げてください。",
  "confirmation.correctionClosed": () =>
    "この修正は、すでに回答済みか取り下げ済みです。最新の状態を開いて確かめてください。",
  "confirmation.passedOn": (f) =>
    `${of(f, "post")}の席は、あなたから引き継がれています。この席の発言は、今の${of(f, "post")}${of(f, "holder") && `（${of(f, "holder")}）`}とその補佐が確認します。お気付きの点は、事務局にお知らせください。`,
  "confirmation.silenceNotStated": () =>
    "送付の際に「期限までに御連絡がない場合は修正なしとみなします」と伝えていないため、みなし確認にはできません。督促するか、電話やメールで届いた回答を代わりに記録してください。",
  "confirmation.nothingToDeem": () =>
    "みなし確認にできる発言はありません。期限を過ぎていないか、期限の後に本文が変わっています。本文が変わった席には、期限を延ばして確認をお願いしてください。",
  "confirmation.nobodyToRemind": () =>
    "督促できる席がありません。全員が回答済みか、今日すでに督促しています。",
  "confirmation.allAnswered": () => "確認を待っている発言はありません。",
};

const en: Sentences = {
  "confirmation.notSent": () =>
    "The draft has not been sent to the speakers. You will be told, and find it under “My work”, once it is.",
  "confirmation.alreadySent": () =>
    "The draft has been sent already. Open the board to remind somebody or to give more time.",
  "confirmation.settled": () =>
    "The minutes are settled and take no more answers. If something is wrong, tell the secretariat, who can record an erratum.",
  "confirmation.nobodySpoke": () =>
    "No member’s remark is recorded, so there is nobody to send it to. Record a remark first, or go on to settling.",
  "confirmation.answered": (f) =>
    `This remark has been answered already${of(f, "who") && ` (${of(f, "who")})`}. To change it, ask for a correction.`,
  "confirmation.correctionOpen": () =>
    "A correction to this remark waits for the secretariat. Change that correction, or withdraw it if it is no longer wanted.",
  "confirmation.correctionClosed": () =>
    "This correction has been answered or withdrawn. Open the page again to see how it stands.",
  "confirmation.passedOn": (f) =>
    `The seat of ${of(f, "postEn") || of(f, "post")} has passed on from you. Whoever holds it now${of(f, "holder") && ` (${of(f, "holder")})`} and their aides confirm its remarks. If you noticed something, tell the secretariat.`,
  "confirmation.silenceNotStated": () =>
    "The speakers were not told that silence counts as consent, so nothing can be deemed confirmed. Remind them, or record the answers that came by telephone or mail.",
  "confirmation.nothingToDeem": () =>
    "Nothing can be deemed confirmed: the deadline has not passed, or the text changed after it. Give a seat more time where its text has changed.",
  "confirmation.nobodyToRemind": () =>
    "There is nobody to remind: everybody has answered, or was reminded today.",
  "confirmation.allAnswered": () => "No remark waits to be confirmed.",
};

export const refusals: Record<Lang, Sentences> = inBoth({ ja, en });

/** 令和９年１月15日（金）17:00 as a sentence tells it. */
export const whenTold = (at: Instant, lang: Lang): string =>
  `${shownDay(dayOf(at), lang, { weekday: true })} ${shownTime(timeOf(at))}`;
