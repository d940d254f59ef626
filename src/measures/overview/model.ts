import { bool, int, oneOf, optional, text } from "../../db/codecs";
import type { Codec, RowOf } from "../../db/sql";
import type { Amount } from "../../lib/money/amount";
import { type Ministry, type Pillar, type Status, statuses } from "../model";
import { facetOf } from "../listing/model";

const any = { lead: null, pillar: null, status: null, rating: null, partner: null } as const;

const amount: Codec<Amount> = (value) => {
  if (value === null || value === "none") return value;
  return Number(value);
};

/** Money of a ministry's measures in 千円, 内数 left out, and how its KPI stand. */
export const Sum = {
  leadId: text,
  initial: amount,
  available: amount,
  executed: amount,
  leftOut: int,
  /** How many measures have only one of 計 and 執行額, or 内数: with them there is no 執行率. */
  unrated: int,
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

/** So many reports are told of. */
export const recentShown = 50;

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
