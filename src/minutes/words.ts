import type { Facts } from "../lib/errors";
import { type Lang, inBoth } from "../lib/lang";
import { numeral } from "../lib/numeral";
import type { Attribution, Decision, RemarkKind, State } from "./model";
import type { MinutesRefusal } from "./model/rules";
import type { DraftingRefusal } from "./drafting/model";

const stateNames: Record<Lang, Record<State, string>> = inBoth({
  ja: { drafting: "作成中", confirming: "発言者確認中", settled: "確定" },
  en: { drafting: "Being drafted", confirming: "With the speakers", settled: "Settled" },
});

const kindNames: Record<Lang, Record<RemarkKind, string>> = inBoth({
  ja: { speech: "発言", narration: "地の文", decision: "決定等" },
  en: { speech: "Remark", narration: "Narration", decision: "Outcome" },
});

const decisionNames: Record<Lang, Record<Decision, string>> = inBoth({
  ja: {
    decided: "決定",
    approved: "了承",
    agreed: "申合せ",
    confirmed: "確認",
    noted: "聴取",
    continued: "継続",
  },
  en: {
    decided: "Decided",
    approved: "Approved",
    agreed: "Agreed between ministries",
    confirmed: "Confirmed",
    noted: "Noted",
    continued: "Carried on",
  },
});

const attributionNames: Record<Lang, Record<Attribution, string>> = inBoth({
  ja: { name: "氏名", post: "官職", ministry: "府省名", none: "無記名" },
  en: { name: "By name", post: "By post", ministry: "By ministry", none: "Without names" },
});

/** The words of what minutes are. */
export const vocabulary = inBoth({
  ja: {
    minutes: "議事録",
    states: stateNames.ja,
    kinds: kindNames.ja,
    decisions: decisionNames.ja,
    attributions: attributionNames.ja,
    /** The heading of an item's section. */
    item: (number: number, title: string) => `議題${numeral(number)}　${title}`,
    opening: "開会",
    outcome: (word: string) => `会議の結果：${word}`,
    speaker: (who: string) => `○${who}`,
  },
  en: {
    minutes: "Minutes",
    states: stateNames.en,
    kinds: kindNames.en,
    decisions: decisionNames.en,
    attributions: attributionNames.en,
    item: (number: number, title: string) => `Item ${number}: ${title}`,
    opening: "Opening",
    outcome: (word: string) => `Outcome: ${word}`,
    speaker: (who: string) => `${who}:`,
  },
});

export const refusals: Record<
  Lang,
  Record<MinutesRefusal | DraftingRefusal, (facts: Facts) => string>
> = inBoth({
  ja: {
    "minutes.notHeld": () =>
      "まだ開かれていない会議の議事録は作成できません。会議のページで開催を記録してから、もう一度開いてください。",
    "minutes.settled": () =>
      "議事録は確定しています。確定後の変更は、正誤として理由とともに記録してください。",
    "minutes.recordSettled": () =>
      "議事録が確定しているため、会議の日時・場所と出欠の記録は変えられません。確定した議事録は、この記録によっています。誤りがあるときは、議事録の該当する発言等に正誤を記録してください。",
    "minutes.notBegun": () =>
      "この会議の議事録は、まだ作成を始めていません。議事録のページで、骨子を作るか、議事メモを貼り付けてください。",
    "minutes.removed": () =>
      "この発言等は、ほかの人が取り除いています。必要なら、次の入力を新しい発言等として加えてください。",
    "minutes.nothingToWrite": () =>
      "次第から新しく書くことはありません。骨子は、今の議題、出欠、配布資料のとおりです。",
    "minutes.nothingToAdd": () =>
      "加えるものがありません。議事メモを貼り付けて、内容を確かめてから、もう一度加えてください。",
  },
  en: {
    "minutes.notHeld": () =>
      "Minutes can be drafted once the meeting was held. Record on the meeting’s page that it was held, then come back.",
    "minutes.settled": () =>
      "The minutes are settled. Whatever changes now is recorded as an erratum, with its reason.",
    "minutes.recordSettled": () =>
      "The minutes are settled, so day, times, place and attendance of the meeting stay as they are: the minutes rest on them. If something is wrong, record an erratum in the minutes where it belongs.",
    "minutes.notBegun": () =>
      "The minutes of this meeting have not been begun. Open their page to write a skeleton or paste a memo.",
    "minutes.removed": () =>
      "Somebody has removed this entry. If it is needed, add what you typed as a new one.",
    "minutes.nothingToWrite": () =>
      "There is nothing new to write: the skeleton agrees with the agenda, attendance and handouts.",
    "minutes.nothingToAdd": () =>
      "There is nothing to add. Paste the memo, check what was understood, and add it again.",
  },
});
