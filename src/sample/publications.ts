import { createHash } from "node:crypto";
import { read } from "../db/read";
import { type Sql, add, sql } from "../db/sql";
import { type Instant, dayOf } from "../lib/clock";
import { found } from "../lib/errors";
import { buildAgenda } from "../publication/content/build-agenda";
import { buildCharter } from "../publication/content/build-charter";
import { buildRoster } from "../publication/content/build-roster";
import { namingOf } from "../publication/content/naming";
import type { Kind } from "../publication/kinds";
import { agendaOf, bodyOf, chartersOf, meetingOf } from "../publication/workings";
import { seatTenures } from "../roster/queries";
import { meetingId, pastMeetings } from "./meetings";

const council = sql`'council'`;

const published = (kind: Kind, subjectId: string, value: unknown, at: Instant): Sql => {
  const content = JSON.stringify(value);
  return add("publication", {
    id: `sample-${kind}-${subjectId}`,
    kind,
    subjectId,
    ...namingOf(kind, subjectId, content),
    revision: 1,
    content,
    sha512: createHash("sha512").update(content).digest("hex"),
    preparedBy: "demo-secretariat",
    releasedBy: "demo-secretariat2",
    isLone: 0,
    releasedAt: at,
    publicFrom: at,
  });
};

const aboutTheCouncil = {
  body: bodyOf(council),
  tenures: seatTenures(council),
  charters: chartersOf(council),
};

/** The 名簿, the 開催要綱 and what is known of the past meetings, as released revisions. */
export async function publicationRows(db: D1Database, at: Instant): Promise<Sql[]> {
  const today = dayOf(at);
  const about = await read(db, aboutTheCouncil);
  const body = found(about.body);
  const rows = [
    published("roster", "council", buildRoster(body, about.tenures, today), at),
    published("charter", "council", buildCharter(body, about.charters), at),
  ];
  for (const { number } of pastMeetings) {
    const id = meetingId(number);
    const subject = sql`${id}`;
    const { meeting, items } = await read(db, {
      meeting: meetingOf(subject),
      items: agendaOf(subject),
    });
    const material = { ...about, body, meeting: found(meeting), items };
    rows.push(published("agenda", id, buildAgenda(material, today), at));
  }
  return rows;
}
