import { type Telling, fact, nobody } from "../record/telling";

/** What happens in a ministry's working copy is told by code and year only: its text is not for others yet. */
export const measureEvents = {
  "measure.registered": {
    ja: (f) => `施策${fact(f, "code")}を登録しました`,
    en: (f) => `Registered the measure ${fact(f, "code")}`,
    hears: nobody,
  },
  "measure.changed": {
    ja: (f) => `施策${fact(f, "code")}の基本事項を変更しました`,
    en: (f) => `Changed the basic facts of the measure ${fact(f, "code")}`,
    hears: nobody,
  },
  "measure.linked": {
    ja: (f) => `施策${fact(f, "code")}の後継として${fact(f, "next")}を記録しました`,
    en: (f) => `Recorded ${fact(f, "next")} as the successor of the measure ${fact(f, "code")}`,
    hears: nobody,
  },
  "measure.unlinked": {
    ja: (f) => `施策${fact(f, "code")}の後継から${fact(f, "next")}を外しました`,
    en: (f) => `Removed ${fact(f, "next")} as a successor of the measure ${fact(f, "code")}`,
    hears: nobody,
  },
  "measure.sheetAdded": {
    ja: (f) => `施策${fact(f, "code")}の${fact(f, "yearJa")}の個票を作成しました`,
    en: (f) => `Created the sheet of the measure ${fact(f, "code")} for ${fact(f, "yearEn")}`,
    hears: nobody,
  },
  "measure.sheetChanged": {
    ja: (f) => `施策${fact(f, "code")}の${fact(f, "yearJa")}の個票を変更しました`,
    en: (f) => `Changed the sheet of the measure ${fact(f, "code")} for ${fact(f, "yearEn")}`,
    hears: nobody,
  },
} satisfies Record<string, Telling>;
