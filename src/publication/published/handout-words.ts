import { inBoth } from "../../lib/lang";
import { numeral } from "../../lib/numeral";

/** Words of a published list of 配布資料. */
export const words = inBoth({
  ja: {
    handouts: "配布資料",
    list: "配布資料一覧",
    number: "番号",
    title: "題名",
    submitter: "提出",
    item: "議題",
    ofItem: (n: number) => `議題${numeral(n)}`,
    noHandouts: "この会議の配布資料はありません。",
    replacedOn: (on: string) => `${on}差替え`,
    replacedWhy: (note: string) => `：${note}`,
    by: (submitter: string) => `（${submitter}）`,
  },
  en: {
    handouts: "Handouts",
    list: "List of handouts",
    number: "Number",
    title: "Title",
    submitter: "Submitted by",
    item: "Agenda item",
    ofItem: (n: number) => `Item ${n}`,
    noHandouts: "There are no handouts for this meeting.",
    replacedOn: (on: string) => `Replaced on ${on}`,
    replacedWhy: (note: string) => `: ${note}`,
    by: (submitter: string) => ` (${submitter})`,
  },
});
