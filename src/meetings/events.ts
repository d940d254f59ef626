import { type Sql, sql } from "../db/sql";
import type { Facts } from "../lib/errors";
import { numeral } from "../lib/numeral";
import { type Telling, fact, nobody, secretariat } from "../record/telling";
import { meetingNamed } from "./words";

const ja = (facts: Facts) => meetingNamed("ja", fact(facts, "number"));
const en = (facts: Facts) => meetingNamed("en", fact(facts, "number"));

/** Who sits in the body on the meeting's day, who acts for them, and the 府省窓口. */
const everybodyConcerned = (meetingId: string): Sql =>
  sql`SELECT a.id FROM meeting m
      JOIN seat t ON t.body_id = m.body_id AND coalesce(t.valid_from, '') <= coalesce(m.day, date('now'))
        AND coalesce(m.day, date('now')) < coalesce(t.valid_to, '9999-12-31')
      JOIN assignment h ON h.post_id = t.post_id AND h.valid_from <= coalesce(m.day, date('now'))
        AND coalesce(m.day, date('now')) < coalesce(h.valid_to, '9999-12-31')
      JOIN account a ON a.person_id = h.person_id WHERE m.id = ${meetingId}
    UNION SELECT g.account_id FROM meeting m JOIN seat t ON t.body_id = m.body_id
      JOIN role_grant g ON g.seat_id = t.id AND g.role = 'aide' AND g.ended_at IS NULL WHERE m.id = ${meetingId}
    UNION SELECT account_id FROM role_grant WHERE role = 'coordinator' AND ended_at IS NULL`;

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
