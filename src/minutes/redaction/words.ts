import { inBoth } from "../../lib/lang";
import { numeral } from "../../lib/numeral";

/** What the page says on which parts of a remark are withheld. */
export const words = inBoth({
  ja: {
    title: "不開示部分",
    lead: "この発言のうち、公表や開示の際に隠すところを定めます。元の文は残ります。",
    text: "発言の内容",
    summary: "議事要旨での文",
    speakersView: "両論併記：発言者の記載",
    secretariatsView: "両論併記：事務局の記載",
    listed: "隠しているところ",
    none: "隠しているところはありません。",
    whole: "発言の全体",
    lost: "本文に見当たりません。本文が変わったため、隠すところを定め直してください。",
    places: (n: number) =>
      n === 0 ? "本文のほか（議事要旨での文又は両論併記の記載）" : `本文の${numeral(n)}か所`,
    clause: "不開示の根拠",
    clauseHint: "行政機関の保有する情報の公開に関する法律（情報公開法）第５条の号です。",
    clauses: {
      1: "第１号　個人に関する情報",
      2: "第２号　法人等に関する情報",
      3: "第３号　国の安全等に関する情報",
      4: "第４号　公共の安全等に関する情報",
      5: "第５号　審議、検討又は協議に関する情報",
      6: "第６号　事務又は事業に関する情報",
    },
    hiddenFrom: "隠す相手",
    audiences: {
      public: "公衆に隠し、府省には示す",
      government: "公衆にも府省にも隠す",
    },
    reason: "理由",
    reasonHint: "なぜその号に当たるか。例：公にすると率直な意見の交換が不当に損なわれるおそれ",
    reviewOn: "見直しの日",
    reviewOnHint: "この日に、隠し続けるかどうかを見直します。",
    part: "隠す部分",
    partHint: "上の文からそのまま写します。空欄のときは、発言の全体を隠します。",
    add: "隠すところを加える",
    addHint: "公表するまでに、隠した版を確かめられます。",
    lift: "不開示を解く",
    back: "議事録へ戻る",
  },
  en: {
    title: "Withheld parts",
    lead: "Says what of this remark is withheld when the minutes are published or disclosed. The text itself stays.",
    text: "What was said",
    summary: "As the summary has it",
    speakersView: "Both views: the speaker’s text",
    secretariatsView: "Both views: the secretariat’s text",
    listed: "Withheld now",
    none: "Nothing is withheld.",
    whole: "The whole remark",
    lost: "It no longer stands in the text, which has changed. Say again what is to be withheld.",
    places: (n: number) => {
      if (n === 0) return "Not in the text itself, but in the summary or in one of both views";
      return n === 1 ? "One place in the text" : `${n} places in the text`;
    },
    clause: "Ground",
    clauseHint:
      "Item of Article 5 of the Act on Access to Information Held by Administrative Organs.",
    clauses: {
      1: "Item 1: individuals",
      2: "Item 2: corporations",
      3: "Item 3: security of the State",
      4: "Item 4: public safety",
      5: "Item 5: deliberation and consultation",
      6: "Item 6: affairs and business",
    },
    hiddenFrom: "Withheld from",
    audiences: {
      public: "The public only; ministries see it",
      government: "The public and the ministries",
    },
    reason: "Reason",
    reasonHint:
      "Why that item applies. For example: it would unduly harm a frank exchange of views",
    reviewOn: "Review on",
    reviewOnHint: "On this day it is reviewed whether to go on withholding it.",
    part: "Part to withhold",
    partHint: "Copied exactly from the texts above. Left empty, the whole remark is withheld.",
    add: "Withhold this",
    addHint: "You can check the redacted version before anything is published.",
    lift: "Stop withholding",
    back: "Back to the minutes",
  },
});
