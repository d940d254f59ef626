import { fiscalYearName } from "../lib/calendar/fiscal-year";
import type { Facts } from "../lib/errors";
import { type Lang, inBoth } from "../lib/lang";

type Sentence = (facts: Facts) => string;
const of = (f: Facts, name: string) => f[name] ?? "";
const yearIn = (f: Facts, lang: Lang) => fiscalYearName(Number(of(f, "year")), lang);

type Code =
  | "accountTwice"
  | "budgetEmpty"
  | "inclusiveWithoutAmount"
  | "definitionNotLater"
  | "baselineHalf"
  | "baselineAbout"
  | "baselineUnit"
  | "definitionDiffers"
  | "sameValue"
  | "quarterBeforeStart"
  | "doneInFuture";

/** What can be wrong in the forms of budgets, indicators and milestones. */
export const faults: Record<Lang, Record<Code, Sentence>> = inBoth({
  ja: {
    accountTwice: (f) =>
      `「${of(f, "account")}」が二つあります。一つの会計にまとめるか、別の会計区分を入力してください。`,
    budgetEmpty: () =>
      "金額がまだ入力されていません。一つ以上の欄に入力してください。該当がない欄は「－」とします。",
    inclusiveWithoutAmount: () =>
      "「内数」に印がありますが、金額がありません。金額を入力するか、印を外してください。",
    definitionNotLater: (f) =>
      `今の定義は${yearIn(f, "ja")}からです。それより後の年度を入力してください。今の定義の誤りを直すときは、「指標を変更する」から直します。`,
    baselineHalf: () => "基準値と基準年度は、両方を入力するか、両方を空欄にしてください。",
    baselineAbout: (f) =>
      `基準値は、おおよその値では登録できません。${of(f, "value")}でよければ「約」を取り、おおよその値であることは算式の欄に書いてください。`,
    baselineUnit: (f) =>
      `単位が「${of(f, "typed")}」と入力されていますが、この指標の単位は「${of(f, "unit")}」です。単位をそろえてください。`,
    definitionDiffers: (f) =>
      `選んだ年度では、この指標の定義が異なります（${of(f, "name")}、単位：${of(f, "unit")}）。値がこの定義によるものであることを確かめて、もう一度送ってください。`,
    sameValue: () =>
      "同じ内容の値が、すでに登録されています。訂正するところがあれば直してから、もう一度保存してください。",
    quarterBeforeStart: () =>
      "終わりの四半期が、始まりより前になっています。どちらかを直してください。",
    doneInFuture: () =>
      "まだ来ていない日です。完了した日を入力してください。予定の時期は、上の「時期」に入力します。",
  },
  en: {
    accountTwice: (f) =>
      `“${of(f, "account")}” is there twice. Put them together, or enter another account.`,
    budgetEmpty: () =>
      "There is no amount yet. Fill in at least one line; enter – where there is none.",
    inclusiveWithoutAmount: () =>
      "It is ticked as part of a larger amount, but has no amount. Enter one, or remove the tick.",
    definitionNotLater: (f) =>
      `The present definition holds from ${yearIn(f, "en")}. Enter a later year. To correct the present definition, change the indicator instead.`,
    baselineHalf: () => "Enter both the baseline and its year, or neither.",
    baselineAbout: (f) =>
      `A baseline cannot be kept as an approximate value. If ${of(f, "value")} is right, take “about” away, and say in the formula that it is approximate.`,
    baselineUnit: (f) =>
      `The unit typed is “${of(f, "typed")}”, but the unit of this indicator is “${of(f, "unit")}”. Use one unit.`,
    definitionDiffers: (f) =>
      `In the year chosen this indicator is defined otherwise (${of(f, "name")}, in ${of(f, "unit")}). Make sure that the value is by this definition, and send it again.`,
    sameValue: () =>
      "The same value is recorded already. Change what needs correcting, and save again.",
    quarterBeforeStart: () => "The last quarter comes before the first. Correct one of the two.",
    doneInFuture: () =>
      "This day is yet to come. Enter the day on which it was done; when it is planned goes above.",
  },
});
