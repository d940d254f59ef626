import { type Sql, sql } from "../../db/sql";
import type { Facts } from "../../lib/errors";
import type { Change } from "../../record/change";
import type { State } from "../model";
import { type Asked, stateAfter } from "./model";
import type { Answering } from "./model/answering";

/** The meeting as its events tell it. */
export interface Of {
  readonly id: string;
  readonly number: number | null;
}

/** The seat as its events tell it. */
export interface SeatNamed {
  readonly seatId: string;
  readonly post: { readonly ja: string; readonly en: string };
}

/** The facts of an event about a meeting's minutes, of a seat where it concerns one. */
export const factsOf = ({ number }: Of, seat: SeatNamed | null, more: Facts = {}): Facts => ({
  number: number === null ? "" : String(number),
  ...(seat && { seatId: seat.seatId, post: seat.post.ja, postEn: seat.post.en }),
  ...more,
});

/** Fails the batch as stale when the minutes have left their state meanwhile: the version trigger refuses a write without a new version. */
export const whileIn = (minutesId: string, state: State): Sql =>
  sql`UPDATE minutes SET version = version WHERE id = ${minutesId} AND state <> ${state}`;

/** Fails the batch as stale when the text of a remark is no longer the one that was answered. */
export const whileTextIs = ({ id, number }: Pick<Asked, "id" | "number">): Sql =>
  sql`UPDATE remark SET version = version WHERE id = ${id} AND number <> ${number}`;

const whileTextsAre = (rows: string): Sql =>
  sql`UPDATE remark SET version = version FROM json_each(${rows}) j
    WHERE remark.id = j.value ->> 'id' AND remark.number <> j.value ->> 'number'`;

const rowsOf = (asked: readonly Asked[], action: "confirm" | "deem"): string =>
  JSON.stringify(
    asked.map(({ id, number, version, state, textNumber }) => ({
      id,
      number,
      version,
      state: stateAfter({ state, textNumber, number }, action),
    })),
  );

const answerAll = (
  rows: string,
  by: { accountId: string | null; as: string | null; at: string },
): Sql =>
  sql`UPDATE confirmation SET state = j.value ->> 'state', text_number = j.value ->> 'number',
      answered_by = ${by.accountId}, answered_as = ${by.as}, answered_at = ${by.at}, version = (j.value ->> 'version') + 1
    FROM json_each(${rows}) j WHERE confirmation.id = j.value ->> 'id'`;

/** A seat confirms remarks of its own as they stand: 修正なし. Throws where one cannot be confirmed now. */
export function confirmRemarks(
  of: Of,
  seat: SeatNamed,
  asked: readonly Asked[],
  by: Answering,
): Change {
  const rows = rowsOf(asked, "confirm");
  return {
    event: {
      name: "minutes.confirmed",
      subjectId: of.id,
      detail: factsOf(of, seat, { count: String(asked.length), as: by.as }),
    },
    statements: [whileIn(of.id, "confirming"), whileTextsAre(rows), answerAll(rows, by)],
  };
}

/** Silence is taken as consent to remarks of a seat: みなし確認. By whom it was recorded stands in the record alone. */
export function deemRemarks(of: Of, seat: SeatNamed, asked: readonly Asked[], at: string): Change {
  const rows = rowsOf(asked, "deem");
  return {
    event: {
      name: "minutes.deemed",
      subjectId: of.id,
      detail: factsOf(of, seat, { count: String(asked.length) }),
    },
    statements: [
      whileIn(of.id, "confirming"),
      whileTextsAre(rows),
      answerAll(rows, { accountId: null, as: null, at }),
    ],
  };
}

/** Asks the speakers of remarks that have become theirs while the minutes are with them; asks anew where the speaker changed. */
const asking = (which: Sql): Sql =>
  sql`INSERT INTO confirmation (id, meeting_id, seat_id, state)
    SELECT r.id, r.meeting_id, r.seat_id, 'pending' FROM remark r
      JOIN minutes m ON m.id = r.meeting_id AND m.state = 'confirming'
      WHERE ${which} AND r.kind = 'speech' AND r.seat_id IS NOT NULL AND r.state = 'kept'
    ON CONFLICT (id) DO UPDATE SET seat_id = excluded.seat_id, state = 'pending', text_number = NULL, answered_by = NULL,
      answered_as = NULL, answered_at = NULL, version = confirmation.version + 1
      WHERE confirmation.seat_id <> excluded.seat_id`;

/** The remark `r` is nobody's to confirm any more, or another seat's. */
const hasLeft = (remarkId: string): Sql => sql`NOT EXISTS (SELECT 1 FROM remark r
  JOIN confirmation k ON k.id = r.id AND k.seat_id = r.seat_id WHERE r.id = ${remarkId} AND r.state = 'kept')`;

/**
 * Run after a remark was removed or its speaker changed, before the new one is asked: what the old one asked for is closed,
 * since nobody could answer it any more, and their view is no longer kept beside the text.
 */
export const closeCorrectionOf = (
  remarkId: string,
  by: { readonly accountId: string; readonly at: string },
): Sql[] => [
  sql`UPDATE correction SET state = 'withdrawn', printed = NULL, resolved_by = ${by.accountId}, resolved_at = ${by.at}, version = version + 1
    WHERE remark_id = ${remarkId} AND state IN ('open', 'both_views') AND ${hasLeft(remarkId)}`,
  sql`UPDATE confirmation SET state = 'pending', version = version + 1
    WHERE id = ${remarkId} AND state = 'corrected' AND ${hasLeft(remarkId)}`,
];

/** Run after a remark was added or its speaker changed: its speaker is asked while the minutes are with the speakers. */
export const askSpeakerOf = (remarkId: string): Sql => asking(sql`r.id = ${remarkId}`);

/** The same of every remark of a meeting. */
export const askSpeakersAt = (meetingId: string): Sql => asking(sql`r.meeting_id = ${meetingId}`);
