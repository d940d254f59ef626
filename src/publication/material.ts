import { attendanceOf } from "../attendance/queries";
import { circulationOf, repliesOf } from "../circulation/queries";
import type { Results } from "../db/read";
import { type Sql, sql } from "../db/sql";
import { found } from "../lib/errors";
import { viewsOf } from "../minutes/confirmation/queries";
import { minutesOf, remarksOf } from "../minutes/queries";
import { redactionsOf } from "../minutes/redaction/queries";
import { seatTenures } from "../roster/queries";
import { handoutsOf, summariesOf, unnumberedOf } from "./handout-workings";
import { type Kind, isOfMeeting } from "./kinds";
import { listedMaterial } from "./listed-material";
import { agendaOf, bodyIdOf, bodyOf, chartersOf, meetingOf } from "./workings";

/** 配布資料 and the summary that opens some of them; the documents that list handouts are made from them too. */
const papersOf = (meeting: Sql) => ({
  handouts: handoutsOf(meeting),
  unnumbered: unnumberedOf(meeting),
  summaries: summariesOf(meeting),
});

const minutesMaterial = (meeting: Sql) => ({
  minutes: minutesOf(meeting),
  remarks: remarksOf(meeting),
  redactions: redactionsOf(meeting),
  views: viewsOf(meeting),
  answers: attendanceOf(meeting),
  circulation: circulationOf(meeting),
  replies: repliesOf(meeting),
});

/** The subject where the publication is of one of the kinds, else nothing: what only they are made from is not read for others. */
const onlyFor = (kind: Sql, subject: Sql, kinds: Sql): Sql =>
  sql`CASE WHEN ${kind} IN (${kinds}) THEN ${subject} END`;

const onlyListed = (kind: Sql, subject: Sql): Sql =>
  sql`SELECT ${onlyFor(kind, subject, sql`'measure', 'action'`)} AS id`;

/** Everything that a publication about a subject (a meeting, a body, a measure or an action item) is made from. */
export const materialOf = (kind: Sql, subject: Sql) => ({
  meeting: meetingOf(subject),
  items: agendaOf(subject),
  body: bodyOf(subject),
  tenures: seatTenures(bodyIdOf(subject)),
  charters: chartersOf(subject),
  ...papersOf(onlyFor(kind, subject, sql`'handouts', 'summary', 'minutes'`)),
  ...minutesMaterial(onlyFor(kind, subject, sql`'summary', 'minutes'`)),
  ...listedMaterial(onlyListed(kind, subject)),
});

export type Material = Results<ReturnType<typeof materialOf>>;

/** The id of what the material is about. Throws 404 where there is no such thing, or nothing of it to publish. */
export function subjectIn(kind: Kind, material: Material): string {
  if (kind === "measure") return found(material.approvals[0]).measureId;
  if (kind === "action") return found(material.actions[0]).id;
  return isOfMeeting(kind) ? found(material.meeting).id : found(material.body).id;
}
