import { type Sql, columns, maybe, sql } from "../db/sql";
import { Meeting } from "./model";

/** One meeting. */
export const meetingById = (id: string) =>
  maybe(Meeting, sql`SELECT ${columns(Meeting)} FROM meeting WHERE id = ${id}`);

/** The body of a meeting, for use inside other queries of the same batch. */
export const bodyOfMeeting = (id: string): Sql => sql`(SELECT body_id FROM meeting WHERE id = ${id})`;
