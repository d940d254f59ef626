import { type Sql, sql } from "../../db/sql";
import { shownDay, shownTime } from "../../lib/calendar/wareki";
import type { Facts } from "../../lib/errors";
import type { Lang } from "../../lib/lang";
import { numeral } from "../../lib/numeral";
import { type Telling, fact, nobody, secretariat } from "../../record/telling";
import { meetingNamed } from "../../words/meeting";

const ja = (f: Facts) => `${meetingNamed("ja", fact(f, "number"))}の議事録`;
const en = (f: Facts) => `the minutes of ${meetingNamed("en", fact(f, "number"))}`;
const post = (f: Facts) => fact(f, "post");
const postEn = (f: Facts) => fact(f, "postEn") || fact(f, "post");
const countJa = (f: Facts) => `${numeral(Number(fact(f, "count")))}件`;
const countEn = (f: Facts) =>
  fact(f, "count") === "1" ? "1 remark" : `${fact(f, "count")} remarks`;

const dueIn = (f: Facts, lang: Lang) =>
  fact(f, "day")
    ? `${shownDay(fact(f, "day"), lang, { weekday: true })} ${shownTime(fact(f, "time"))}`
    : "";

/** An answer that came by mail is recorded by the secretariat. */
const byMailJa = (f: Facts) => (fact(f, "as") === "secretariat" ? "（事務局が代わりに記録）" : "");
const byMailEn = (f: Facts) =>
  fact(f, "as") === "secretariat" ? " (recorded by the secretariat)" : "";

/** Who speaks on the day of an event for one of some seats, and who sat for its holder at the meeting. */
const speakersFor = (meetingId: string, seats: Sql): Sql =>
  sql`SELECT s.account_id AS id FROM seat_speaker s, (SELECT date(at, '+9 hours') AS day FROM event ORDER BY id DESC LIMIT 1) e
      WHERE s.seat_id IN (${seats}) AND s.account_id IS NOT NULL AND s.valid_from <= e.day AND e.day < s.valid_to
    UNION SELECT a.id FROM attendance t JOIN account a ON a.person_id = t.proxy_person_id
      WHERE t.meeting_id = ${meetingId} AND t.actual = 'proxy' AND t.seat_id IN (${seats})`;

/** Everybody who has something to confirm. */
const everySpeaker = (meetingId: string): Sql =>
  speakersFor(meetingId, sql`SELECT seat_id FROM confirmation WHERE meeting_id = ${meetingId}`);

/** The people of the seat that the newest event tells of: notifications are written in the same batch, right after it. */
const itsPeople = (meetingId: string): Sql =>
  speakersFor(
    meetingId,
    sql`SELECT json_extract(detail, '$.seatId') FROM event WHERE id = (SELECT max(id) FROM event)`,
  );

/** The people of all the seats that the newest event tells of. */
const theirPeople = (meetingId: string): Sql =>
  speakersFor(
    meetingId,
    sql`SELECT j.value FROM event e, json_each(json_extract(e.detail, '$.seatIds')) j
      WHERE e.id = (SELECT max(id) FROM event)`,
  );

const itsPeopleAndSecretariat = (meetingId: string): Sql =>
  sql`${secretariat()} UNION ${itsPeople(meetingId)}`;

