import type { Facts } from "../lib/errors";
import { numeral } from "../lib/numeral";
import { type Telling, everybodyConcerned, fact, nobody, secretariat } from "../record/telling";
import { meetingNamed } from "./words";

const ja = (facts: Facts) => meetingNamed("ja", fact(facts, "number"));
const en = (facts: Facts) => meetingNamed("en", fact(facts, "number"));

export const meetingEvents = {
  "meeting.planned": {
    ja: (f) => `${ja(f)}の準備を始めました`,
    en: (f) => `Started planning ${en(f)}`,
    hears: nobody,
  },
  "meeting.cloned": {
    ja: (f) =>
      `${ja(f)}の準備を始め、前の会議から議題${numeral(Number(fact(f, "count")))}件を引き継ぎました`,
    en: (f) =>
      `Started planning ${en(f)} with ${fact(f, "count") === "1" ? "one item" : `${fact(f, "count")} items`} of an earlier meeting`,
    hears: nobody,
  },
  "meeting.edited": {
    ja: (f) => `${ja(f)}の内容を変更しました`,
    en: (f) => `Changed the details of ${en(f)}`,
    hears: nobody,
  },
  "meeting.rescheduled": {
    ja: (f) => `${ja(f)}の日時・場所・形式を変更しました`,
    en: (f) => `Changed the time, place or format of ${en(f)}`,
    hears: everybodyConcerned,
  },
  "meeting.announced": {
    ja: (f) => `${ja(f)}の開催を案内しました`,
    en: (f) => `Announced ${en(f)}`,
    hears: everybodyConcerned,
  },
  "meeting.held": {
    ja: (f) => `${ja(f)}の開催を記録しました`,
    en: (f) => `Recorded that ${en(f)} was held`,
    hears: secretariat,
  },
  "meeting.finalized": {
    ja: (f) => `${ja(f)}の記録を確定しました`,
    en: (f) => `Settled the record of ${en(f)}`,
    hears: secretariat,
  },
  "meeting.cancelled": {
    ja: (f) => `${ja(f)}を中止しました（理由：${fact(f, "reason")}）`,
    en: (f) => `Cancelled ${en(f)} (reason: ${fact(f, "reason")})`,
    hears: everybodyConcerned,
  },
  // A plan that nobody had been told of.
  "meeting.abandoned": {
    ja: (f) => `${ja(f)}の計画を取りやめました（理由：${fact(f, "reason")}）`,
    en: (f) => `Dropped the plan for ${en(f)} (reason: ${fact(f, "reason")})`,
    hears: secretariat,
  },
} satisfies Record<string, Telling>;
