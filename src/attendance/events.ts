import { sql } from "../db/sql";
import type { Facts } from "../lib/errors";
import type { Lang } from "../lib/lang";
import { numeral } from "../lib/numeral";
import { type Telling, fact, nobody, secretariat, speakersForSeat } from "../record/telling";
import { words } from "../words/attendance";
import { successor } from "../words/successor";

const statusIn = (facts: Facts, lang: Lang): string => {
  const { statuses, unknown } = words[lang];
  const named = new Map<string, string>(Object.entries(statuses)).get(fact(facts, "status"));
  return named ?? unknown.actual;
};

const ofMeeting = {
  ja: (facts: Facts) =>
    fact(facts, "number") ? `第${numeral(Number(fact(facts, "number")))}回の出欠：` : "出欠：",
  en: (facts: Facts) =>
    fact(facts, "number") ? `Attendance, meeting ${fact(facts, "number")}: ` : "Attendance: ",
};

const proxyIn = (facts: Facts, before: string, after: string) =>
  fact(facts, "proxy") ? `${before}${fact(facts, "proxy")}${after}` : "";

export const attendanceEvents = {
  "attendance.replied": {
    ja: (f) =>
      `${ofMeeting.ja(f)}${fact(f, "post")}は「${statusIn(f, "ja")}」${proxyIn(f, "（", "）")}と回答しました`,
    en: (f) =>
      `${ofMeeting.en(f)}${fact(f, "postEn")} replied “${statusIn(f, "en")}”${proxyIn(f, " (", ")")}`,
    hears: () => sql`${secretariat()} UNION ${speakersForSeat}`,
  },
  "attendance.recorded": {
    ja: (f) =>
      `${ofMeeting.ja(f)}${fact(f, "post")}を「${statusIn(f, "ja")}」${proxyIn(f, "（", "）")}と記録しました`,
    en: (f) =>
      `${ofMeeting.en(f)}recorded ${fact(f, "postEn")} as “${statusIn(f, "en")}”${proxyIn(f, " (", ")")}`,
    hears: nobody,
  },
  "attendance.handedOver": {
    ja: (f) => `${ofMeeting.ja(f)}${fact(f, "post")}の分を、${successor.ja(f)}に引き継ぎました`,
    en: (f) => `${ofMeeting.en(f)}the entry of ${fact(f, "postEn")} passed to ${successor.en(f)}`,
    hears: nobody,
  },
} satisfies Record<string, Telling>;
