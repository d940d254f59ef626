import { diffArrays } from "diff";

export interface Difference {
  readonly text: string;
  readonly kind: "same" | "added" | "removed";
}

/** More edits than this between two runs, and they count as two different texts: it bounds the work, which grows with its square. */
const mostEdits = 600;

const segmenter = new Intl.Segmenter("ja", { granularity: "word" });
const wordsOf = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);
const linesOf = (text: string) => text.split(/(?<=\n)/);

const replaced = (before: string, after: string): Difference[] => [
  { text: before, kind: "removed" },
  { text: after, kind: "added" },
];

function compared(before: string[], after: string[]): Difference[] | null {
  const changes = diffArrays(before, after, { maxEditLength: mostEdits });
  if (changes === undefined) return null;
  return changes.map(({ value, added, removed }) => ({
    text: value.join(""),
    kind: added ? "added" : removed ? "removed" : "same",
  }));
}

const byWords = (before: string, after: string): Difference[] =>
  compared(wordsOf(before), wordsOf(after)) ?? replaced(before, after);

/** Neighbours of one kind become one, empty ones go. */
function joined(parts: readonly Difference[]): Difference[] {
  const whole: Difference[] = [];
  for (const part of parts) {
    const previous = whole.at(-1);
    if (part.text === "") continue;
    if (previous?.kind === part.kind)
      whole.splice(-1, 1, { text: previous.text + part.text, kind: part.kind });
    else whole.push(part);
  }
  return whole;
}

/** Lines that were removed and others that came in their place are compared word by word. */
function refined(lines: readonly Difference[]): Difference[] {
  return lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const previous = lines[i - 1];
    if (line.kind === "removed" && next?.kind === "added") return byWords(line.text, next.text);
    return line.kind === "added" && previous?.kind === "removed" ? [] : [line];
  });
}

/**
 * What changed from one text to another: lines first, then words (as the segmenter finds them in Japanese) inside changed
 * lines. The same and removed parts make up `before`, the same and added ones `after`. Texts with little in common are shown
 * as one removed and one added.
 */
export const differences = (before: string, after: string): readonly Difference[] => {
  const lines = compared(linesOf(before), linesOf(after));
  return joined(lines === null ? replaced(before, after) : refined(joined(lines)));
};
