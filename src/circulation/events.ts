import { type Sql, holdsOn, sql } from "../db/sql";
import { shownDay, shownTime } from "../lib/calendar/wareki";
import { dayOf, timeOf } from "../lib/clock";
import type { Facts } from "../lib/errors";
import type { Lang } from "../lib/lang";
import { numeral } from "../lib/numeral";
import {
  type Telling,
  dayTold,
  everybodyConcerned,
  fact,
  nobody,
  secretariat,
  speakersForSeat,
} from "../record/telling";
import { successor } from "../words/successor";
import { nameOf, roundNamed, vocabulary } from "./words";

const ja = (facts: Facts) => roundNamed("ja", fact(facts, "number"));
const en = (facts: Facts) => roundNamed("en", fact(facts, "number"));

const dueIn = (facts: Facts, lang: Lang) => {
  const due = fact(facts, "due");
  return due && `${shownDay(dayOf(due), lang, { weekday: true })} ${shownTime(timeOf(due))}`;
};

const answerIn = (facts: Facts, lang: Lang) =>
  nameOf(vocabulary[lang].answers, fact(facts, "reply"));
const resultIn = (facts: Facts, lang: Lang) =>
  nameOf(vocabulary[lang].results, fact(facts, "result"));

/** The seats of a meeting's body that are asked today and have not replied. A seat that is vacant is not asked. */
const missing = (meetingId: string): Sql => sql`SELECT t.id, t.post_id FROM meeting m
  JOIN seat t ON t.body_id = m.body_id AND t.role <> 'observer' AND ${holdsOn("t", dayTold)}
  WHERE m.id = ${meetingId} AND NOT EXISTS
    (SELECT 1 FROM circulation_reply r WHERE r.meeting_id = m.id AND r.seat_id = t.id)
    AND EXISTS (SELECT 1 FROM assignment o WHERE o.post_id = t.post_id AND ${holdsOn("o", dayTold)})`;

/** Who sits there today, and who is aide to it. */
const whoeverIsMissing = (meetingId: string): Sql => sql`SELECT a.id FROM (${missing(meetingId)}) t
    JOIN assignment h ON h.post_id = t.post_id AND ${holdsOn("h", dayTold)}
    JOIN account a ON a.person_id = h.person_id
  UNION SELECT g.account_id AS id FROM (${missing(meetingId)}) t
    JOIN role_grant g ON g.seat_id = t.id AND g.role = 'aide' AND g.ended_at IS NULL`;

export const circulationEvents = {
  "circulation.started": {
    ja: (f) => `${ja(f)}を始めました`,
    en: (f) => `Started ${en(f)}`,
    hears: everybodyConcerned,
  },
  "circulation.replied": {
    ja: (f) => `${ja(f)}：${fact(f, "post")}は「${answerIn(f, "ja")}」と回答しました`,
    en: (f) => `About ${en(f)}: ${fact(f, "postEn")} replied “${answerIn(f, "en")}”`,
    hears: () => sql`${secretariat()} UNION ${speakersForSeat}`,
  },
  "circulation.handedOver": {
    ja: (f) => `${ja(f)}：${fact(f, "post")}の回答を、${successor.ja(f)}に引き継ぎました`,
    en: (f) => `About ${en(f)}: the reply of ${fact(f, "postEn")} passed to ${successor.en(f)}`,
    hears: nobody,
  },
  "circulation.extended": {
    ja: (f) => `${ja(f)}の期限を${dueIn(f, "ja")}に延ばしました（理由：${fact(f, "reason")}）`,
    en: (f) => `Extended ${en(f)} to ${dueIn(f, "en")} (reason: ${fact(f, "reason")})`,
    hears: everybodyConcerned,
  },
  "circulation.seatExtended": {
    ja: (f) =>
      `${ja(f)}の${fact(f, "post")}の期限を${dueIn(f, "ja")}に延ばしました（理由：${fact(f, "reason")}）`,
    en: (f) =>
      `Gave ${fact(f, "postEn")} until ${dueIn(f, "en")} to reply to ${en(f)} (reason: ${fact(f, "reason")})`,
    hears: () => speakersForSeat,
  },
  "circulation.reminded": {
    ja: (f) =>
      `${ja(f)}について、未回答の${numeral(Number(fact(f, "count")))}名に${dueIn(f, "ja") || "それぞれの期限"}までの回答をお願いしました`,
    en: (f) =>
      `Asked the ${fact(f, "count")} who have not replied to ${en(f)} to do so by ${dueIn(f, "en") || "their deadlines"}`,
    hears: whoeverIsMissing,
  },
  "circulation.closed": {
    ja: (f) => `${ja(f)}の結果を「${resultIn(f, "ja")}」と記録しました`,
    en: (f) => `Recorded the result of ${en(f)}: ${resultIn(f, "en")}`,
    hears: everybodyConcerned,
  },
} satisfies Record<string, Telling>;
