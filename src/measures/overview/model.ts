import { bool, int, oneOf, optional, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import { type Ministry, type Pillar, type Status, statuses } from "../model";
import { facetOf } from "../listing/model";

const any = { lead: null, pillar: null, status: null, rating: null, partner: null } as const;

/** Money of a ministry's measures in 千円, 内数 left out, and how its KPI stand. */
export const Sum = {
  leadId: text,
  initial: optional(int),
  available: optional(int),
  executed: optional(int),
  leftOut: int,
  ahead: int,
  behind: int,
};
export type Sum = RowOf<typeof Sum>;

/** A report approved since a day, with the status before it. */
export const Recent = {
  measureId: text,
  code: text,
  title: text,
  titleEn: text,
  leadId: text,
  approvedAt: text,
  isUnchanged: bool,
  status: oneOf(...statuses),
  before: optional(oneOf(...statuses)),
};
export type Recent = RowOf<typeof Recent>;

/** The meeting since which changes are told. */
export const LastMeeting = { id: text, number: optional(int), day: text };
export type LastMeeting = RowOf<typeof LastMeeting>;

type Counted = ReadonlyMap<string, number>;

/** How many measures of a ministry are in each status, in the order of the statuses. */
export const statusCounts = (counts: Counted, lead: string): number[] =>
  statuses.map((status: Status) => counts.get(facetOf({ ...any, lead, status })) ?? 0);

/** How many measures of a pillar a ministry leads or takes part in. */
export const inPillar = (counts: Counted, pillar: Pillar, ministry: Ministry): number =>
  (counts.get(facetOf({ ...any, lead: ministry.id, pillar: pillar.id })) ?? 0) +
  (counts.get(facetOf({ ...any, pillar: pillar.id, partner: ministry.id })) ?? 0);

/** How many measures a ministry leads. */
export const ledBy = (counts: Counted, lead: string): number =>
  counts.get(facetOf({ ...any, lead })) ?? 0;
