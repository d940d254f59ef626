import { inBoth } from "../lib/lang";
import { numeral } from "../lib/numeral";

/** What a table of agenda items says, and the sum beneath it. */
export const words = inBoth({
  ja: {
    items: "議題",
    title: "題名",
    kind: "種別",
    presenter: "説明者",
    empty: "議題はまだありません。",
    minutes: (n: number) => `${numeral(n)}分`,
    time: "予定時刻",
    length: "時間",
    total: "合計",
    frame: "会議の枠",
    noFrame: "時刻未定",
    end: "終了見込み",
    spare: (n: number) => `${numeral(n)}分余る見込みです。`,
    exact: "枠にちょうど収まる見込みです。",
    over: (n: number) =>
      `枠を${numeral(n)}分超える見込みです。時間を縮めるか、議題を次回へ持ち越してください。`,
    unplanned: (n: number) => `所要時間が未定の議題が${numeral(n)}件あります。`,
  },
  en: {
    items: "Items",
    title: "Title",
    kind: "Kind",
    presenter: "Presenter",
    empty: "There are no items yet.",
    minutes: (n: number) => `${n} min`,
    time: "Expected time",
    length: "Length",
    total: "Total",
    frame: "Time available",
    noFrame: "No times yet",
    end: "Expected end",
    spare: (n: number) => `${n} ${n === 1 ? "minute" : "minutes"} to spare.`,
    exact: "The items fill the time exactly.",
    over: (n: number) =>
      `${n} ${n === 1 ? "minute" : "minutes"} too long. Shorten items or carry one over to the next meeting.`,
    unplanned: (n: number) =>
      n === 1 ? "1 item has no length yet." : `${n} items have no length yet.`,
  },
});
