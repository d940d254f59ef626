import { columns, many, sql } from "../db/sql";
import { Attendance, ItemAbsence } from "./model";

/** Every answer and presence of a meeting, one row a seat. */
export const attendanceOf = (meetingId: string) =>
  many(Attendance, sql`SELECT ${columns(Attendance)} FROM attendance WHERE meeting_id = ${meetingId}`);

/** The items for which a seat was away. */
export const absencesOf = (meetingId: string) =>
  many(
    ItemAbsence,
    sql`SELECT a.item_id, a.seat_id FROM agenda_item i JOIN item_absence a ON a.item_id = i.id
      WHERE i.meeting_id = ${meetingId}`,
  );
