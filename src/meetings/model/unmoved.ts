import { type Sql, sql } from "../../db/sql";
import type { Meeting } from "../model";

/** Fails the batch as stale when the meeting has left its state meanwhile: the version trigger refuses a write without a new version. */
export const unmoved = ({ id, state }: Pick<Meeting, "id" | "state">): Sql =>
  sql`UPDATE meeting SET version = version WHERE id = ${id} AND state <> ${state}`;
