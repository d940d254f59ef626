import { numeral } from "../../lib/numeral";
import { type Lang, inBoth } from "../../lib/lang";
import { type Quorum, ruleOf } from "./model";

export const words = inBoth({
  ja: {
    title: "開催要綱",
    lead: "版ごとに施行日を持ちます。会議には、その日に施行されている版を適用します。",
    caption: "開催要綱の版（新しい順）",
    none: "開催要綱はまだ登録されていません。第１版を登録すると、定足数と代理出席の扱いが会議に反映されます。",
    add: "新しい版を登録する",
    addTitle: "開催要綱の新しい版を登録",
    addLead: (n: string) => `${n}として登録します。`,
    editTitle: "開催要綱の記載を訂正",
    editLead: "誤記を訂正するためのページです。内容を改めたときは、新しい版を登録してください。",
    publish: "公表の準備をする",
    version: (n: number) => `第${numeral(n)}版`,
    number: "版",
    name: "件名",
    decidedOn: "決定日",
    decidedHint: "会議で決定・申合せをした日。分からない場合は空欄にしてください。",
    validFrom: "施行日",
    wasDecidedOn: (on: string) => `${on}決定`,
    inForceSince: (on: string) => `${on}施行`,
    validFromHint: "この日以後の会議に適用します。",
    until: "適用期間",
    inForce: "施行中",
    coming: "施行前",
    past: "旧版",
    quorum: "定足数",
    quorumHint: "構成員の席の数に対する割合です。",
    rules: {
      none: "定めなし",
      majority: "過半数",
      half: "２分の１以上",
      two_thirds: "３分の２以上",
      other: "その他の割合",
    },
    fraction: (numerator: number, denominator: number, strictly: boolean) =>
      `${numeral(denominator)}分の${numeral(numerator)}${strictly ? "を超える数" : "以上"}`,
    numerator: "分子",
    denominator: "分母",
    fractionLegend: "その他の割合の場合",
    strictly: "ちょうどその割合では足りない（超える数を要する）",
    proxies: "代理出席",
    proxyAllowed: "代理出席を認める",
    proxyCounts: "代理出席を定足数に数える",
    proxyBoth: "認める（定足数に数える）",
    proxyOnly: "認める（定足数に数えない）",
    proxyNone: "認めない",
    text: "本文",
    textHint: "見出しは #、箇条書きは - で書けます（Markdown）。",
    difference: "前の版からの変更",
    differenceOf: (n: string) => `${n}との違い`,
    firstVersion: "最初の版です。",
    save: "登録する",
    saveEdit: "訂正を保存する",
  },
  en: {
    title: "Charter",
    lead: "Each version has a day from which it is in force. A meeting follows the version in force on its day.",
    caption: "Versions of the charter, newest first",
    none: "No charter is on record yet. Once the first version is added, meetings follow its quorum and its rules for proxies.",
    add: "Add a version",
    addTitle: "Add a version of the charter",
    addLead: (n: string) => `It will be ${n.toLowerCase()}.`,
    editTitle: "Correct the charter",
    editLead:
      "This page is for errors of the record. What the council decided anew is a new version.",
    publish: "Prepare for publication",
    version: (n: number) => `Version ${n}`,
    number: "Version",
    name: "Title",
    decidedOn: "Decided on",
    decidedHint: "The day the council decided on it. Leave this empty if it is not known.",
    validFrom: "In force from",
    wasDecidedOn: (on: string) => `Decided on ${on}`,
    inForceSince: (on: string) => `In force from ${on}`,
    validFromHint: "Meetings from this day on follow it.",
    until: "In force",
    inForce: "In force",
    coming: "To come",
    past: "Superseded",
    quorum: "Quorum",
    quorumHint: "As a part of the members' seats.",
    rules: {
      none: "None stated",
      majority: "A majority",
      half: "Half or more",
      two_thirds: "Two thirds or more",
      other: "Another fraction",
    },
    fraction: (numerator: number, denominator: number, strictly: boolean) =>
      `${strictly ? "more than " : ""}${numerator} of ${denominator}${strictly ? "" : " or more"}`,
    numerator: "Numerator",
    denominator: "Denominator",
    fractionLegend: "For another fraction",
    strictly: "Exactly this fraction is not enough",
    proxies: "Proxies",
    proxyAllowed: "Proxies may attend",
    proxyCounts: "Proxies count towards the quorum",
    proxyBoth: "Allowed, and count towards the quorum",
    proxyOnly: "Allowed, but do not count towards the quorum",
    proxyNone: "Not allowed",
    text: "Text",
    textHint: "Headings begin with #, lists with - (Markdown).",
    difference: "What changed",
    differenceOf: (n: string) => `Compared with ${n.toLowerCase()}`,
    firstVersion: "This is the first version.",
    save: "Add",
    saveEdit: "Save the correction",
  },
});

/** 第２版. */
export const versionName = (number: number, lang: Lang): string => words[lang].version(number);

/** 過半数, 定めなし, ５分の３以上. */
export function quorumText(quorum: Quorum, lang: Lang): string {
  const w = words[lang];
  const rule = ruleOf(quorum);
  return rule === "other"
    ? w.fraction(
        quorum.quorumNumerator ?? 0,
        quorum.quorumDenominator ?? 0,
        quorum.quorumStrictlyMore,
      )
    : w.rules[rule];
}

/** Whether proxies may attend, and count. */
export const proxyText = (
  { proxyAllowed, proxyCounts }: { proxyAllowed: boolean; proxyCounts: boolean },
  lang: Lang,
): string => {
  const w = words[lang];
  if (!proxyAllowed) return w.proxyNone;
  return proxyCounts ? w.proxyBoth : w.proxyOnly;
};
