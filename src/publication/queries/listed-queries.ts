import { int, oneOf, record, text } from "../../db/codecs";
import { type RowOf, type Sql, many, sql } from "../../db/sql";
import type { Instant } from "../../lib/clock";
import { ListedFacts } from "../content/listing";
import { type ListedKind, listedKinds } from "../kinds";

// What the public site lists. This file reads one table: publication_listing, the projection of publication.

/** Whether a row `l` is what is public of its subject: its time has come, and no later one's has. */
const current = (kind: ListedKind, now: Instant): Sql =>
  sql`l.kind = ${kind} AND l.public_from <= ${now} AND NOT EXISTS (SELECT 1 FROM publication_listing later
    WHERE later.kind = l.kind AND later.subject_id = l.subject_id
    AND later.public_from > l.public_from AND later.public_from <= ${now})`;

/** A published measure or action item in a list. */
export const Listed = {
  code: text,
  title: text,
  titleEn: text,
  leadId: text,
  place: text,
  status: text,
  facts: record(ListedFacts),
  publicFrom: text,
};
export type Listed = RowOf<typeof Listed>;

/** Which of them are asked for; empty for any. `text` is folded. */
export interface ListedFilter {
  readonly lead: string;
  readonly pillar: string;
  readonly text: string;
}

const where = ({ lead, pillar, text: key }: ListedFilter): Sql =>
  sql`${lead === "" ? sql`` : sql`AND l.lead_id = ${lead}`} ${
    pillar === "" ? sql`` : sql`AND l.pillar_id = ${pillar}`
  } ${key === "" ? sql`` : sql`AND instr(l.search_key, ${key}) > 0`}`;

/** What is public of a kind, in its order from after a place; one more than `limit` when there are more. */
export const listedPublications = (
  kind: ListedKind,
  filter: ListedFilter,
  after: string,
  now: Instant,
  limit: number,
) =>
  many(
    Listed,
    sql`SELECT l.code, l.title, l.title_en, l.lead_id, l.place, l.status, l.facts, l.public_from
      FROM publication_listing l WHERE ${current(kind, now)} ${where(filter)} AND l.place > ${after}
      ORDER BY l.place LIMIT ${limit + 1}`,
  );

export const ListedCount = {
  leadId: text,
  pillarId: text,
  status: text,
  count: int,
  place: text,
  facts: record(ListedFacts),
};
export type ListedCount = RowOf<typeof ListedCount>;

/** How many of a kind are public, by ministry, 柱 and status; a ministry's first place gives its order. */
export const listedCounts = (kind: ListedKind, now: Instant) =>
  many(
    ListedCount,
    sql`SELECT l.lead_id, l.pillar_id, l.status, count(*) AS count, min(l.place) AS place, l.facts
      FROM publication_listing l WHERE ${current(kind, now)}
      GROUP BY l.lead_id, l.pillar_id, l.status ORDER BY min(l.place)`,
  );

export const RecentListed = {
  kind: oneOf(...listedKinds),
  publicFrom: text,
  count: int,
  code: text,
  title: text,
  titleEn: text,
};
export type RecentListed = RowOf<typeof RecentListed>;

/** What came out last, what came out at one time counted together. */
export const recentlyListed = (now: Instant) =>
  many(
    RecentListed,
    sql`SELECT kind, public_from, count(*) AS count, min(code) AS code, title, title_en
      FROM publication_listing WHERE public_from <= ${now}
      GROUP BY public_from, kind ORDER BY public_from DESC, kind LIMIT 5`,
  );

/** Where a content names other measures. */
const naming = { measure: "$.measure.relatives", action: "$.measures" } as const;

/** Of the measures that a published measure or action item names those that have a page of their own. */
export const publicCodes = (kind: ListedKind, code: string, now: Instant) =>
  many(
    { code: text },
    sql`SELECT DISTINCT l.code FROM publication p, json_each(p.content, ${naming[kind]}) j
      JOIN publication_listing l ON l.kind = 'measure' AND l.code = json_extract(j.value, '$.code')
      WHERE p.id = (SELECT id FROM publication WHERE kind = ${kind} AND code = ${code}
        AND withdrawal IS NULL AND public_from <= ${now} ORDER BY revision DESC LIMIT 1)
      AND l.public_from <= ${now}`,
  );
