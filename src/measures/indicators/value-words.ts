import { inBoth } from "../../lib/lang";
import { numeral } from "../../lib/numeral";

/** The words of the values page, and of what it asks about a value. */
export const words = inBoth({
  ja: {
    title: "指標の値",
    about:
      "値は書き換えません。訂正すると次の版として加わり、前の値も残って「改定前」と示されます。",
    none: "値は、まだ登録されていません。",
    caption: (unit: string) => `登録されている値（単位：${unit}）`,
    definitionFrom: (number: string, year: string, name: string) =>
      `第${numeral(Number(number))}定義（${year}から） ${name}`,
    unitIn: (unit: string) => `単位：${unit}`,
    year: "年度・期間",
    yearAndPeriod: (year: string, period: string) => `${year} ${period}`,
    kind: "種類",
    value: "値",
    asOf: "調査時点",
    publishedOn: "公表日",
    noteAndSource: "備考・出典",
    tools: "操作",
    correct: "訂正する",
    correctOf: (year: string, kind: string) => `${year}の${kind}を訂正する`,
    revision: (n: string) => `第${numeral(Number(n))}版`,
    before: "改定前",
    withdrawn: "取下げ",
    withdraw: "この値を取り下げる",
    withdrawAbout:
      "年度や指標を取り違えて登録した値を取り下げます。値と理由は記録に残り、公表済みの資料には「取下げ」と示されます。",
    withdrawReason: "取り下げる理由",
    addTitle: "値を加える",
    correctTitle: (year: string, kind: string) => `${year}の${kind}の訂正`,
    correctAbout: "前の値は「改定前」として残ります。",
    byYear: "年度に応じた定義",
    definition: "定義",
    definitionHint: "選ばなければ、その年度に適用される定義の値になります。",
    kindLabel: "目標・実績",
    yearLabel: "年度",
    yearHint: "例：令和８年度、R8、2026",
    period: "期間",
    periodHint: "年度の一部の値のときに入力します。例：上半期、７月24日",
    valueHint: (unit: string) =>
      `単位は${unit}です。25.0、2,887、約950、6.3万のように、公表されたとおりに入力します。`,
    asOfHint: "調査や集計の時点です。",
    note: "備考",
    source: "出典",
    sourceUrl: "出典のURL",
    add: "値を加える",
    save: "訂正を保存する",
    cancel: "訂正をやめる",
    doubtHeading: "保存する前に、確かめてください",
    doubtLead:
      "まだ保存されていません。違うところは直し、このままでよければ印を付けて、もう一度保存してください。",
    sure: "この内容で正しい",
    doubts: {
      publishedBefore: (published: string, asOf: string) =>
        `公表日（${published}）が、調査時点（${asOf}）より前になっています。和暦の年を取り違えていないか、確かめてください。`,
      otherUnit: (typed: string, unit: string) =>
        `「${typed}」と入力されていますが、この指標の単位は「${unit}」です。`,
      tenfold: (year: string, value: string) =>
        `${year}の値（${value}）の10倍以上、または10分の１以下です。桁を確かめてください。`,
      notBegun: (year: string) =>
        `${year}は、まだ始まっていません。実績ではなく目標ではありませんか。`,
      replaces: (value: string) =>
        `同じ年度・期間の値（${value}）が登録されています。このまま保存すると、その値の訂正になります。`,
    },
  },
  en: {
    title: "Values of an indicator",
    about:
      "Values are not overwritten. A correction is added as the next revision, and the earlier value stays to be seen.",
    none: "There are no values yet.",
    caption: (unit: string) => `Recorded values (unit: ${unit})`,
    definitionFrom: (number: string, year: string, name: string) =>
      `Definition ${number} (from ${year}) ${name}`,
    unitIn: (unit: string) => `Unit: ${unit}`,
    year: "Year and period",
    yearAndPeriod: (year: string, period: string) => `${year}, ${period}`,
    kind: "Kind",
    value: "Value",
    asOf: "As of",
    publishedOn: "Published",
    noteAndSource: "Note and source",
    tools: "What can be done",
    correct: "Correct it",
    correctOf: (year: string, kind: string) => `Correct the ${kind.toLowerCase()} of ${year}`,
    revision: (n: string) => `Revision ${n}`,
    before: "before revision",
    withdrawn: "Withdrawn",
    withdraw: "Withdraw this value",
    withdrawAbout:
      "For a value that was entered under a wrong year or indicator. The value and the reason stay on record; where it was published, it is shown as withdrawn.",
    withdrawReason: "Reason for withdrawing it",
    addTitle: "Add a value",
    correctTitle: (year: string, kind: string) => `Correct the ${kind.toLowerCase()} of ${year}`,
    correctAbout: "The earlier value stays to be seen.",
    byYear: "That of the year",
    definition: "Definition",
    definitionHint: "Unless you choose one, it is that which holds in the year.",
    kindLabel: "Target or actual",
    yearLabel: "Fiscal year",
    yearHint: "For example 2026, FY2026 or R8",
    period: "Period",
    periodHint: "Where the value is of a part of the year, like “first half” or “24 July”.",
    valueHint: (unit: string) =>
      `The unit is ${unit}. Enter it as published, like 25.0, 2,887, about 950 or 63 thousand.`,
    asOfHint: "When it was measured.",
    note: "Note",
    source: "Source",
    sourceUrl: "Address of the source",
    add: "Add the value",
    save: "Save the correction",
    cancel: "Do not correct it",
    doubtHeading: "Check this before it is saved",
    doubtLead:
      "Nothing is saved yet. Correct what is wrong, or tick that it is right, and save again.",
    sure: "This is right",
    doubts: {
      publishedBefore: (published: string, asOf: string) =>
        `It was published (${published}) before it was measured (${asOf}). Check the years.`,
      otherUnit: (typed: string, unit: string) =>
        `It was typed in “${typed}”, but the unit of this indicator is “${unit}”.`,
      tenfold: (year: string, value: string) =>
        `It is ten times the value for ${year} (${value}) or more, or a tenth of it or less. Check the digits.`,
      notBegun: (year: string) =>
        `${year} has not begun. Did you mean a target rather than an actual?`,
      replaces: (value: string) =>
        `There is a value (${value}) for the same year and period. Saving corrects that one.`,
    },
  },
});
