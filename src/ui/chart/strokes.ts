/** A place in the picture. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A line through the places; nothing for fewer than two. */
export const lineThrough = (places: readonly Place[]): string =>
  places.length < 2 ? "" : `M${places.map(({ x, y }) => `${x} ${y}`).join("L")}`;

/** A point at each place: round ends make a disc of a line without length. */
export const discs = (places: readonly Place[]): string =>
  places.map(({ x, y }) => `M${x} ${y}h0`).join("");

/** ◇ at each place. */
export const diamonds = (places: readonly Place[]): string =>
  places.map(({ x, y }) => `M${x} ${y - 6}l6 6-6 6-6-6z`).join("");

/** ○ at each place. */
export const rings = (places: readonly Place[]): string =>
  places.map(({ x, y }) => `M${x - 3} ${y}a3 3 0 1 0 6 0a3 3 0 1 0-6 0`).join("");
