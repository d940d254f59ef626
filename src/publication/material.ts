import type { Results } from "../db/read";
import { type Sql, sql } from "../db/sql";
import type { Day } from "../lib/clock";
import { found } from "../lib/errors";
import { seatTenures } from "../roster/queries";
import { buildAgenda } from "./content/build-agenda";
import { buildCharter } from "./content/build-charter";
import { buildRoster } from "./content/build-roster";
import type { Kind } from "./kinds";
import { listedContent, listedMaterial } from "./listed-material";
import { agendaOf, bodyIdOf, bodyOf, chartersOf, meetingOf } from "./workings";

/** Everything that a publication about a subject (a meeting, a body, a measure or an action item) is made from. */
export const materialOf = (subject: Sql) => ({
  meeting: meetingOf(subject),
  items: agendaOf(subject),
  body: bodyOf(subject),
  tenures: seatTenures(bodyIdOf(subject)),
  charters: chartersOf(subject),
  ...listedMaterial(sql`SELECT ${subject} AS id`),
});

export type Material = Results<ReturnType<typeof materialOf>>;

/** The id of what the material is about. Throws 404 where there is no such thing, or nothing of it to publish. */
export function subjectIn(kind: Kind, material: Material): string {
  if (kind === "measure") return found(material.approvals[0]).measureId;
  if (kind === "action") return found(material.actions[0]).id;
  return kind === "agenda" ? found(material.meeting).id : found(material.body).id;
}

/** The content to publish as JSON text, with nothing in it that comes into force after `last`. */
export function contentFrom(kind: Kind, material: Material, last: Day): string {
  if (kind === "measure" || kind === "action")
    return listedContent(kind, material, subjectIn(kind, material), last);
  const body = found(material.body);
  if (kind === "roster") return JSON.stringify(buildRoster(body, material.tenures, last));
  if (kind === "charter") return JSON.stringify(buildCharter(body, material.charters));
  const meeting = found(material.meeting);
  return JSON.stringify(buildAgenda({ ...material, body, meeting }, last));
}
