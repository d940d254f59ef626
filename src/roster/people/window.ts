import type { Person, Place } from "./model";
import { inHiragana } from "./model";
import { pageSize, peopleAfter, peopleBefore } from "./queries";

/** Which part of the list of people an address asks for. */
export interface Window {
  /** How the ふりがな begins; empty for all. */
  readonly prefix: string;
  readonly after: Place | null;
  readonly before: Place | null;
}

const placeIn = (given: string | undefined): Place | null => {
  const [id, ...reading] = (given ?? "").split("~");
  return id && reading.length > 0 ? { id, reading: reading.join("~") } : null;
};

/** The part of the list that an address asks for; whatever it cannot mean is left out. */
export const windowIn = (query: Readonly<Record<string, string | undefined>>): Window => ({
  prefix: inHiragana((query["reading"] ?? "").trim()).slice(0, 100),
  after: placeIn(query["after"]),
  before: placeIn(query["before"]),
});

/** The query of a part of the list. */
export const peopleIn = ({ prefix, after, before }: Window) =>
  before
    ? peopleBefore(before.reading, before.id, prefix)
    : peopleAfter(after?.reading ?? "", after?.id ?? "", prefix);

const addressOf = (prefix: string, edge: "after" | "before", { id, reading }: Place) =>
  `?${new URLSearchParams({ ...(prefix && { reading: prefix }), [edge]: `${id}~${reading}` }).toString()}`;

/** The people of a page in order, and the addresses of the pages beside it; null where there is none. */
export function turned(rows: readonly Person[], { prefix, after, before }: Window) {
  const hasMore = rows.length > pageSize;
  const page = rows.slice(0, pageSize);
  const people = before ? page.toReversed() : page;
  const [first, last] = [people.at(0), people.at(-1)];
  const hasPrevious = before ? hasMore : after !== null;
  const hasNext = before ? true : hasMore;
  return {
    people,
    previous: first && hasPrevious ? addressOf(prefix, "before", first) : null,
    next: last && hasNext ? addressOf(prefix, "after", last) : null,
  };
}
