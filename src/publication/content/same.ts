import type { Day } from "../../lib/clock";

const knownOn = /,"knownOn":"([\d-]*)"\}$/;

/** The day beyond which a content (JSON text) tells nothing; null for one that tells of no day. */
export const lastDayOf = (content: string): Day | null => knownOn.exec(content)?.[1] ?? null;

/** The later of two days, where there are two. */
export const laterOf = (one: Day, other: Day | null): Day =>
  other !== null && other > one ? other : one;

/** Whether two contents tell the public the same, whatever day each was made for. */
export const saysTheSame = (one: string, other: string): boolean =>
  one.replace(knownOn, "") === other.replace(knownOn, "");
