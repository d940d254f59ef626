import { shownDay } from "../lib/calendar/wareki";
import type { Facts } from "../lib/errors";
import type { Lang } from "../lib/lang";
import { numeral } from "../lib/numeral";
import { type Telling, fact, nobody, secretariat } from "../record/telling";
import { words } from "./words";

const day = (facts: Facts, name: string, lang: Lang) =>
  fact(facts, name) && shownDay(fact(facts, name), lang);

const figure = (facts: Facts, name: string) => numeral(Number(fact(facts, name)));

const kind = (facts: Facts, lang: Lang) =>
  new Map<string, string>(Object.entries(words[lang].kinds)).get(fact(facts, "kind")) ?? "";

const until = {
  ja: (f: Facts) => (fact(f, "to") ? `（${day(f, "to", "ja")}離任）` : ""),
  en: (f: Facts) => (fact(f, "to") ? ` (until ${day(f, "to", "en")})` : ""),
};

/** Something of the 名簿 was added, changed, ended or reopened: who hears is the same for all. */
const life = (ja: string, en: string) => ({
  added: {
    ja: (f) => `${ja}「${fact(f, "name")}」を登録しました`,
    en: (f) => `Added the ${en} “${fact(f, "name")}”`,
    hears: nobody,
  } satisfies Telling,
  corrected: {
    ja: (f) => `${ja}「${fact(f, "name")}」の記載を訂正しました`,
    en: (f) => `Corrected the ${en} “${fact(f, "name")}”`,
    hears: nobody,
  } satisfies Telling,
  ended: {
    ja: (f) =>
      `${ja}「${fact(f, "name")}」の廃止（${day(f, "day", "ja")}）を記録しました${fact(f, "successor") && `。後継：${fact(f, "successor")}`}`,
    en: (f) =>
      `Recorded the end of the ${en} “${fact(f, "name")}” on ${day(f, "day", "en")}${fact(f, "successor") && `; successor: ${fact(f, "successor")}`}`,
    hears: secretariat,
  } satisfies Telling,
  reopened: {
    ja: (f) => `${ja}「${fact(f, "name")}」の廃止の記録を取り消しました`,
    en: (f) => `Took back the end of the ${en} “${fact(f, "name")}”`,
    hears: secretariat,
  } satisfies Telling,
});

const organization = life("組織", "organisation");
const post = life("官職", "post");
const seat = life("席", "seat");
const person = life("人", "person");

export const rosterEvents = {
  "roster.transferred": {
    ja: (f) =>
      `${day(f, "day", "ja")}付けの人事異動を記録しました（${figure(f, "count")}件：${fact(f, "posts")}）`,
    en: (f) =>
      `Recorded the transfer of ${day(f, "day", "en")} (${fact(f, "count")}: ${fact(f, "postsEn")})`,
    hears: secretariat,
  },
  "roster.appointed": {
    ja: (f) =>
      `${day(f, "day", "ja")}付けで${fact(f, "post")}に${fact(f, "name")}さんの発令（${kind(f, "ja")}）を記録しました${until.ja(f)}`,
    en: (f) =>
      `Recorded ${fact(f, "name")} as ${fact(f, "postEn")} (${kind(f, "en").toLowerCase()}) from ${day(f, "day", "en")}${until.en(f)}`,
    hears: nobody,
  },
  "roster.vacated": {
    ja: (f) => `${fact(f, "post")}が${day(f, "day", "ja")}から空席になることを記録しました`,
    en: (f) => `Recorded ${fact(f, "postEn")} as vacant from ${day(f, "day", "en")}`,
    hears: nobody,
  },
  "roster.datesCorrected": {
    ja: (f) =>
      `${fact(f, "post")}の${fact(f, "name")}さんの在任期間を「${day(f, "from", "ja")}から${fact(f, "to") ? `（${day(f, "to", "ja")}離任）` : ""}」に訂正しました`,
    en: (f) =>
      `Corrected the dates of ${fact(f, "name")} as ${fact(f, "postEn")}: from ${day(f, "from", "en")}${until.en(f)}`,
    hears: secretariat,
  },
  "roster.organizationAdded": organization.added,
  "roster.organizationCorrected": organization.corrected,
  "roster.organizationEnded": organization.ended,
  "roster.organizationReopened": organization.reopened,
  "roster.postAdded": post.added,
  "roster.postCorrected": post.corrected,
  "roster.postEnded": post.ended,
  "roster.postReopened": post.reopened,
  "roster.personAdded": person.added,
  "roster.personCorrected": person.corrected,
  "roster.seatAdded": { ...seat.added, hears: secretariat },
  "roster.seatEnded": seat.ended,
  "roster.seatReopened": seat.reopened,
  "roster.chairPassed": {
    ja: (f) => `${day(f, "day", "ja")}から${fact(f, "post")}が議長になることを記録しました`,
    en: (f) => `Recorded ${fact(f, "postEn")} as chair from ${day(f, "day", "en")}`,
    hears: secretariat,
  },
  "roster.charterAdded": {
    ja: (f) => `開催要綱の第${figure(f, "number")}版（${day(f, "from", "ja")}施行）を登録しました`,
    en: (f) =>
      `Added version ${fact(f, "number")} of the charter, in force from ${day(f, "from", "en")}`,
    hears: secretariat,
  },
  "roster.charterCorrected": {
    ja: (f) => `開催要綱の第${figure(f, "number")}版の記載を訂正しました`,
    en: (f) => `Corrected version ${fact(f, "number")} of the charter`,
    hears: secretariat,
  },
} satisfies Record<string, Telling>;
