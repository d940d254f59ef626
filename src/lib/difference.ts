import { charactersOf, sentencesOf } from "./characters";
import { type Difference, shortestEdits } from "./edits";
import { joined, withoutConfetti } from "./hunks";

/** More edits than this between two runs, and they count as two different texts: it bounds the work, which grows with its square. */
const mostEdits = 600;

const segmenter = new Intl.Segmenter("ja", { granularity: "word" });
const wordsOf = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);
const linesOf = (text: string) => text.split(/(?<=\n)/);

const replaced = (before: string, after: string): Difference[] => [
  { text: before, kind: "removed" },
  { text: after, kind: "added" },
];

type Split = (text: string) => string[];
type Compare = (before: string, after: string) => readonly Difference[];

/** Compares in large pieces first; what went and what came in its place is compared more finely. */
function inTwoSteps(before: string, after: string, split: Split, compare: Compare): Difference[] {
  const coarse = shortestEdits(split(before), split(after), mostEdits) ?? replaced(before, after);
  const parts = joined(coarse);
  const fine = parts.flatMap((part, i) => {
    const next = parts[i + 1];
    const previous = parts[i - 1];
    if (part.kind === "removed" && next?.kind === "added") return compare(part.text, next.text);
    return part.kind === "added" && previous?.kind === "removed" ? [] : [part];
  });
  return joined(fine);
}

const byWords: Compare = (before, after) =>
  shortestEdits(wordsOf(before), wordsOf(after), mostEdits) ?? replaced(before, after);

/**
 * What changed from one text to another: lines first, then words (as the segmenter finds them in Japanese) inside changed
 * lines. The same and removed parts make up `before`, the same and added ones `after`. Texts with little in common are shown
 * as one removed and one added.
 */
export const differences: Compare = (before, after) => inTwoSteps(before, after, linesOf, byWords);

/** So many passages with too many edits are tried in one text; then the rest is taken as replaced. */
const mostTries = 3;

/** Compares characters as long as there is work left to spend on a text. */
function byCharacters(): Compare {
  let left = mostTries * mostEdits ** 2;
  return (before, after) => {
    const most = Math.min(mostEdits, Math.floor(Math.sqrt(left)));
    const parts = shortestEdits(charactersOf(before), charactersOf(after), most);
    const edits = parts?.filter(({ kind, text }) => kind !== "same" && text !== "").length ?? most;
    left -= edits ** 2;
    return parts === null ? replaced(before, after) : withoutConfetti(parts);
  };
}

/**
 * What changed to the character, for the correction of a remark: sentences first, then characters as people see them
 * (graphemes) inside changed sentences. A number is one character, and what stayed by chance between two changes counts as
 * changed. Passages with little in common are shown as one removed and one added.
 */
export const characterDifferences: Compare = (before, after) =>
  inTwoSteps(before, after, sentencesOf, byCharacters());
