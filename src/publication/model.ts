import { bool, int, oneOf, optional, text } from "../db/codecs";
import type { RowOf } from "../db/sql";
import type { Day, Instant } from "../lib/clock";
import { refused } from "../lib/errors";
import type { states as meetingStates } from "../meetings/model";
import { kinds } from "./kinds";

export const draftStates = ["prepared", "returned", "released"] as const;
/** What a withdrawal leaves to read: the text, or only the reason. */
export const withdrawals = ["kept", "hidden"] as const;
export type Withdrawal = (typeof withdrawals)[number];

/** What one person has prepared: frozen until it is released or given back. `publicFrom` null is at once. */
export const Draft = {
  id: text,
  kind: oneOf(...kinds),
  subjectId: text,
  state: oneOf(...draftStates),
  content: text,
  sha512: text,
  note: text,
  noteEn: text,
  publicFrom: optional(text),
  returnedReason: text,
  preparedBy: text,
  preparedByName: text,
  preparedAt: text,
  version: int,
};
export type Draft = RowOf<typeof Draft>;

/** A numbered revision of what was made public, without those who did it. */
export const Revision = {
  id: text,
  kind: oneOf(...kinds),
  subjectId: text,
  code: text,
  revision: int,
  withdrawal: optional(oneOf(...withdrawals)),
  title: text,
  titleEn: text,
  day: optional(text),
  content: text,
  note: text,
  noteEn: text,
  isLone: bool,
  publicFrom: text,
};
export type Revision = RowOf<typeof Revision>;

/** 公表予定, 取りやめ, 公表中, 差替え済, 撤回. */
export type Standing = "scheduled" | "calledOff" | "public" | "superseded" | "withdrawn";

export type PublicationRefusal =
  | "publication.stillPlanned"
  | "publication.stillHidden"
  | "publication.notBegun"
  | "publication.notSettled"
  | "publication.redactionLost"
  | "publication.redactionOutdated"
  | "publication.summaryOutdated"
  | "publication.tellsOtherwise"
  | "publication.notWaiting"
  | "publication.needsSecond"
  | "publication.nothingPublic"
  | "publication.alreadyWithdrawn";

/** A meeting can be published once it is announced, and ever after; throws for one still planned. */
export function preparable(state: (typeof meetingStates)[number]): void {
  if (state === "planning") throw refused<PublicationRefusal>("publication.stillPlanned");
}

/** 議事要旨 can be published once the minutes are begun (速報版), 議事録 once they are settled; throws before. */
export function written(
  kind: "summary" | "minutes",
  minutes: { readonly state: "drafting" | "confirming" | "settled" } | undefined,
): void {
  if (!minutes) throw refused<PublicationRefusal>("publication.notBegun");
  if (kind === "minutes" && minutes.state !== "settled")
    throw refused<PublicationRefusal>("publication.notSettled");
}

/** Action items can be prepared and released from the day on which the ministries see them; throws for one still hidden. */
export function visible(
  actions: readonly { readonly visibleFrom: Day | null }[],
  today: Day,
): void {
  const day = actions.find(({ visibleFrom }) => (visibleFrom ?? "") > today)?.visibleFrom;
  if (day) throw refused<PublicationRefusal>("publication.stillHidden", { day });
}

const waiting = ({ state }: Pick<Draft, "state">): void => {
  if (state !== "prepared") throw refused<PublicationRefusal>("publication.notWaiting");
};

/**
 * Whether this release is a lone one, by whoever prepared it. Throws when the draft no longer waits, and for a
 * lone release that was not confirmed as such: a second person releases as a rule (security.md Z-08).
 */
export function releasing(
  draft: Pick<Draft, "state" | "preparedBy">,
  by: { readonly accountId: string; readonly isConfirmedAlone: boolean },
): { readonly isLone: boolean } {
  waiting(draft);
  const isLone = draft.preparedBy === by.accountId;
  if (isLone && !by.isConfirmedAlone) throw refused<PublicationRefusal>("publication.needsSecond");
  return { isLone };
}

/** Throws when the draft no longer waits for release. */
export const givingBack = waiting;

/** From when a released draft is public: the time it asks for, or now when that has passed. */
export const publicFromOf = ({ publicFrom }: Pick<Draft, "publicFrom">, now: Instant): Instant =>
  publicFrom !== null && publicFrom > now ? publicFrom : now;

type Dated = Pick<Revision, "revision" | "publicFrom">;

/** The newest revision; a withdrawal needs one that is not itself a withdrawal. Throws otherwise. */
export function withdrawing<R extends Dated & Pick<Revision, "withdrawal">>(
  revisions: readonly R[],
): R {
  const newest = newestOf(revisions);
  if (!newest) throw refused<PublicationRefusal>("publication.nothingPublic");
  if (newest.withdrawal !== null) throw refused<PublicationRefusal>("publication.alreadyWithdrawn");
  return newest;
}

/** What readers see at an instant: the newest revision that has come out, or, before any has, the newest of all. */
export const inSight = <R extends Dated>(revisions: readonly R[], now: Instant): R | undefined =>
  newestOf(revisions.filter(({ publicFrom }) => publicFrom <= now)) ?? newestOf(revisions);

export const newestOf = <R extends Dated>(revisions: readonly R[]): R | undefined =>
  revisions.toSorted((a, b) => a.revision - b.revision).at(-1);

/** What a revision is now. `laterFrom` is when the earliest of the later revisions becomes, or became, public; null when there is none. */
export function standingOf(
  { publicFrom, withdrawal }: Pick<Revision, "publicFrom" | "withdrawal">,
  laterFrom: Instant | null,
  now: Instant,
): Standing {
  if (laterFrom !== null && laterFrom <= publicFrom) return "calledOff";
  if (laterFrom !== null && laterFrom <= now) return "superseded";
  if (publicFrom > now) return "scheduled";
  return withdrawal === null ? "public" : "withdrawn";
}

/** Whether a later revision took this one's place before its time came, so that it never was public. */
export const isCalledOff = ({ revision, publicFrom }: Dated, all: readonly Dated[]): boolean =>
  all.some((later) => later.revision > revision && later.publicFrom <= publicFrom);

/** Whether a revision's text may be read: never once a later withdrawal hid it (for instance a name that had to go). */
export const isReadable = (
  revision: Pick<Revision, "revision" | "withdrawal">,
  all: readonly Pick<Revision, "revision" | "withdrawal">[],
): boolean =>
  revision.withdrawal !== "hidden" &&
  !all.some((later) => later.revision > revision.revision && later.withdrawal === "hidden");

/** Whether a revision would say anything that the newest does not, if only in a note. */
export const saysSomething = (isSame: boolean, note: string | null): boolean =>
  !isSame || note !== null;
