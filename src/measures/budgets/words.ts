import { inBoth } from "../../lib/lang";
import { numeral } from "../../lib/numeral";

export const words = inBoth({
  ja: {
    title: (year: string) => `${year}の予算`,
    about:
      "まだ分からない欄は空欄のまま、該当がない欄は「－」、ゼロのときは「0」とします。空欄・「－」・0は、それぞれ別のものとして示されます。",
    unit: "金額の単位",
    unitHint:
      "下の欄の数字は、この単位で読みます。1.4億円、423千円のように単位を付けて入力した欄は、その単位で読みます。",
    accounts: "会計区分",
    account: "会計区分",
    accountHint: "例：一般会計、労働保険特別会計労災勘定",
    anotherAccount: "別の会計を加える",
    kindOf: (account: string, kind: string) => `${account}：${kind}`,
    inclusive: "内数",
    inclusiveOf: (kind: string) => `（${kind}）`,
    inclusiveHint:
      "ほかの事業も含む金額の一部のときは「内数」に印を付けます（「50（内数）」のように入力しても構いません）。内数は合計に入りません。",
    carriedHint: "翌年度への繰越しは、38でも▲38でも構いません。計から差し引きます。",
    storedInclusive: "保存されている内容：内数",
    storedWhole: "保存されている内容：内数ではない",
    note: "備考",
    remove: "この会計区分の行を削除する",
    removeHint: "保存すると、この会計区分の金額・備考・出典が全て消えます。",
    save: "予算を保存する",
    questionHeading: (n: number) => `単位を確かめたい金額が${numeral(n)}か所あります`,
    questionLead:
      "まだ保存されていません。単位が違うときは直し、この金額で正しいときは印を付けて、もう一度保存してください。",
    question: (amount: string) =>
      `「${amount}」と読みました。この施策のほかの金額と桁が大きく違います。千円・百万円・億円を取り違えていないか、確かめてください。`,
    sure: (amount: string) => `この金額で正しい（${amount}）`,
    saved: "保存されている金額",
    available: "計",
    rate: "執行率",
    leftOut: (n: number) => `内数${numeral(n)}件を除いた額です。`,
    notEntered: "未記入",
    noRate: "－",
    allYears: (unit: string) => `年度ごとの金額を見る（${unit}）`,
    years: "ほかの年度の予算",
    back: "施策に戻る",
  },
  en: {
    title: (year: string) => `Budget for ${year}`,
    about:
      "Leave what is not known yet empty, enter – where there is none, and 0 for zero. These are three different things, and are shown so.",
    unit: "Unit of the amounts",
    unitHint:
      "The numbers below are read in this unit. An amount typed with a unit of its own, like ¥140 million, is read in that one.",
    accounts: "Account",
    account: "Account",
    accountHint: "As in the budget, in Japanese.",
    anotherAccount: "Add another account",
    kindOf: (account: string, kind: string) => `${account}: ${kind}`,
    inclusive: "Part of",
    inclusiveOf: (kind: string) => ` a larger amount (${kind})`,
    inclusiveHint:
      "Tick “Part of” where the amount is a part of a larger one that pays for other things too. Such amounts stay out of the totals.",
    carriedHint:
      "What is carried over to the next year may be typed as 38 or −38. It lowers the total.",
    storedInclusive: "Saved: part of a larger amount",
    storedWhole: "Saved: not part of a larger amount",
    note: "Note",
    remove: "Remove this account from the year",
    removeHint: "Saving deletes all its amounts, its note and its source.",
    save: "Save the budget",
    questionHeading: (n: number) =>
      n === 1 ? "Check the unit of one amount" : `Check the unit of ${n} amounts`,
    questionLead:
      "Nothing is saved yet. Correct the amount, or tick that it is right, and save again.",
    question: (amount: string) =>
      `This was read as ${amount}, far from the other amounts of the measure. Check whether it is in thousands, millions or hundreds of millions of yen.`,
    sure: (amount: string) => `This amount is right (${amount})`,
    saved: "Saved amounts",
    available: "Total",
    rate: "Execution rate",
    leftOut: (n: number) =>
      n === 1
        ? "One amount that is part of a larger one is left out."
        : `${n} amounts that are part of larger ones are left out.`,
    notEntered: "Not entered",
    noRate: "–",
    allYears: (unit: string) => `See the amounts of all years (${unit})`,
    years: "Budgets of other years",
    back: "Back to the measure",
  },
});
