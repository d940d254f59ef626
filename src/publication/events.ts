import { shownDay } from "../lib/calendar/wareki";
import { dayOf, timeOf } from "../lib/clock";
import type { Facts } from "../lib/errors";
import type { Lang } from "../lib/lang";
import { type Telling, fact, secretariat } from "../record/telling";

const named = (f: Facts, lang: Lang) => (lang === "en" && fact(f, "titleEn")) || fact(f, "title");

const from = (f: Facts, lang: Lang) => {
  const at = fact(f, "publicFrom");
  return at ? `${shownDay(dayOf(at), lang)} ${timeOf(at)}` : "";
};

const released = (f: Facts) =>
  fact(f, "publicFrom") ? "の公表の予定を確定しました" : "を公表しました";

const scheduled = {
  ja: (f: Facts) => (from(f, "ja") ? `（${from(f, "ja")}から公開）` : ""),
  en: (f: Facts) => (from(f, "en") ? `, public from ${from(f, "en")}` : ""),
};

export const publicationEvents = {
  "publication.prepared": {
    ja: (f) => `「${named(f, "ja")}」の公表を準備しました`,
    en: (f) => `Prepared “${named(f, "en")}” for publication`,
    hears: secretariat,
  },
  "publication.released": {
    ja: (f) =>
      `「${named(f, "ja")}」${released(f)}（第${fact(f, "revision")}版）${scheduled.ja(f)}`,
    en: (f) => `Published “${named(f, "en")}”, revision ${fact(f, "revision")}${scheduled.en(f)}`,
    hears: secretariat,
  },
  "publication.releasedAlone": {
    ja: (f) =>
      `「${named(f, "ja")}」${released(f)}（第${fact(f, "revision")}版、二人目の確認なしの単独公表）${scheduled.ja(f)}`,
    en: (f) =>
      `Published “${named(f, "en")}”, revision ${fact(f, "revision")}, without a second person${scheduled.en(f)}`,
    hears: secretariat,
  },
  "publication.returned": {
    ja: (f) => `「${named(f, "ja")}」の公表の準備を差し戻しました。理由：${fact(f, "reason")}`,
    en: (f) => `Sent back the preparation of “${named(f, "en")}”: ${fact(f, "reason")}`,
    hears: secretariat,
  },
  "publication.withdrawn": {
    ja: (f) => `「${named(f, "ja")}」の公表を撤回しました。理由：${fact(f, "reason")}`,
    en: (f) => `Withdrew “${named(f, "en")}”: ${fact(f, "reason")}`,
    hears: secretariat,
  },
} satisfies Record<string, Telling>;
