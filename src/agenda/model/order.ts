export const directions = ["up", "down"] as const;

/** The ids with one moved a place up or down; as they were where it cannot move. */
export function reordered(
  ids: readonly string[],
  id: string,
  to: (typeof directions)[number],
): string[] {
  const from = ids.indexOf(id);
  const target = to === "up" ? from - 1 : from + 1;
  const neighbour = ids[target];
  if (from === -1 || neighbour === undefined) return [...ids];
  return ids.with(from, neighbour).with(target, id);
}

/** The present ids as wanted; those that the wish does not know (added meanwhile) follow as they stood. */
export function arranged(present: readonly string[], wanted: readonly string[]): string[] {
  const known = new Set(present);
  return [...new Set([...wanted.filter((id) => known.has(id)), ...present])];
}
