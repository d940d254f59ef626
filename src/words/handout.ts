import { inBoth } from "../lib/lang";

/** How other slices lead to a meeting's handouts. */
export const words = inBoth({
  ja: {
    title: "配布資料",
    lead: "番号順の一覧、提出の状況、差替えの経緯です。",
    open: "配布資料を見る",
  },
  en: {
    title: "Handouts",
    lead: "All of them by number, what is awaited, and what was replaced.",
    open: "Open the handouts",
  },
});
