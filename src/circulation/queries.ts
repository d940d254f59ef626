import { columns, many, maybe, sql } from "../db/sql";
import { Circulation, CirculationReply, Reply } from "./model";

/** The 持ち回り of a meeting, once it has begun. */
export const circulationOf = (meetingId: string) =>
  maybe(Circulation, sql`SELECT ${columns(Circulation)} FROM circulation WHERE id = ${meetingId}`);

/** What the seats of a circulated meeting replied, one row a seat, with who replied. */
export const repliesOf = (meetingId: string) =>
  many(
    Reply,
    sql`SELECT ${columns(CirculationReply, "r")}, a.name AS replier
      FROM circulation_reply r JOIN account a ON a.id = r.replied_by
      WHERE r.meeting_id = ${meetingId} ORDER BY r.replied_at, r.id`,
  );
