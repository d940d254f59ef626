import { inBoth } from "../lib/lang";
import { numeral } from "../lib/numeral";

/** The words of 出欠 that pages of several slices show. */
export const words = inBoth({
  ja: {
    statuses: { present: "出席", online: "オンライン", proxy: "代理", absent: "欠席" },
    unknown: { reply: "未回答", actual: "未記録" },
    basis: { reply: "回答による見込み", actual: "当日の記録" },
    seats: (n: number) => `${numeral(n)}名`,
    quorum: "定足数",
    enough: "満たす",
    short: (n: number) => `不足 あと${numeral(n)}名`,
    wasShort: (n: number) => `${numeral(n)}名不足`,
    unrecorded: "記録がそろっていません",
    figures: (counted: number, needed: number) =>
      `必要${numeral(needed)}名・現在${numeral(counted)}名`,
    noQuorum: "開催要綱に定めなし",
    details: "出欠の一覧を見る",
  },
  en: {
    statuses: { present: "In person", online: "Online", proxy: "Proxy", absent: "Absent" },
    unknown: { reply: "No reply", actual: "Not recorded" },
    basis: { reply: "Expected, from the replies", actual: "As recorded on the day" },
    seats: (n: number) => String(n),
    quorum: "Quorum",
    enough: "Met",
    short: (n: number) => `${n} short`,
    wasShort: (n: number) => `Was ${n} short`,
    unrecorded: "Not fully recorded",
    figures: (counted: number, needed: number) => `${needed} needed, ${counted} counted`,
    noQuorum: "The charter states none",
    details: "See who attends",
  },
});
