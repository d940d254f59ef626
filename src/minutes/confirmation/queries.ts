import { int, oneOf, text } from "../../db/codecs";
import { type Sql, columns, many, maybe, sql } from "../../db/sql";
import type { Day } from "../../lib/clock";
import { Confirmation, Correction } from "../model";
import { Asked, Corrected } from "./model";
import type { Seen } from "./model/answering";
import { Heir, SeatDue, SeatSpeaker } from "./model/seat";

/** The remarks `r` of a meeting that are with their speakers, each with its confirmation `c`. */
const asked = (
  meetingId: string,
): Sql => sql`FROM remark r JOIN confirmation c ON c.id = r.id AND c.seat_id = r.seat_id
  WHERE r.meeting_id = ${meetingId} AND r.state = 'kept' AND r.kind = 'speech'`;

/** What is asked of the speakers of a meeting, in no order of its own. */
export const askedOf = (meetingId: string) =>
  many(
    Asked,
    sql`SELECT ${columns(Confirmation, "c")}, r.number,
      coalesce((SELECT v.at FROM remark_revision v WHERE v.remark_id = r.id AND v.number = r.number), '') AS changed_at,
      (SELECT a.name FROM account a WHERE a.id = c.answered_by) AS answerer ${asked(meetingId)}`,
  );

/** The deadlines of a meeting's seats, and when they were reminded; a seat without either has none. */
export const seatDuesOf = (meetingId: string) =>
  many(
    SeatDue,
    sql`SELECT ${columns(SeatDue)} FROM confirmation_seat WHERE meeting_id = ${meetingId}`,
  );

const corrections: Sql = sql`SELECT ${columns(Correction, "c")},
  coalesce((SELECT v.text FROM remark_revision v WHERE v.remark_id = c.remark_id AND v.number = c.number), '') AS original,
  m.name AS maker, (SELECT a.name FROM account a WHERE a.id = c.resolved_by) AS resolver, c.resolved_at
  FROM correction c JOIN account m ON m.id = c.made_by`;

/** Every correction of a meeting, the newest first. */
export const correctionsOf = (meetingId: string) =>
  many(
    Corrected,
    sql`${corrections} WHERE c.meeting_id = ${meetingId} ORDER BY c.made_at DESC, c.id`,
  );

/** One correction. */
export const correctionById = (id: string) =>
  maybe(Corrected, sql`${corrections} WHERE c.id = ${id}`);

/** Which seats speak today for each of those asked at a meeting. */
export const heirsAt = (meetingId: string) =>
  many(
    Heir,
    sql`SELECT h.seat_id, h.heir_id FROM seat_heir h
      WHERE h.seat_id IN (SELECT seat_id FROM remark WHERE meeting_id = ${meetingId})`,
  );

/** Who has the remarks of a meeting's seats before them: holders and aides on a day, and the proxies of the meeting. */
export const speakersAt = (meetingId: string, today: Day) =>
  many(
    SeatSpeaker,
    sql`SELECT seat_id, capacity, coalesce(p.display_name, a.name) AS name FROM seat_speaker
        LEFT JOIN person p ON p.id = seat_speaker.person_id LEFT JOIN account a ON a.id = account_id
        WHERE seat_id IN (SELECT seat_id FROM remark WHERE meeting_id = ${meetingId})
        AND valid_from <= ${today} AND ${today} < valid_to
      UNION SELECT t.seat_id, 'proxy', p.display_name FROM attendance t JOIN person p ON p.id = t.proxy_person_id
        WHERE t.meeting_id = ${meetingId} AND t.actual = 'proxy'`,
  );

/** A text that a remark had. */
const Version = { remarkId: text, number: int, text };

/** What the speakers of a meeting had before them when they answered, where the text has changed since. */
export const answeredTexts = (meetingId: string) =>
  many(
    Version,
    sql`SELECT v.remark_id, v.number, v.text ${sql`FROM remark r
      JOIN confirmation c ON c.id = r.id AND c.text_number < r.number
      JOIN remark_revision v ON v.remark_id = r.id AND v.number = c.text_number
      WHERE r.meeting_id = ${meetingId} AND r.state = 'kept'`}`,
  );

/** Texts that were seen, of which the revision is no longer the newest. */
export const olderTexts = (meetingId: string, seen: readonly Seen[]) =>
  many(
    Version,
    sql`SELECT v.remark_id, v.number, v.text FROM json_each(${JSON.stringify(seen)}) j
      JOIN remark r ON r.id = j.value ->> 'id' AND r.meeting_id = ${meetingId} AND r.number > j.value ->> 'number'
      JOIN remark_revision v ON v.remark_id = r.id AND v.number = j.value ->> 'number'`,
  );

/** The person behind an account. */
export const personOf = (me: Sql) =>
  maybe(
    { personId: text },
    sql`SELECT person_id FROM account WHERE id = ${me} AND person_id IS NOT NULL`,
  );

/** 両論併記 of a remark: both texts, and which of them is printed. */
const View = {
  remarkId: text,
  correctionId: text,
  version: int,
  printed: oneOf("speaker", "secretariat", "both"),
  speaker: text,
  secretariat: text,
};

/**
 * The remarks of a meeting of which both views are kept, until a later correction was answered: the one that is printed is the
 * text itself, as it stands by now.
 */
export const viewsOf = (meetingId: string | Sql) =>
  many(
    View,
    sql`SELECT c.remark_id, c.id AS correction_id, c.version, c.printed, iif(c.printed = 'speaker', r.text, c.text) AS speaker,
      iif(c.printed = 'speaker', c.answer, r.text) AS secretariat FROM correction c
      JOIN remark r ON r.id = c.remark_id
      WHERE c.meeting_id = ${meetingId} AND c.state = 'both_views'
      AND NOT EXISTS (SELECT 1 FROM correction n WHERE n.remark_id = c.remark_id
        AND n.state IN ('accepted', 'reworded', 'both_views') AND n.resolved_at > c.resolved_at)`,
  );
