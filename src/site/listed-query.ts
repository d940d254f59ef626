import { fold } from "../lib/text";
import type { ListedCount, ListedFilter } from "../publication/queries/listed-queries";

/** What a public list is asked for. */
export interface ListedAsked {
  readonly lead: string;
  readonly pillar: string;
  /** As typed; empty for none. */
  readonly text: string;
  /** The place after which the page begins; empty for the first. */
  readonly after: string;
}

type Asked = (name: string) => string | undefined;

const opaque = /^[A-Za-z0-9-]{1,64}$/;
const place = /^[\w/-]{1,40}$/;

const matching = (pattern: RegExp, asked: string | undefined): string =>
  asked !== undefined && pattern.test(asked) ? asked : "";

/** The filters in an address; what is not understood filters nothing. */
export const askedIn = (asked: Asked): ListedAsked => ({
  lead: matching(opaque, asked("lead")),
  pillar: matching(opaque, asked("pillar")),
  text: (asked("text") ?? "").trim().slice(0, 60),
  after: matching(place, asked("after")),
});

/** The same as the end of an address, without what asks for nothing. */
export function queryOf(asked: Partial<ListedAsked>): string {
  const set = Object.entries(asked).filter(([, value]) => value !== "");
  const query = new URLSearchParams(set).toString();
  return query === "" ? "" : `?${query}`;
}

export const filterOf = ({ lead, pillar, text }: ListedAsked): ListedFilter => ({
  lead,
  pillar,
  text: fold(text),
});

export const isNarrowed = ({ lead, pillar, text }: ListedAsked): boolean =>
  lead + pillar + text !== "";

/** How many are public under the filters but for words. */
export const countedIn = (counts: readonly ListedCount[], { lead, pillar }: ListedAsked): number =>
  counts
    .filter((one) => lead === "" || one.leadId === lead)
    .filter((one) => pillar === "" || one.pillarId === pillar)
    .reduce((sum, { count }) => sum + count, 0);
