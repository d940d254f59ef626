import type { HandoutNumber } from "./number";
import type { Listed } from "./shapes";

type Placed = Pick<Listed, "itemId" | "kind" | "major" | "minor">;

const highest = (numbers: readonly number[]): number => Math.max(0, ...numbers);

/**
 * Numbers for so many new papers of an agenda item that leave the present ones as they are: further branches where the item
 * has a number already, the next number where it has none.
 */
export function nextNumbers(
  present: readonly Placed[],
  itemId: string | null,
  count: number,
): HandoutNumber[] {
  const materials = present.filter(({ kind }) => kind === "material");
  const siblings = itemId === null ? [] : materials.filter((one) => one.itemId === itemId);
  const [first] = siblings;
  const major = first?.major ?? highest(materials.map((one) => one.major ?? 0)) + 1;
  // The branches that the number has, whichever item they belong to; one without a branch stands for the first.
  const branches = materials.filter((one) => one.major === major).map(({ minor }) => minor ?? 1);
  const after = highest(branches);
  return Array.from({ length: count }, (_, index) => ({
    kind: "material",
    major,
    minor: count === 1 && after === 0 ? null : after + index + 1,
  }));
}
