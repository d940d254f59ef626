import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import type { Facts } from "../../lib/errors";
import { type Telling, fact, nobody } from "../../record/telling";

const yearJa = (f: Facts) => fiscalYearName(Number(fact(f, "year")), "ja");
const yearEn = (f: Facts) => fiscalYearName(Number(fact(f, "year")), "en");
const name = (f: Facts) => fact(f, "name");

export const followUpEvents = {
  "followUp.yearAdded": {
    ja: (f) => `${yearJa(f)}の報告の受付を始めました`,
    en: (f) => `Began to take reports for ${yearEn(f)}`,
    hears: nobody,
  },
  "followUp.yearChanged": {
    ja: (f) => `${yearJa(f)}の評価区分を変更しました`,
    en: (f) => `Changed the rating schemes of ${yearEn(f)}`,
    hears: nobody,
  },
  "followUp.yearClosed": {
    ja: (f) => `${yearJa(f)}の報告を締め切りました`,
    en: (f) => `Closed ${yearEn(f)} for reports`,
    hears: nobody,
  },
  "followUp.yearReopened": {
    ja: (f) => `${yearJa(f)}の締切りを解除しました`,
    en: (f) => `Opened ${yearEn(f)} for reports again`,
    hears: nobody,
  },
  "followUp.schemeAdded": {
    ja: (f) => `評価区分「${name(f)}」を加えました`,
    en: (f) => `Added the rating scheme “${name(f)}”`,
    hears: nobody,
  },
  "followUp.schemeChanged": {
    ja: (f) => `評価区分「${name(f)}」を変更しました`,
    en: (f) => `Changed the rating scheme “${name(f)}”`,
    hears: nobody,
  },
  "followUp.pillarAdded": {
    ja: (f) => `柱「${name(f)}」を加えました`,
    en: (f) => `Added the pillar “${name(f)}”`,
    hears: nobody,
  },
  "followUp.pillarChanged": {
    ja: (f) => `柱「${name(f)}」を変更しました`,
    en: (f) => `Changed the pillar “${name(f)}”`,
    hears: nobody,
  },
  "followUp.pillarMoved": {
    ja: (f) => `柱「${name(f)}」の順番を変えました`,
    en: (f) => `Changed the place of the pillar “${name(f)}”`,
    hears: nobody,
  },
} satisfies Record<string, Telling>;
