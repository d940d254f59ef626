import { placeBetween } from "../../../lib/place";

/** A section of the minutes by the places at its ends; null of an empty one. */
export interface Edge {
  readonly itemId: string | null;
  readonly first: string | null;
  readonly last: string | null;
}

export const directions = ["up", "down"] as const;
export type Direction = (typeof directions)[number];

/** Where a remark stands among its neighbours, the nearer first. */
export interface Surroundings {
  readonly itemId: string | null;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const within = ({ before, after }: Surroundings, to: Direction): string | null => {
  const [next, beyond = null] = to === "up" ? before : after;
  if (next === undefined) return null;
  return to === "up" ? placeBetween(beyond, next) : placeBetween(next, beyond);
};

/**
 * Where a remark goes one step up or down: past its neighbour, or from the edge of its section into the next; null at the
 * very beginning and end. `sections` are in the order of the agenda.
 */
export function stepped(
  at: Surroundings,
  sections: readonly Edge[],
  to: Direction,
): { readonly itemId: string | null; readonly place: string } | null {
  const place = within(at, to);
  if (place !== null) return { itemId: at.itemId, place };
  const here = sections.findIndex(({ itemId }) => itemId === at.itemId);
  const target = sections[to === "up" ? here - 1 : here + 1];
  if (here < 0 || target === undefined) return null;
  const there = to === "up" ? placeBetween(target.last, null) : placeBetween(null, target.first);
  return { itemId: target.itemId, place: there };
}
