import { shownDay } from "../lib/calendar/wareki";
import { dayOf, timeOf } from "../lib/clock";
import type { Facts } from "../lib/errors";
import type { Lang } from "../lib/lang";
import { numeral } from "../lib/numeral";
import { words } from "./content/listed-words";
import { type Telling, fact, nobody, secretariat } from "../record/telling";

const named = (f: Facts, lang: Lang) => (lang === "en" && fact(f, "titleEn")) || fact(f, "title");

const from = (f: Facts, lang: Lang) => {
  const at = fact(f, "publicFrom");
  return at ? `${shownDay(dayOf(at), lang)} ${timeOf(at)}` : "";
};

const figure = (f: Facts, name: string) => numeral(Number(fact(f, name)));

const revision = (f: Facts) => `第${figure(f, "revision")}版`;

const released = (f: Facts) =>
  fact(f, "publicFrom") ? "の公表の予定を確定しました" : "を公表しました";

const scheduled = {
  ja: (f: Facts) => (from(f, "ja") ? `（${from(f, "ja")}から公開）` : ""),
  en: (f: Facts) => (from(f, "en") ? `, public from ${from(f, "en")}` : ""),
};

const count = (f: Facts) => fact(f, "count");

const many = (f: Facts, lang: Lang) => {
  const kinds: Readonly<Record<string, string>> = words[lang].kindsCounted;
  return kinds[fact(f, "kind")] ?? "";
};

const lone = {
  ja: (f: Facts) =>
    fact(f, "lone") === "0" ? "" : `（うち${figure(f, "lone")}件は二人目の確認なしの単独公表）`,
  en: (f: Facts) =>
    fact(f, "lone") === "0" ? "" : `, ${fact(f, "lone")} of them without a second person`,
};

/** Whether whoever prepared it took it back. */
const isOwn = (f: Facts) => fact(f, "own") === "yes";

export const publicationEvents = {
  "publication.prepared": {
    ja: (f) => `「${named(f, "ja")}」の公表を準備しました`,
    en: (f) => `Prepared “${named(f, "en")}” for publication`,
    hears: secretariat,
  },
  "publication.released": {
    ja: (f) => `「${named(f, "ja")}」${released(f)}（${revision(f)}）${scheduled.ja(f)}`,
    en: (f) => `Published “${named(f, "en")}”, revision ${fact(f, "revision")}${scheduled.en(f)}`,
    hears: secretariat,
  },
  "publication.releasedAlone": {
    ja: (f) =>
      `「${named(f, "ja")}」${released(f)}（${revision(f)}、二人目の確認なしの単独公表）${scheduled.ja(f)}`,
    en: (f) =>
      `Published “${named(f, "en")}”, revision ${fact(f, "revision")}, without a second person${scheduled.en(f)}`,
    hears: secretariat,
  },
  // Of several at once each subject keeps its own line, and people hear of all of them once.
  "publication.preparedWithOthers": {
    ja: (f) => `「${named(f, "ja")}」の公表を準備しました`,
    en: (f) => `Prepared “${named(f, "en")}” for publication`,
    hears: nobody,
  },
  "publication.preparedTogether": {
    ja: (f) => `${many(f, "ja")}${figure(f, "count")}件の公表を準備しました`,
    en: (f) => `Prepared ${many(f, "en")} for publication: ${count(f)}`,
    hears: secretariat,
  },
  "publication.releasedWithOthers": {
    ja: (f) => `「${named(f, "ja")}」${released(f)}（${revision(f)}）${scheduled.ja(f)}`,
    en: (f) => `Published “${named(f, "en")}”, revision ${fact(f, "revision")}${scheduled.en(f)}`,
    hears: nobody,
  },
  "publication.releasedAloneWithOthers": {
    ja: (f) =>
      `「${named(f, "ja")}」${released(f)}（${revision(f)}、二人目の確認なしの単独公表）${scheduled.ja(f)}`,
    en: (f) =>
      `Published “${named(f, "en")}”, revision ${fact(f, "revision")}, without a second person${scheduled.en(f)}`,
    hears: nobody,
  },
  "publication.releasedTogether": {
    ja: (f) => `${figure(f, "count")}件をまとめて公表しました${lone.ja(f)}`,
    en: (f) => `Published ${count(f)} together${lone.en(f)}`,
    hears: secretariat,
  },
  "publication.returned": {
    ja: (f) =>
      `「${named(f, "ja")}」の公表の準備を${isOwn(f) ? "取り下げました" : "差し戻しました"}。理由：${fact(f, "reason")}`,
    en: (f) =>
      `${isOwn(f) ? "Withdrew" : "Sent back"} the preparation of “${named(f, "en")}”: ${fact(f, "reason")}`,
    hears: secretariat,
  },
  "publication.withdrawn": {
    ja: (f) => `「${named(f, "ja")}」の公表を撤回しました。理由：${fact(f, "reason")}`,
    en: (f) => `Withdrew “${named(f, "en")}”: ${fact(f, "reason")}`,
    hears: secretariat,
  },
} satisfies Record<string, Telling>;
