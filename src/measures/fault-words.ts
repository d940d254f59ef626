import { fiscalYearName } from "../lib/calendar/fiscal-year";
import { shownDay } from "../lib/calendar/wareki";
import type { Facts } from "../lib/errors";
import { type Lang, inBoth } from "../lib/lang";

type Sentence = (facts: Facts) => string;

const of = (f: Facts, name: string) => f[name] ?? "";
const yearIn = (f: Facts, lang: Lang) => fiscalYearName(Number(of(f, "year")), lang);
const dayIn = (f: Facts, lang: Lang) => shownDay(of(f, "closedOn"), lang);

type Code =
  | "yearClosed"
  | "reasonWhenLowered"
  | "yearThere"
  | "gradeLine"
  | "gradeTwice"
  | "gradesTooFew"
  | "gradeMissing"
  | "gradeUnknown"
  | "gradesLost";

/** What can be wrong in the forms of reports, ratings and their settings. */
export const faults: Record<Lang, Record<Code, Sentence>> = inBoth({
  ja: {
    yearClosed: (f) =>
      `${yearIn(f, "ja")}は${dayIn(f, "ja")}に締め切られています。受付中の年度を選ぶか、事務局に締切りの解除を依頼してください。`,
    reasonWhenLowered: (f) =>
      `自己評価を「${of(f, "from")}」から「${of(f, "to")}」に下げるときは、下げた理由を入力してください。前回の理由のままでは提出できません。`,
    yearThere: (f) => `${yearIn(f, "ja")}は、すでにあります。別の年度を入力してください。`,
    gradeLine: (f) =>
      `${of(f, "line")}行目を「記号｜名称｜意味」の形で入力してください（記号は12文字以内、名称と意味は省略できます）。`,
    gradeTwice: (f) => `記号「${of(f, "code")}」が二度あります。一つにしてください。`,
    gradesTooFew: () => "記号は２つ以上必要です。１行に１つずつ入力してください。",
    gradeMissing: (f) => `記号「${of(f, "code")}」は、上の一覧にありません。`,
    gradeUnknown: (f) => `記号「${of(f, "code")}」は、日本語の一覧にありません。`,
    gradesLost: (f) =>
      `この評価区分で付けられた評価があるため、記号「${of(f, "codes")}」は削除できません。残すか、新しい評価区分を作ってください。`,
  },
  en: {
    yearClosed: (f) =>
      `${yearIn(f, "en")} was closed on ${dayIn(f, "en")}. Choose a year that takes reports, or ask the secretariat to open it again.`,
    reasonWhenLowered: (f) =>
      `Say why the rating goes down from “${of(f, "from")}” to “${of(f, "to")}”. The reason of the last report is not enough.`,
    yearThere: (f) => `${yearIn(f, "en")} is there already. Enter another year.`,
    gradeLine: (f) =>
      `Enter line ${of(f, "line")} as “code｜label｜meaning” (a code has up to 12 characters; label and meaning may be left out).`,
    gradeTwice: (f) => `The code “${of(f, "code")}” is there twice. Keep one.`,
    gradesTooFew: () => "A scheme needs two grades or more. Enter one a line.",
    gradeMissing: (f) => `The code “${of(f, "code")}” is not in the list above.`,
    gradeUnknown: (f) => `The code “${of(f, "code")}” is not in the Japanese list.`,
    gradesLost: (f) =>
      `Ratings were given by this scheme, so “${of(f, "codes")}” cannot be removed. Keep it, or make a new scheme.`,
  },
});
