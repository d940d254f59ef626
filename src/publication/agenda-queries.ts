import { bool, oneOf, optional, text } from "../db/codecs";
import { maybe, sql } from "../db/sql";
import { withdrawals } from "./model";
import { agendaOf, chartersOf } from "./workings";

/** What the 議事次第 of a meeting is made from beside the meeting itself, and what its newest revision says; `isWaiting` while another waits for release. */
export const agendaMade = (meetingId: string) => ({
  listed: agendaOf(sql`${meetingId}`),
  charters: chartersOf(sql`${meetingId}`),
  published: maybe(
    { withdrawal: optional(oneOf(...withdrawals)), content: text, isWaiting: bool },
    sql`SELECT p.withdrawal, p.content, EXISTS (SELECT 1 FROM publication_draft d
        WHERE d.kind = 'agenda' AND d.subject_id = p.subject_id AND d.state = 'prepared') AS is_waiting
      FROM publication p WHERE p.kind = 'agenda' AND p.subject_id = ${meetingId} ORDER BY p.revision DESC LIMIT 1`,
  ),
});
