import type { Facts } from "../lib/errors";
import { inBoth } from "../lib/lang";

type Sentence = (facts: Facts) => string;
const of = (facts: Facts, name: string) => facts[name] ?? "";

export const faults = inBoth<Record<string, Sentence>>({
  ja: {
    "minutes.absentSpeaker": (f) =>
      `${of(f, "post")}は、この日は代理${of(f, "proxy") && `（${of(f, "proxy")}）`}が出席した記録です。代理者を選ぶか、本人の発言でよければ「代理出席の記録を確かめたうえで、本人の発言とする」にチェックを入れてください。`,
    "minutes.recordedAbsent": (f) =>
      `${of(f, "post")}は、この日は欠席の記録です。発言者を選び直してください。出席していたときは、先に当日の出欠の記録を改めてから、保存してください。`,
    "minutes.guestUnnamed": () => "名簿にない発言者の官職・肩書か氏名を入力してください。",
    "minutes.pasteTooLong": (f) =>
      `一度に貼り付けられるのは${of(f, "maximum")}文字までです（現在${of(f, "length")}文字）。議題ごとなどに分けて貼り付けてください。`,
  },
  en: {
    "minutes.absentSpeaker": (f) =>
      `${of(f, "postEn")} was represented by ${of(f, "proxy") || "a proxy"} that day. Choose the proxy, or tick that you have checked the record and the holder did speak.`,
    "minutes.recordedAbsent": (f) =>
      `${of(f, "postEn")} is recorded as absent that day. Choose another speaker. If they were there, change the record of attendance first, then save.`,
    "minutes.guestUnnamed": () => "Give the title or the name of whoever spoke.",
    "minutes.pasteTooLong": (f) =>
      `You can paste up to ${of(f, "maximum")} characters at a time (now ${of(f, "length")}). Paste it in parts, item by item for example.`,
  },
});
