import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import type { Facts } from "../../lib/errors";
import type { Lang } from "../../lib/lang";
import { type Telling, fact, nobody } from "../../record/telling";

const code = (f: Facts) => fact(f, "code");
const yearIn = (f: Facts, lang: Lang) => fiscalYearName(Number(fact(f, "year")), lang);

/** Told by code and year only: names and values are not for others before they are approved. */
export const indicatorEvents = {
  "measure.indicatorAdded": {
    ja: (f) => `施策${code(f)}の指標を加えました`,
    en: (f) => `Added an indicator to the measure ${code(f)}`,
    hears: nobody,
  },
  "measure.indicatorChanged": {
    ja: (f) => `施策${code(f)}の指標を変更しました`,
    en: (f) => `Changed an indicator of the measure ${code(f)}`,
    hears: nobody,
  },
  "measure.definitionAdded": {
    ja: (f) => `施策${code(f)}の指標の定義を${yearIn(f, "ja")}から変更しました`,
    en: (f) => `Defined an indicator of the measure ${code(f)} anew from ${yearIn(f, "en")}`,
    hears: nobody,
  },
  "measure.valueAdded": {
    ja: (f) => `施策${code(f)}の指標に${yearIn(f, "ja")}の値を加えました`,
    en: (f) => `Added a value for ${yearIn(f, "en")} to an indicator of the measure ${code(f)}`,
    hears: nobody,
  },
  "measure.valueCorrected": {
    ja: (f) => `施策${code(f)}の指標の${yearIn(f, "ja")}の値を訂正しました`,
    en: (f) => `Corrected a value for ${yearIn(f, "en")} of an indicator of the measure ${code(f)}`,
    hears: nobody,
  },
  "measure.valueWithdrawn": {
    ja: (f) => `施策${code(f)}の指標の${yearIn(f, "ja")}の値を取り下げました`,
    en: (f) => `Withdrew a value for ${yearIn(f, "en")} of an indicator of the measure ${code(f)}`,
    hears: nobody,
  },
} satisfies Record<string, Telling>;
