/** A part of two texts: in both, or in one of them. */
export interface Difference {
  readonly text: string;
  readonly kind: "same" | "added" | "removed";
}

/** The elements as numbers, equal ones alike, so that comparing them costs nothing. */
function numbered(texts: readonly (readonly string[])[]): Int32Array[] {
  const numbers = new Map<string, number>();
  return texts.map((elements) =>
    Int32Array.from(elements, (element) => {
      const known = numbers.get(element) ?? numbers.size;
      if (known === numbers.size) numbers.set(element, known);
      return known;
    }),
  );
}

/** How far each diagonal is reached with so many edits; the diagonals from -edits to +edits are kept from 1 on. */
type Reach = Int32Array;

/** Whether diagonal `k` is best reached by an addition (from the one above) and not by a removal (from the one below). */
const comesByAddition = (reach: Reach, k: number, edits: number): boolean =>
  k === -edits || (k !== edits && (reach[k + edits - 1] ?? -1) < (reach[k + edits + 1] ?? -1));

const startOf = (reach: Reach, k: number, edits: number): number =>
  comesByAddition(reach, k, edits) ? (reach[k + edits + 1] ?? 0) : (reach[k + edits - 1] ?? 0) + 1;

/** The reach before each number of edits, up to the one with which both ends are reached; null where it takes more than `most`. */
function reaches(before: Int32Array, after: Int32Array, most: number): Reach[] | null {
  const trail: Reach[] = [];
  let reach: Reach = new Int32Array(2);
  for (let edits = 0; edits <= most; edits += 1) {
    trail.push(reach);
    const next = new Int32Array(2 * edits + 3);
    for (let k = -edits; k <= edits; k += 2) {
      let x = startOf(reach, k, edits);
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x += 1;
      next[k + edits + 1] = x;
      if (x >= before.length && x - k >= after.length) return trail;
    }
    reach = next;
  }
  return null;
}

/** The way back along the trail, from both ends to both starts. */
function retraced(before: readonly string[], after: readonly string[], trail: readonly Reach[]) {
  const parts: Difference[] = [];
  let x = before.length;
  let y = after.length;
  for (let edits = trail.length - 1; edits >= 0; edits -= 1) {
    const reach = trail[edits] ?? new Int32Array();
    const start = startOf(reach, x - y, edits);
    const isAddition = comesByAddition(reach, x - y, edits);
    parts.push({ kind: "same", text: before.slice(start, x).join("") });
    [x, y] = isAddition ? [start, start - x + y - 1] : [start - 1, start - x + y];
    if (edits === 0) break;
    parts.push(
      isAddition
        ? { kind: "added", text: after[y] ?? "" }
        : { kind: "removed", text: before[x] ?? "" },
    );
  }
  return parts.toReversed();
}

/**
 * The shortest way from one list to another, from its start; null where it takes more than `most` additions and removals
 * (Eugene Myers, "An O(ND) Difference Algorithm and Its Variations", 1986). The work grows with the square of the edits.
 */
export function shortestEdits(
  before: readonly string[],
  after: readonly string[],
  most: number,
): Difference[] | null {
  const [one = new Int32Array(), other = new Int32Array()] = numbered([before, after]);
  const trail = reaches(one, other, most);
  return trail && retraced(before, after, trail);
}
