import { columns, many, sql } from "../../db/sql";
import { Organization } from "./model";

/** Every organisation there is or was, in 建制順 within its level. */
export const allOrganizations = () =>
  many(Organization, sql`SELECT ${columns(Organization)} FROM organization ORDER BY rank, id`);