export const confirmationEvents = {
  "minutes.sent": {
    ja: (f) => `${ja(f)}（案）を発言者に送りました（確認の期限：${dueIn(f, "ja")}）`,
    en: (f) => `Sent ${en(f)} to the speakers (answers due ${dueIn(f, "en")})`,
    hears: everySpeaker,
  },
  "minutes.confirmed": {
    ja: (f) => `${ja(f)}：${post(f)}の発言${countJa(f)}は「修正なし」${byMailJa(f)}`,
    en: (f) => `Confirmed ${countEn(f)} of ${postEn(f)} in ${en(f)}${byMailEn(f)}`,
    hears: secretariat,
  },
  "minutes.deemed": {
    ja: (f) =>
      `${ja(f)}：期限までに連絡がなく、${post(f)}の発言${countJa(f)}は修正なしとみなしました`,
    en: (f) =>
      `Deemed ${countEn(f)} of ${postEn(f)} in ${en(f)} confirmed, as nobody answered in time`,
    hears: itsPeopleAndSecretariat,
  },
  "minutes.correctionMade": {
    ja: (f) => `${ja(f)}：${post(f)}の発言に修正の申出がありました${byMailJa(f)}`,
    en: (f) => `Asked for a correction to a remark of ${postEn(f)} in ${en(f)}${byMailEn(f)}`,
    hears: itsPeopleAndSecretariat,
  },
  "minutes.correctionChanged": {
    ja: (f) => `${ja(f)}：${post(f)}の修正の申出が変わりました${byMailJa(f)}`,
    en: (f) => `Changed the correction asked for by ${postEn(f)} in ${en(f)}${byMailEn(f)}`,
    hears: itsPeopleAndSecretariat,
  },
  "minutes.correctionWithdrawn": {
    ja: (f) => `${ja(f)}：${post(f)}の修正の申出を取り下げました`,
    en: (f) => `Withdrew the correction asked for by ${postEn(f)} in ${en(f)}`,
    hears: itsPeopleAndSecretariat,
  },
  "minutes.correctionAccepted": {
    ja: (f) => `${ja(f)}：${post(f)}の修正を反映しました`,
    en: (f) => `Took up the correction of ${postEn(f)} in ${en(f)}`,
    hears: itsPeople,
  },
  "minutes.correctionReworded": {
    ja: (f) => `${ja(f)}：${post(f)}の発言を事務局の案で直し、再確認をお願いしました`,
    en: (f) =>
      `Reworded a remark of ${postEn(f)} in ${en(f)} and asked for it to be confirmed again`,
    hears: itsPeople,
  },
  "minutes.bothViewsKept": {
    ja: (f) => `${ja(f)}：${post(f)}の発言を両論併記としました`,
    en: (f) => `Kept both views of a remark of ${postEn(f)} in ${en(f)}`,
    hears: itsPeople,
  },
  "minutes.extended": {
    ja: (f) =>
      `${ja(f)}：${post(f)}の確認の期限を${dueIn(f, "ja")}に延ばしました（理由：${fact(f, "reason")}）`,
    en: (f) =>
      `Extended the time of ${postEn(f)} for ${en(f)} to ${dueIn(f, "en")} (reason: ${fact(f, "reason")})`,
    hears: itsPeople,
  },
  "minutes.extendedTogether": {
    ja: (f) =>
      `${ja(f)}：未確認の${numeral(Number(fact(f, "count")))}席の確認の期限を${dueIn(f, "ja")}に延ばしました（理由：${fact(f, "reason")}）`,
    en: (f) =>
      `Extended the time of ${fact(f, "count")} open seats for ${en(f)} to ${dueIn(f, "en")} (reason: ${fact(f, "reason")})`,
    hears: theirPeople,
  },
  "minutes.reminded": {
    ja: (f) => `${ja(f)}：${post(f)}の発言の確認を改めてお願いしました（期限：${dueIn(f, "ja")}）`,
    en: (f) =>
      `Asked once more for ${postEn(f)} to confirm remarks in ${en(f)} (due ${dueIn(f, "en")})`,
    hears: itsPeople,
  },
} satisfies Record<string, Telling>;

export const settlingEvents = {
  "minutes.settled": {
    ja: (f) => `${ja(f)}を確定しました`,
    en: (f) => `Settled ${en(f)}`,
    hears: (meetingId) => sql`${secretariat()} UNION ${everySpeaker(meetingId)}`,
  },
  "minutes.erratum": {
    ja: (f) => `確定した${ja(f)}を訂正しました（正誤）`,
    en: (f) => `Corrected ${en(f)} after settling`,
    hears: (meetingId) => sql`${secretariat()} UNION ${everySpeaker(meetingId)}`,
  },
  "minutes.redacted": {
    ja: (f) =>
      `${ja(f)}の発言${fact(f, "whole") ? "全体" : "の一部"}を不開示としました（情報公開法第５条第${numeral(Number(fact(f, "clause")))}号）`,
    en: (f) =>
      `Withheld ${fact(f, "whole") ? "a remark" : "part of a remark"} in ${en(f)} (Article 5, item ${fact(f, "clause")})`,
    hears: nobody,
  },
  "minutes.redactionLifted": {
    ja: (f) =>
      `${ja(f)}の不開示（第５条第${numeral(Number(fact(f, "clause")))}号）を一つ解きました`,
    en: (f) => `Lifted a redaction in ${en(f)} (Article 5, item ${fact(f, "clause")})`,
    hears: nobody,
  },
} satisfies Record<string, Telling>;
