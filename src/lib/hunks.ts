import type { Difference } from "./edits";

/** A change: what went, what came, and what stayed the same before it. */
interface Hunk {
  readonly same: string;
  readonly removed: string;
  readonly added: string;
}

const none: Hunk = { same: "", removed: "", added: "" };

const sizeOf = ({ removed, added }: Hunk) => Math.max(removed.length, added.length);

function hunksOf(parts: readonly Difference[]): Hunk[] {
  const hunks: Hunk[] = [];
  let last = none;
  for (const { kind, text } of parts) {
    if (text === "") continue;
    if (kind === "same" && sizeOf(last) > 0) {
      hunks.push(last);
      last = none;
    }
    last = { ...last, [kind]: last[kind] + text };
  }
  return [...hunks, last];
}

const partsOf = (hunks: readonly Hunk[]): Difference[] =>
  hunks
    .flatMap(({ same, removed, added }): Difference[] => [
      { text: same, kind: "same" },
      { text: removed, kind: "removed" },
      { text: added, kind: "added" },
    ])
    .filter(({ text }) => text !== "");

/** Neighbours of one kind become one, what went stands before what came, empty parts go. */
export const joined = (parts: readonly Difference[]): Difference[] => partsOf(hunksOf(parts));

const isChance = (before: Hunk, after: Hunk): boolean =>
  after.same.length <= Math.min(sizeOf(before), sizeOf(after));

const merged = (before: Hunk, after: Hunk): Hunk => ({
  same: before.same,
  removed: before.removed + after.same + after.removed,
  added: before.added + after.same + after.added,
});

/**
 * A difference that can be read: what stayed the same between two changes, but is no longer than either of them, is taken for
 * chance and joins them (Neil Fraser, "Diff Strategies": semantic cleanup).
 */
export function withoutConfetti(parts: readonly Difference[]): Difference[] {
  const kept: Hunk[] = [];
  for (const hunk of hunksOf(parts)) {
    let last = hunk;
    for (let before = kept.at(-1); before && isChance(before, last); before = kept.at(-1)) {
      kept.pop();
      last = merged(before, last);
    }
    kept.push(last);
  }
  return partsOf(kept);
}
