import type { Results } from "../db/read";
import type { Sql } from "../db/sql";
import type { Day } from "../lib/clock";
import { found } from "../lib/errors";
import { seatTenures } from "../roster/queries";
import { buildAgenda } from "./content/build-agenda";
import { buildCharter } from "./content/build-charter";
import { buildRoster } from "./content/build-roster";
import type { Kind } from "./kinds";
import { agendaOf, bodyIdOf, bodyOf, chartersOf, meetingOf } from "./workings";

/** Everything that a publication about a subject (a meeting or a body) is made from. */
export const materialOf = (subject: Sql) => ({
  meeting: meetingOf(subject),
  items: agendaOf(subject),
  body: bodyOf(subject),
  tenures: seatTenures(bodyIdOf(subject)),
  charters: chartersOf(subject),
});

export type Material = Results<ReturnType<typeof materialOf>>;

/** The content to publish as JSON text, with nothing in it that comes into force after `last`. */
export function contentFrom(kind: Kind, material: Material, last: Day): string {
  const body = found(material.body);
  if (kind === "roster") return JSON.stringify(buildRoster(body, material.tenures, last));
  if (kind === "charter") return JSON.stringify(buildCharter(body, material.charters));
  const meeting = found(material.meeting);
  return JSON.stringify(buildAgenda({ ...material, body, meeting }, last));
}
