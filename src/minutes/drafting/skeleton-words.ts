import { inBoth } from "../../lib/lang";
import { numeral } from "../../lib/numeral";

/** What the page says before the standard sentences are written. */
export const words = inBoth({
  ja: {
    title: "次第から骨子を作る",
    lead: "議題、出欠、代理出席、配布資料から、定型の文を作ります。書く前に、何が変わるかを確かめてください。",
    added: "加える文",
    replaced: "作り直す文",
    dropped: "取り除く文",
    overruled: "人が直したため、そのままにする文",
    overruledLead:
      "定型の文は次のように変わりましたが、人が直した文を残し、並べて書くことはしません。必要なら、編集のページで直してください。",
    kept: (n: number) =>
      `ほかの${numeral(n)}件（人が書いたもの、直したもの、今も正しい定型の文）は変えません。`,
    idle: "変わるところはありません。",
    nothing: "次第から新しく書くことはありません。",
    write: "この内容で骨子を書く",
    begin: "骨子なしで作成を始める",
    back: "戻る",
    before: "今の文",
    after: "新しい文",
  },
  en: {
    title: "Write a skeleton from the agenda",
    lead: "Standard sentences come from the agenda, attendance, proxies and handouts. See first what will change.",
    added: "To be added",
    replaced: "To be written again",
    dropped: "To be removed",
    overruled: "Left as somebody edited them",
    overruledLead:
      "The standard sentence now reads as shown, but what was edited by hand stays and nothing is put beside it. Edit it where the minutes are drafted if you need to.",
    kept: (n: number) =>
      `${n === 1 ? "One other stays as it is" : `${n} others stay as they are`}: what people wrote or edited, and sentences that are still right.`,
    idle: "Nothing changes here.",
    nothing: "The agenda gives nothing new to write.",
    write: "Write this skeleton",
    begin: "Begin without a skeleton",
    back: "Back",
    before: "Now",
    after: "Then",
  },
});
