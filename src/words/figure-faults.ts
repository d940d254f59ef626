import type { Facts } from "../lib/errors";
import { type Lang, inBoth } from "../lib/lang";
import { unitNames, type MoneyUnit } from "../lib/money/amount";
import { shownMoney, typedMoney } from "../lib/money/shown";

type Sentence = (facts: Facts) => string;
const of = (facts: Facts, name: string) => facts[name] ?? "";

const units: readonly MoneyUnit[] = ["thousand", "million", "hundredMillion"];
const unitOf = (facts: Facts) => units.find((unit) => unit === facts["unit"]) ?? "million";
const unitIn = (facts: Facts, lang: Lang) => unitNames[lang][unitOf(facts)];

const inThousands = (facts: Facts, name: string, lang: Lang) =>
  shownMoney(Number(of(facts, name)), "thousand", lang, { withUnit: true });
const asTyped = (facts: Facts, lang: Lang) =>
  typedMoney({ amount: Number(of(facts, "thousand")), isInclusive: false }, unitOf(facts), lang);

type FigureFault =
  | "notMoney"
  | "moneyWithoutUnit"
  | "moneyApproximate"
  | "moneyNotWhole"
  | "moneyTooLarge"
  | "inclusiveOfNothing"
  | "notAQuantity"
  | "quantityBounded"
  | "quantityTooLong";

/** What can be wrong with an amount of money or the value of an indicator. */
export const figureFaults: Record<Lang, Record<FigureFault, Sentence>> = inBoth({
  ja: {
    notMoney: (f) =>
      `「${of(f, "typed")}」は金額として読めません。この欄の単位は${unitIn(f, "ja")}です。3,801、▲38、1.4億円、50の内数のように入力してください。該当がないときは「－」とし、未定のときは空欄にします。`,
    moneyWithoutUnit: (f) =>
      `「${of(f, "typed")}」の単位が分かりません。423千円、1億2千万円のように「円」まで入力してください。`,
    moneyApproximate: (f) =>
      `「${of(f, "typed")}」はおおよその額です。予算額と執行額は正確な額で入力してください（${unitIn(f, "ja")}単位で${asTyped(f, "ja")}など）。未定のときは空欄にします。`,
    moneyNotWhole: (f) =>
      `「${of(f, "typed")}」を${unitIn(f, "ja")}単位で読むと、千円未満の端数が出ます。${inThousands(f, "below", "ja")}か${inThousands(f, "above", "ja")}のように、千円までの額で入力してください。別の単位のときは、1.4億円のように単位を付けて入力できます。`,
    moneyTooLarge: (f) =>
      `「${of(f, "typed")}」は大きすぎます。${inThousands(f, "maximum", "ja")}（約９兆円）まで入力できます。単位を確かめてください。`,
    inclusiveOfNothing: (f) =>
      `「${of(f, "typed")}」には額がありません。「50の内数」のように入力してください。額が分からないときは空欄にします。`,
    notAQuantity: (f) =>
      `「${of(f, "typed")}」は数値として読めません。25.0、2,887、▲1.5、約950、6.3万人のように入力してください。`,
    quantityBounded: (f) =>
      `「${of(f, "typed")}」は一つの数値ではありません。30万、約30万のように入力し、「以上」などは備考に書いてください。`,
    quantityTooLong: (f) =>
      `「${of(f, "typed")}」は桁が多すぎます。小数も含めて${of(f, "maximum")}桁までで入力してください。`,
  },
  en: {
    notMoney: (f) =>
      `“${of(f, "typed")}” cannot be read as money. The unit here is ${unitIn(f, "en")}. Enter it like 3,801, −38, ¥140 million or part of 50; – when there is none, or nothing when it is not known yet.`,
    moneyWithoutUnit: (f) =>
      `The unit of “${of(f, "typed")}” is not clear. Write it out, like ¥423 thousand or ¥120 million.`,
    moneyApproximate: (f) =>
      `“${of(f, "typed")}” is approximate. Budgets and spending are entered exactly, like ${asTyped(f, "en")} (unit: ${unitIn(f, "en")}). Enter nothing while the amount is not known.`,
    moneyNotWhole: (f) =>
      `“${of(f, "typed")}” (unit: ${unitIn(f, "en")}) is not a whole number of thousand yen. Enter ${inThousands(f, "below", "en")} or ${inThousands(f, "above", "en")}; or add the unit if you meant another, like ¥140 million.`,
    moneyTooLarge: (f) =>
      `“${of(f, "typed")}” is too large. Amounts up to ${inThousands(f, "maximum", "en")} can be entered. Check the unit.`,
    inclusiveOfNothing: (f) =>
      `“${of(f, "typed")}” has no amount. Enter it like part of 50, or nothing when it is not known.`,
    notAQuantity: (f) =>
      `“${of(f, "typed")}” cannot be read as a number. Enter it like 25.0, 2,887, −1.5, about 950 or 63 thousand.`,
    quantityBounded: (f) =>
      `“${of(f, "typed")}” is not one number. Enter it like 300,000 or about 300,000, and put “more than” in the note.`,
    quantityTooLong: (f) =>
      `“${of(f, "typed")}” has too many digits. Use no more than ${of(f, "maximum")}, decimals included.`,
  },
});
