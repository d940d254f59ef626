import type { Viewer } from "../../../accounts/model";
import type { Instant } from "../../../lib/clock";
import type { Capacity } from "../../model";
import type { Heir } from "./seat";

/** Who answers, as whom, and when. */
export interface Answering {
  readonly accountId: string;
  readonly as: Capacity;
  readonly at: Instant;
}

/** The seats that speak today for one. */
export const heirsOf = (heirs: readonly Heir[], seatId: string): string[] =>
  heirs.filter((heir) => heir.seatId === seatId).map(({ heirId }) => heirId);

/** As whom somebody would speak for a seat; null where they are none of its people. */
export function speaksAs(
  viewer: Pick<Viewer, "seats" | "grants">,
  heirs: readonly string[],
  isProxy: boolean,
): Exclude<Capacity, "secretariat"> | null {
  if (heirs.some((seat) => viewer.seats.includes(seat))) return "holder";
  if (isProxy) return "proxy";
  const isAide = viewer.grants.some(
    ({ role, seatId }) => role === "aide" && seatId !== null && heirs.includes(seatId),
  );
  return isAide ? "aide" : null;
}

/** A remark with the revision of it that somebody had before them. */
export interface Seen {
  readonly id: string;
  readonly number: number;
}

const one = /^([a-z0-9-]{1,64}):(\d{1,9})$/;

/** The remarks of a form with the revisions that it showed, each once, as `seenTyped` wrote them; what cannot be read is left out. */
export const seenIn = (typed: string): Seen[] => {
  const seen = new Map<string, Seen>();
  for (const part of typed.split(",")) {
    const [, id, number] = one.exec(part) ?? [];
    if (id !== undefined) seen.set(id, { id, number: Number(number) });
  }
  return [...seen.values()];
};

/** The same as a form's field holds it. */
export const seenTyped = (seen: readonly Seen[]): string =>
  seen.map(({ id, number }) => `${id}:${number}`).join(",");
