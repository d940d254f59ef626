import type { Facts } from "../lib/errors";
import { inBoth } from "../lib/lang";

type Sentence = (facts: Facts) => string;
const of = (facts: Facts, name: string) => facts[name] ?? "";

export const faults = inBoth<Record<string, Sentence>>({
  ja: {
    "minutes.absentSpeaker": (f) =>
      f["proxy"]
        ? `${of(f, "post")}は、この日は代理（${of(f, "proxy")}）が出席した記録です。代理者を選ぶか、本人の発言でよければ「欠席の記録を確かめたうえで、この人の発言とする」にチェックを入れてください。`
        : `${of(f, "post")}は、この日は欠席の記録です。発言者を選び直すか、よければ「欠席の記録を確かめたうえで、この人の発言とする」にチェックを入れてください。`,
    "minutes.guestUnnamed": () => "名簿にない発言者の官職・肩書か氏名を入力してください。",
    "minutes.pasteTooLong": (f) =>
      `一度に貼り付けられるのは${of(f, "maximum")}文字までです（現在${of(f, "length")}文字）。議題ごとなどに分けて貼り付けてください。`,
  },
  en: {
    "minutes.absentSpeaker": (f) =>
      f["proxy"]
        ? `${of(f, "postEn")} was represented by ${of(f, "proxy")} that day. Choose the proxy, or tick that you have checked the record of absence.`
        : `${of(f, "postEn")} was absent that day. Choose another speaker, or tick that you have checked the record of absence.`,
    "minutes.guestUnnamed": () => "Give the title or the name of whoever spoke.",
    "minutes.pasteTooLong": (f) =>
      `You can paste up to ${of(f, "maximum")} characters at a time (now ${of(f, "length")}). Paste it in parts, item by item for example.`,
  },
});
