import { read } from "../db/read";
import { type Sql, add, sql } from "../db/sql";
import { type Instant, dayOf } from "../lib/clock";
import { namingOf } from "../publication/content/naming";
import type { Kind } from "../publication/kinds";
import { type Material, contentFrom, materialOf } from "../publication/material";
import { sealOf } from "../publication/seal";
import { meetingId, pastMeetings } from "./meetings";

const published = (kind: Kind, subjectId: string, material: Material, at: Instant): Sql => {
  const content = contentFrom(kind, material, dayOf(at));
  return add("publication", {
    id: `sample-${kind}-${subjectId}`,
    kind,
    subjectId,
    ...namingOf(kind, subjectId, content),
    revision: 1,
    content,
    sha512: sealOf(content),
    preparedBy: "demo-secretariat",
    releasedBy: "demo-secretariat2",
    isLone: 0,
    releasedAt: at,
    publicFrom: at,
  });
};

/** The 名簿, the 開催要綱 and what is known of the past meetings, as released revisions. */
export async function publicationRows(db: D1Database, at: Instant): Promise<Sql[]> {
  const materialFor = (subjectId: string) => read(db, materialOf(sql`${subjectId}`));
  const council = await materialFor("council");
  const meetings = pastMeetings.map(async ({ number }) => {
    const id = meetingId(number);
    return published("agenda", id, await materialFor(id), at);
  });
  return [
    published("roster", "council", council, at),
    published("charter", "council", council, at),
    ...(await Promise.all(meetings)),
  ];
}
