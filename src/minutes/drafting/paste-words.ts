import { inBoth } from "../../lib/lang";
import { numeral } from "../../lib/numeral";

/** What the pages say on which a memo is pasted. */
export const words = inBoth({
  ja: {
    title: "議事メモを貼り付ける",
    lead: "文字起こしや議事メモを、発言者ごとに分けます。加える前に、分け方を確かめられます。",
    text: "議事メモ",
    textHint:
      "「○総務副大臣　…」「【厚生労働省】…」「議長：…」のような書き方を読み取ります。20万文字まで貼り付けられます。",
    part: "見出しのない部分を加える議題",
    partHint: "議題の見出し（「議題１　…」など）より前の部分は、ここに入ります。",
    opening: "最初の議題の前",
    read: "読み取って確かめる",
    back: "戻る",
    previewTitle: "読み取った内容を確かめる",
    previewLead: "まだ何も加えていません。",
    count: (n: number) => `${numeral(n)}件に分けました。`,
    unclear: "発言者を確かめるところ",
    unclearLead: "同じ名前の箇所は、まとめて決まります。",
    allClear: "発言者は、すべて読み取れました。",
    nameless: "（発言者の名前がない箇所）",
    whys: {
      unknownSpeaker: "名簿と出欠に見当たりません。",
      ambiguousSpeaker: "だれのことか、一人に決まりません。",
      noSpeaker: "だれの発言か書かれていません。",
      absentSpeaker: "この日は欠席の記録です。",
    },
    places: (n: number, line: number) =>
      n === 1 ? `${numeral(line)}行目` : `${numeral(n)}か所（${numeral(line)}行目から）`,
    sample: (text: string) => `「${text}」`,
    fallbacks: {
      guest: "名簿にない発言者とする（名前は、書かれたとおり）",
      narration: "地の文とする",
    },
    likely: "この名前に当たる人",
    council: "ほかの構成員・代理出席者",
    others: "そのほか",
    understood: "読み取った内容",
    line: (n: number) => `${numeral(n)}行目`,
    heading: (n: number, text: string) =>
      `${numeral(n)}行目「${text}」は、議題の見出しとしました。`,
    asAnswered: "上で決めます",
    add: "この分け方で加える",
    addHint: "それぞれの議題の最後に加わります。加えた後で、一件ずつ直せます。",
    edit: "貼り付けた文を直す",
    changed: "出欠か名簿が変わったため、読み取り直しました。もう一度確かめてください。",
  },
  en: {
    title: "Paste a memo",
    lead: "A transcript or memo is split into remarks by speaker. You see how before anything is added.",
    text: "Memo",
    textHint:
      "A speaker may be named at the start of a line, in brackets or before a colon, in Japanese. Up to 200,000 characters.",
    part: "Item for what stands under no heading",
    partHint: "What comes before the first heading of an item goes here.",
    opening: "Before the first item",
    read: "Read it and check",
    back: "Back",
    previewTitle: "Check what was understood",
    previewLead: "Nothing has been added yet.",
    count: (n: number) => (n === 1 ? "One entry." : `Split into ${n} entries.`),
    unclear: "Speakers to check",
    unclearLead: "One answer holds wherever the same name stands.",
    allClear: "Every speaker was understood.",
    nameless: "(where no speaker is named)",
    whys: {
      unknownSpeaker: "Found neither in the roster nor in the attendance.",
      ambiguousSpeaker: "It may mean more than one.",
      noSpeaker: "It does not say who spoke.",
      absentSpeaker: "Recorded as absent that day.",
    },
    places: (n: number, line: number) =>
      n === 1 ? `Line ${line}` : `${n} places, from line ${line}`,
    sample: (text: string) => `“${text}”`,
    fallbacks: {
      guest: "Somebody not on the council, named as written",
      narration: "Narration",
    },
    likely: "Whom the name may mean",
    council: "Other members and proxies",
    others: "Otherwise",
    understood: "What was understood",
    line: (n: number) => `Line ${n}`,
    heading: (n: number, text: string) => `Line ${n}, “${text}”, was taken for the heading.`,
    asAnswered: "as answered above",
    add: "Add it like this",
    addHint: "Everything goes to the end of its item. You can edit each entry afterwards.",
    edit: "Change the pasted text",
    changed:
      "The attendance or the roster changed, so the memo was read again. Check it once more.",
  },
});
