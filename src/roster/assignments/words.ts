import { shownDay } from "../../lib/calendar/wareki";
import { type Lang, inBoth } from "../../lib/lang";
import { dayBefore } from "../model";
import type { Vacancy } from "./model";

export const words = inBoth({
  ja: {
    title: "在任期間を訂正",
    lead: "記録の誤りを訂正するためのページです。交代や退任は「人事異動」から記録してください。",
    shoulder: (post: string, name: string) => `${post}　${name}`,
    validFrom: "発令日",
    validTo: "離任日",
    validToHint:
      "この日から在任しません（後任の発令日と同じ日です）。在任中の場合は空欄にしてください。",
    gaps: "空席になる期間があります",
    confirm: "上の期間が空席になることを確認した",
    gap: (post: string, from: string, to: string) =>
      to === ""
        ? `${post}は${from}から空席になります。`
        : `${post}は${from}から${to}まで空席になります。`,
    save: "訂正を保存する",
    holders: "この官職の在任者の履歴",
  },
  en: {
    title: "Correct the dates",
    lead: "This page is for errors in the record. Record changes of holders under “Transfers”.",
    shoulder: (post: string, name: string) => `${post}: ${name}`,
    validFrom: "From",
    validTo: "Until",
    validToHint:
      "The first day on which the post is no longer held, as a rule the day the successor begins. Leave it empty for the present holder.",
    gaps: "The post will stand vacant",
    confirm: "I have checked that the post is vacant on these days",
    gap: (post: string, from: string, to: string) =>
      to === "" ? `${post} is vacant from ${from}.` : `${post} is vacant from ${from} to ${to}.`,
    save: "Save the correction",
    holders: "Holders of this post",
  },
});

/** 総務副大臣は令和８年８月１日から令和８年８月４日まで空席になります。 */
export const vacancyText = (post: string, { from, to }: Vacancy, lang: Lang): string =>
  words[lang].gap(post, shownDay(from, lang), to === null ? "" : shownDay(dayBefore(to), lang));
