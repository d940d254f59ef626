import type { Results } from "../db/read";
import { type Sql, sql } from "../db/sql";
import type { Day, Instant } from "../lib/clock";
import type { Lang } from "../lib/lang";
import { found } from "../lib/errors";
import { seatTenures } from "../roster/queries";
import { buildAgenda } from "./content/build-agenda";
import { buildCharter } from "./content/build-charter";
import { buildHandouts } from "./content/build-handouts";
import { buildRoster } from "./content/build-roster";
import { handoutsContent } from "./content/handouts";
import { withheldHandouts } from "./content/withheld-handouts";
import { handoutsOf, summaryOf, unnumberedOf } from "./handout-workings";
import { type Kind, isListed, isOfMeeting } from "./kinds";
import { listedContent, listedMaterial } from "./listed-material";
import { agendaOf, bodyIdOf, bodyOf, chartersOf, meetingOf } from "./workings";

/** The subject where the publication is of a kind, else nothing: what only that kind is made from is not read for others. */
const onlyFor = (asked: Kind, kind: Sql, subject: Sql): Sql =>
  sql`CASE WHEN ${kind} = ${asked} THEN ${subject} END`;

/** Everything that a publication about a subject (a meeting, a body, a measure or an action item) is made from. */
export const materialOf = (kind: Sql, subject: Sql) => ({
  meeting: meetingOf(subject),
  items: agendaOf(subject),
  body: bodyOf(subject),
  tenures: seatTenures(bodyIdOf(subject)),
  charters: chartersOf(subject),
  handouts: handoutsOf(onlyFor("handouts", kind, subject)),
  unnumbered: unnumberedOf(onlyFor("handouts", kind, subject)),
  summary: summaryOf(onlyFor("handouts", kind, subject)),
  ...listedMaterial(sql`SELECT ${subject} AS id`),
});

export type Material = Results<ReturnType<typeof materialOf>>;

/** The id of what the material is about. Throws 404 where there is no such thing, or nothing of it to publish. */
export function subjectIn(kind: Kind, material: Material): string {
  if (kind === "measure") return found(material.approvals[0]).measureId;
  if (kind === "action") return found(material.actions[0]).id;
  return isOfMeeting(kind) ? found(material.meeting).id : found(material.body).id;
}

/** When a content is to come out, and the last day of which it may tell. */
export interface ComingOut {
  readonly at: Instant;
  readonly last: Day;
}

/** The content to publish as JSON text, with nothing in it that comes into force after `last`. */
export function contentFrom(kind: Kind, material: Material, { at, last }: ComingOut): string {
  if (isListed(kind)) return listedContent(kind, material, subjectIn(kind, material), last);
  const body = found(material.body);
  if (kind === "roster") return JSON.stringify(buildRoster(body, material.tenures, last));
  if (kind === "charter") return JSON.stringify(buildCharter(body, material.charters));
  const meeting = found(material.meeting);
  if (kind === "handouts")
    return JSON.stringify(buildHandouts({ ...material, body, meeting }, at, last));
  return JSON.stringify(buildAgenda({ ...material, body, meeting }, last));
}

/** What a content (JSON text) leaves out of its material, and why, a sentence each. */
export const withheldFrom = (
  kind: Kind,
  material: Material,
  content: string,
  lang: Lang,
): readonly string[] =>
  kind === "handouts" ? withheldHandouts(handoutsContent(content), material.unnumbered, lang) : [];
