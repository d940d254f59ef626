import { read } from "../db/read";
import { type Sql, add, sql } from "../db/sql";
import { type Instant, dayOf } from "../lib/clock";
import { namingOf } from "../publication/content/naming";
import { filed } from "../publication/file-changes";
import type { Kind } from "../publication/kinds";
import { listedContent, listedMaterial } from "../publication/listed-material";
import { relisted } from "../publication/listing-changes";
import { contentFrom } from "../publication/contents";
import { materialOf } from "../publication/material";
import { sealOf } from "../lib/seal";
import { meetingId, pastMeetings } from "./meetings";

const released = (kind: Kind, subjectId: string, content: string, at: Instant): Sql[] => {
  const made = {
    id: `sample-${kind}-${subjectId}`,
    kind,
    subjectId,
    ...namingOf(kind, subjectId, content),
    content,
    publicFrom: at,
  };
  const row = add("publication", {
    ...made,
    revision: 1,
    sha512: sealOf(content),
    preparedBy: "demo-secretariat",
    releasedBy: "demo-secretariat2",
    isLone: 0,
    releasedAt: at,
  });
  return [row, ...filed(made), ...relisted([made], at)];
};

/** Of these the new reports wait to be published, so that there is something to prepare. */
const unpublished = new Set(["mlit-01", "mic-10"]);

/** The approved measures but for some, and the action items that are visible to all. */
async function listedRows(db: D1Database, at: Instant): Promise<Sql[]> {
  const today = dayOf(at);
  const chosen = sql`SELECT id FROM measure UNION ALL
    SELECT id FROM action WHERE coalesce(visible_from, '') <= ${today}`;
  const material = await read(db, listedMaterial(chosen));
  const kindsOf = [
    ...material.approvals.map(({ measureId }) => ["measure", measureId] as const),
    ...material.actions.map(({ id }) => ["action", id] as const),
  ];
  return kindsOf
    .filter(([, id]) => !unpublished.has(id))
    .flatMap(([kind, id]) => released(kind, id, listedContent(kind, material, id, today), at));
}

/** The 名簿, the 開催要綱, what is known of the past meetings, the measures and the action items, as released revisions. */
export async function publicationRows(db: D1Database, at: Instant): Promise<Sql[]> {
  const published = async (kind: Kind, subjectId: string): Promise<Sql[]> => {
    const material = await read(db, materialOf(sql`${kind}`, sql`${subjectId}`));
    return released(kind, subjectId, contentFrom(kind, material, { at, last: dayOf(at) }), at);
  };
  const rows = await Promise.all([
    published("roster", "council"),
    published("charter", "council"),
    ...pastMeetings.map(({ number }) => published("agenda", meetingId(number))),
    published("handouts", meetingId(5)),
    published("handouts", meetingId(16)),
    published("summary", meetingId(5)),
    published("minutes", meetingId(5)),
    published("summary", meetingId(16)),
    listedRows(db, at),
  ]);
  return rows.flat();
}
