import type { Day } from "../../lib/clock";

const knownOn = /,"knownOn":"([\d-]*)"\}$/;

/** The day beyond which a content (JSON text) tells nothing; null for one that tells of no day. */
export const lastDayOf = (content: string): Day | null => knownOn.exec(content)?.[1] ?? null;

/** Whether two contents tell the public the same, whatever day each was made for. */
export const saysTheSame = (one: string, other: string): boolean =>
  one.replace(knownOn, "") === other.replace(knownOn, "");
