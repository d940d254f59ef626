import { shownDay, shownTime } from "../lib/calendar/wareki";
import { dayOf, timeOf } from "../lib/clock";
import type { Facts } from "../lib/errors";
import { type Lang, inBoth } from "../lib/lang";

type Sentence = (facts: Facts) => string;
const of = (facts: Facts, name: string) => facts[name] ?? "";

const momentOf = (facts: Facts, name: string, lang: Lang) => {
  const at = of(facts, name);
  return at ? `${shownDay(dayOf(at), lang, { weekday: true })} ${shownTime(timeOf(at))}` : "";
};

type MeetingFault =
  | "numberNeeded"
  | "numberTaken"
  | "closedDay"
  | "pastDay"
  | "endNotAfterStart"
  | "dueAfterMeeting"
  | "duePast"
  | "notDealt"
  | "circulatedStays";

/** What can be wrong with a field of a meeting. */
export const meetingFaults: Record<Lang, Record<MeetingFault, Sentence>> = inBoth({
  ja: {
    numberNeeded: () => "回次を入力してください。持ち回りの会議だけは、空欄にできます。",
    numberTaken: (f) =>
      `第${of(f, "number")}回の会議は、すでにあります${f["day"] ? `（${shownDay(of(f, "day"), "ja")}）` : ""}。次に使える回次は${of(f, "next")}です。`,
    closedDay: (f) =>
      `${shownDay(of(f, "day"), "ja", { weekday: true })}は、行政機関の休日（${of(f, "ja")}）です。この日に開催する場合は、日付の下の確認欄にチェックを入れてください。`,
    pastDay: (f) =>
      `${shownDay(of(f, "day"), "ja", { weekday: true })}は、過去の日付です。このまま記録する場合は、日付の下の確認欄にチェックを入れてください。`,
    endNotAfterStart: (f) => `開始（${shownTime(of(f, "start"))}）より後の時刻を入力してください。`,
    dueAfterMeeting: (f) =>
      `回答期限（${momentOf(f, "due", "ja")}）が会議より後になっています。会議より前の日時にしてください。`,
    duePast: (f) =>
      `回答期限（${momentOf(f, "due", "ja")}）は、すでに過ぎています。これからの日時にしてください。`,
    circulatedStays: () =>
      "持ち回りを始めた会議の形式は変えられません。集まって開くときは、この会議を中止し、新しい会議を計画してください。",
    notDealt: () =>
      "全ての議題を議事に付したことを確かめ、チェックを入れてください。扱わなかった議題は、先に持ち越します。",
  },
  en: {
    numberNeeded: () => "Enter a number. Only a circulated meeting may go without.",
    numberTaken: (f) =>
      `There is a meeting ${of(f, "number")} already${f["day"] ? ` (${shownDay(of(f, "day"), "en")})` : ""}. The next free number is ${of(f, "next")}.`,
    closedDay: (f) =>
      `Government offices are closed on ${shownDay(of(f, "day"), "en", { weekday: true })} (${of(f, "en")}). To meet on that day all the same, tick the box beneath the date.`,
    pastDay: (f) =>
      `${shownDay(of(f, "day"), "en", { weekday: true })} is in the past. To record it all the same, tick the box beneath the date.`,
    endNotAfterStart: (f) => `Enter a time after the start (${shownTime(of(f, "start"))}).`,
    dueAfterMeeting: (f) =>
      `The replies would be due (${momentOf(f, "due", "en")}) after the meeting. Choose an earlier time.`,
    duePast: (f) => `${momentOf(f, "due", "en")} has passed already. Choose a time to come.`,
    circulatedStays: () =>
      "The papers of this meeting have gone round, so its format stays. To gather instead, cancel it and plan a new meeting.",
    notDealt: () =>
      "Tick this to confirm that every item was dealt with. Carry over any that was not reached first.",
  },
});
