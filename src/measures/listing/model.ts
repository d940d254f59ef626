import { int, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import { fold } from "../../lib/text";
import { type Status, statuses } from "../model";
import { Listing, runsOf } from "../model/listing";

/** A measure in the list. */
export const ListLine = {
  measureId: Listing.measureId,
  place: Listing.place,
  code: Listing.code,
  title: Listing.title,
  titleEn: Listing.titleEn,
  leadId: Listing.leadId,
  pillarId: Listing.pillarId,
  partners: Listing.partners,
  continuity: Listing.continuity,
  status: Listing.status,
  selfRating: Listing.selfRating,
  councilRating: Listing.councilRating,
  achievement: Listing.achievement,
  initial: Listing.initial,
  available: Listing.available,
  executed: Listing.executed,
  without: Listing.without,
  leftOut: Listing.leftOut,
  reportedAt: Listing.reportedAt,
};
export type ListLine = RowOf<typeof ListLine>;

export const Count = { facet: text, count: int };
export type Count = RowOf<typeof Count>;

export const sorts = ["place", "recent"] as const;
export type Sort = (typeof sorts)[number];

/** Which measures the list shows: of one fiscal year; null is any. */
export interface Filters {
  readonly year: number;
  readonly lead: string | null;
  readonly pillar: string | null;
  readonly status: Status | null;
  readonly rating: string | null;
  readonly partner: string | null;
  /** As typed; empty for none. Texts are always listed in 建制順. */
  readonly text: string;
  readonly sort: Sort;
}

/** So many measures stand on a page. */
export const listLength = 50;

type Asked = (name: string) => string | undefined;

const key = /^[a-z0-9-]{1,64}$/;
/** A grade may be any sign but the one that parts a facet: ◎, 順調, B+. */
const grade = /^[^|\p{Cc}]{1,40}$/u;

const keyIn = (asked: string | undefined, pattern = key): string | null =>
  asked !== undefined && pattern.test(asked) ? asked : null;

/** The filters in a query string; what is not understood filters nothing. */
export function filtersIn(asked: Asked, present: number): Filters {
  const year = Number(asked("year"));
  const typed = (asked("text") ?? "").trim().slice(0, 60);
  return {
    year: Number.isInteger(year) && year > 1988 && year < 2200 ? year : present,
    lead: keyIn(asked("lead")),
    pillar: keyIn(asked("pillar")),
    status: statuses.find((status) => status === asked("status")) ?? null,
    rating: keyIn(asked("rating"), grade),
    partner: keyIn(asked("partner")),
    text: typed,
    sort: typed === "" && asked("sort") === "recent" ? "recent" : "place",
  };
}

/** The key under which the table of facets has the combination: lead|pillar|status|rating|partner, empty for any. */
export const facetOf = ({
  lead,
  pillar,
  status,
  rating,
  partner,
}: Pick<Filters, "lead" | "pillar" | "status" | "rating" | "partner">): string =>
  [lead, pillar, status, rating, partner].map((value) => value ?? "").join("|");

/** The words typed, folded as the search keys are. */
export const termsIn = (typed: string): string[] =>
  fold(typed)
    .split(/\s+/)
    .filter((term) => term !== "");

const gramsInTerm = (term: string): string[] => {
  const triples = runsOf(term, 3);
  return triples.length > 0 ? triples : runsOf(term, 2);
};

/** Runs of characters by which the words are found: triples, a pair for a word of two; none where every word has one character only. */
export const gramsIn = (typed: string): string[] => [
  ...new Set(termsIn(typed).flatMap(gramsInTerm)),
];

/** Where a page of the list begins: after this measure, in the order of the list. */
export interface Cursor {
  readonly at: string;
  readonly id: string;
}

/** The cursor in a query string, `<place or instant>~<id>`. */
export function cursorIn(asked: Asked): Cursor | null {
  const [at, id] = (asked("after") ?? "").split("~");
  return at && id && /^[a-z0-9-]{1,64}$/.test(id) ? { at, id } : null;
}

/** The query string of the filters, with a change, and without the defaults. */
export function queryOf(filters: Filters, change: Partial<Filters> = {}, after?: Cursor): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filters, ...change }))
    if (value !== null && value !== "" && !(name === "sort" && value === "place"))
      query.set(name, String(value));
  if (after) query.set("after", `${after.at}~${after.id}`);
  return `?${query.toString()}`;
}

/** Whether anything but the year narrows the list. */
export const isNarrowed = (filters: Filters): boolean =>
  filters.text !== "" || facetOf(filters) !== "||||";

/** The cursor after the last row of a page. */
export const cursorAfter = (line: ListLine, sort: Sort): Cursor => ({
  at: sort === "recent" ? line.reportedAt : line.place,
  id: line.measureId,
});
