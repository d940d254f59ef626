import type { State } from "../model";
import type { Listed, Proposal, Version } from "./shapes";

/** What a reader may see of the handouts of one ministry. */
export interface Rights {
  /** What is not accepted yet. */
  readonly draft: boolean;
  /** What is for members only, or withheld. */
  readonly restricted: boolean;
}
export type RightsOf = (ministryId: string | null) => Rights;

/** Why a line stands there with its number only: 提出待ち, 構成員限り, 非公開, 欠番. */
export type Cover = "waiting" | "members" | "closed" | "withdrawn";

interface Numbered {
  readonly id: string;
  readonly number: Pick<Listed, "kind" | "major" | "minor">;
}

/** A handout as somebody may see it. */
export interface OpenLine extends Numbered {
  readonly cover: null;
  readonly handout: Listed;
  readonly state: State;
  /** The versions that the reader may have, the newest first. */
  readonly versions: readonly Version[];
}
/** A handout of which the reader is told the number, and why no more. */
export interface CoveredLine extends Numbered {
  readonly cover: Cover;
}
export type Line = OpenLine | CoveredLine;

/** Whether it is for members, or for nobody. */
export const isRestricted = ({ disclosure }: Pick<Listed, "disclosure">): boolean =>
  disclosure === "members" || disclosure === "closed";

/** Whether some version of it was accepted, so that others have it. */
export const isOut = ({ state }: Pick<Listed, "state">, versions: readonly Version[]): boolean =>
  state === "accepted" || versions.some(({ acceptedAt }) => acceptedAt !== null);

function coverOf(handout: Listed, versions: readonly Version[], rights: Rights): Cover | null {
  if (rights.draft) return null;
  if (handout.state === "withdrawn") return "withdrawn";
  if (!isOut(handout, versions)) return "waiting";
  if (!isRestricted(handout) || rights.restricted) return null;
  return handout.disclosure === "closed" ? "closed" : "members";
}

/** Whether a version was restricted when another took its place. */
export const wasRestricted = ({ number }: Version, versions: readonly Version[]): boolean => {
  const [next] = versions
    .filter((one) => one.acceptedAt !== null && one.number > number)
    .toSorted((one, other) => one.number - other.number);
  return next?.beforeDisclosure != null && isRestricted({ disclosure: next.beforeDisclosure });
};

/** The versions that a reader may have: a public one in place of a withheld one does not open the old one. */
const readable = (versions: readonly Version[], { draft, restricted }: Rights): Version[] =>
  versions.filter(
    (one) => draft || (one.acceptedAt !== null && (restricted || !wasRestricted(one, versions))),
  );

/** The line of a handout for a reader; null where not even its number is known to them. */
export function lineFor(
  handout: Listed,
  versions: readonly Version[],
  rights: Rights,
): Line | null {
  const { id, kind, major, minor } = handout;
  const number = { kind, major, minor };
  const cover = coverOf(handout, versions, rights);
  if (cover !== null) return kind === null ? null : { id, number, cover };
  const own = readable(
    versions.filter(({ handoutId }) => handoutId === id),
    rights,
  ).toSorted((one, other) => other.number - one.number);
  return {
    id,
    number,
    cover,
    handout,
    versions: own,
    state: rights.draft ? handout.state : "accepted",
  };
}

/** Every line for a reader, in the order given. */
export const linesFor = (
  handouts: readonly Listed[],
  versions: readonly Version[],
  rightsOf: RightsOf,
): Line[] =>
  handouts.flatMap((handout) => {
    const own = versions.filter(({ handoutId }) => handoutId === handout.id);
    return lineFor(handout, own, rightsOf(handout.ministryId)) ?? [];
  });

/** The version that counts: the newest accepted one. */
export const currentOf = (versions: readonly Version[]): Version | undefined =>
  versions
    .filter(({ acceptedAt }) => acceptedAt !== null)
    .reduce<Version | undefined>(
      (newest, version) => (newest && newest.number > version.number ? newest : version),
      undefined,
    );

/** What the newest version says of the paper while it is not accepted: 差替え that waits, or was sent back. */
export const proposalIn = (versions: readonly Version[]): Proposal | null => {
  const newest = versions.toSorted((one, other) => other.number - one.number)[0];
  return newest?.acceptedAt === null ? newest.proposal : null;
};

/** When the version that counts took another's place; null where it is the first. */
export const replacedAt = (versions: readonly Version[]): string | null =>
  versions.filter(({ acceptedAt }) => acceptedAt !== null).length > 1
    ? (currentOf(versions)?.acceptedAt ?? null)
    : null;
