import { shownDay } from "../lib/calendar/wareki";
import type { Facts } from "../lib/errors";
import { type Lang, inBoth } from "../lib/lang";
import { numeral } from "../lib/numeral";

type Sentence = (facts: Facts) => string;

const of = (f: Facts, name: string) => f[name] ?? "";
const dayIn = (f: Facts, name: string, lang: Lang) =>
  f[name] ? shownDay(f[name], lang, { weekday: true }) : "";

type Code =
  | "notADue"
  | "dueTooFar"
  | "actionDuePast"
  | "dueClosed"
  | "noMeasureCoded"
  | "noActionNumbered"
  | "actionNumberTaken"
  | "actionNumberStays"
  | "partNotEmptied"
  | "leadWithdrawn"
  | "reportWhenDone";

/** What can be wrong in the forms of action items. */
export const faults: Record<Lang, Record<Code, Sentence>> = inBoth({
  ja: {
    notADue: (f) =>
      `「${of(f, "typed")}」は期限として読めません。令和９年１月15日、2027-01-15、10営業日後 のように入力してください。`,
    dueTooFar: (f) =>
      `「${of(f, "typed")}」は遠すぎます。${of(f, "maximum")}営業日後までで入力するか、期限を日付で入力してください。`,
    actionDuePast: (f) =>
      `${dayIn(f, "day", "ja")}は、すでに過ぎています。これから来る日を入力してください。`,
    dueClosed: (f) =>
      `${dayIn(f, "day", "ja")}は、行政機関の休日（${of(f, "ja")}）です。直前の開庁日は${dayIn(f, "before", "ja")}、直後の開庁日は${dayIn(f, "after", "ja")}です。どちらかを入力してください。`,
    noMeasureCoded: (f) =>
      `「${of(f, "codes")}」という番号の施策は見つかりません。施策一覧で番号を確かめてください。`,
    noActionNumbered: (f) =>
      `「${of(f, "numbers")}」という番号の宿題事項は見つかりません。一覧で番号を確かめてください。`,
    actionNumberTaken: (f) =>
      `宿題${numeral(Number(of(f, "number")))}は、すでにあります。次に使える番号は${numeral(Number(of(f, "next")))}です。`,
    actionNumberStays: (f) =>
      `公表した番号、公表を準備した番号は変更できません。宿題${numeral(Number(of(f, "number")))}に戻してください。`,
    leadWithdrawn: () =>
      "この府省の担当分は取り下げられています。主担当にするときは、先にその担当分を再開してください。",
    partNotEmptied: () =>
      "すでに担当している府省を、ここで空欄にして外すことはできません。その府省の担当分のページで取り下げてください。",
    reportWhenDone: () => "対応済みと報告するときは、何をしたかを入力してください。",
  },
  en: {
    notADue: (f) =>
      `“${of(f, "typed")}” cannot be read as a due day. Enter it as 2027-01-15, 15 January 2027 or 10 working days.`,
    dueTooFar: (f) =>
      `“${of(f, "typed")}” is too far ahead. Use up to ${of(f, "maximum")} working days, or a date.`,
    actionDuePast: (f) => `${dayIn(f, "day", "en")} has passed. Enter a day that is to come.`,
    dueClosed: (f) =>
      `Offices are closed on ${dayIn(f, "day", "en")} (${of(f, "en")}). The working day before is ${dayIn(f, "before", "en")}, the one after ${dayIn(f, "after", "en")}. Enter one of them.`,
    noMeasureCoded: (f) =>
      `No measure has the code ${of(f, "codes")}. Check the code in the list of measures.`,
    noActionNumbered: (f) =>
      `No action has the number ${of(f, "numbers")}. Check the number in the list.`,
    actionNumberTaken: (f) =>
      `Action ${of(f, "number")} is there already. The next free number is ${of(f, "next")}.`,
    actionNumberStays: (f) =>
      `A number stays once the action is prepared for publication. Put ${of(f, "number")} back.`,
    leadWithdrawn: () =>
      "The part of this ministry was withdrawn. Reopen that part first if the ministry is to lead.",
    partNotEmptied: () =>
      "A ministry that takes part cannot be left out by emptying its task. Withdraw its part on the part’s own page.",
    reportWhenDone: () => "Say what was done when you report the part as done.",
  },
});
