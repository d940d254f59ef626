import { placesBetween } from "../../../lib/place";
import type { Remark } from "../../model";
import type { Sentence } from "./skeleton";

/** A sentence to be added, and where. */
interface Added extends Sentence {
  readonly place: string;
}

/** A remark that the skeleton wrote, and the sentence that now has its place. */
interface Pair {
  readonly seen: Remark;
  readonly sentence: Sentence;
}

/** What writing a section again does. Whatever a person wrote or changed is in none of the first three. */
export interface Rewriting {
  readonly added: readonly Added[];
  /** Sentences nobody has touched, which now read otherwise. */
  readonly replaced: readonly Pair[];
  /** Sentences nobody has touched, for which there is no ground any more. */
  readonly dropped: readonly Remark[];
  /** Sentences that somebody has changed by hand, which now would read otherwise: they stay, and nothing is put beside them. */
  readonly overruled: readonly Pair[];
}

/** Whether nobody has changed what the skeleton wrote, nor as what. */
const isUntouched = ({ written, writtenAs, text, kind, decision }: Remark): boolean =>
  written === text && writtenAs === (decision ?? kind);

/** What the skeleton wrote it as, whatever somebody has made of it. */
const kindWritten = ({ writtenAs }: Remark): Sentence["kind"] =>
  writtenAs === "narration" ? "narration" : "decision";

const says = (sentence: Sentence) => (remark: Remark) =>
  remark.written === sentence.text && kindWritten(remark) === sentence.kind;

const placed = (sentences: readonly Sentence[], places: readonly string[]): Added[] =>
  sentences.flatMap((sentence, i) => {
    const place = places[i];
    return place === undefined ? [] : [{ ...sentence, place }];
  });

/** Narration opens a section, outcomes close it. */
function placesOf(sentences: readonly Sentence[], section: readonly Remark[]): Added[] {
  const openings = sentences.filter(({ kind }) => kind === "narration");
  const outcomes = sentences.filter(({ kind }) => kind === "decision");
  const first = section[0]?.place ?? null;
  const opening = placesBetween(null, first, openings.length);
  const last = section.at(-1)?.place ?? opening.at(-1) ?? null;
  const closing = placesBetween(last, null, outcomes.length);
  return [...placed(openings, opening), ...placed(outcomes, closing)];
}

/** How many characters two sentences have in common at their ends: what tells 〜に開会した from 〜が出席した. */
function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}

/** Pairs remarks with the sentences that now have their places, the likest of a kind first; what is left has no fellow. */
function paired(remarks: readonly Remark[], sentences: readonly Sentence[]) {
  const likely = sentences
    .flatMap((sentence) =>
      remarks
        .filter((remark) => kindWritten(remark) === sentence.kind)
        .map((seen) => ({ seen, sentence, shared: sharedEnd(seen.written ?? "", sentence.text) })),
    )
    .toSorted((one, other) => other.shared - one.shared);
  const left = new Set(remarks);
  const alone = new Set(sentences);
  const pairs: Pair[] = [];
  for (const { seen, sentence } of likely)
    if (left.has(seen) && alone.has(sentence)) {
      left.delete(seen);
      alone.delete(sentence);
      pairs.push({ seen, sentence });
    }
  return { pairs, alone: [...alone], left: [...left] };
}

/**
 * What changes in a section (its remarks in order) when its standard sentences are written again. A sentence that somebody
 * has changed by hand is not written a second time, nor what it would be now beside it; untouched ones are replaced one for
 * one by their kind.
 */
export function rewriting(section: readonly Remark[], sentences: readonly Sentence[]): Rewriting {
  const fresh = sentences.filter((sentence) => !section.some(says(sentence)));
  const old = section.filter(
    (remark) => remark.written !== null && !sentences.some((sentence) => says(sentence)(remark)),
  );
  const { pairs, alone, left } = paired(old, fresh);
  return {
    added: placesOf(alone, section),
    replaced: pairs.filter(({ seen }) => isUntouched(seen)),
    dropped: left.filter(isUntouched),
    overruled: pairs.filter(({ seen }) => !isUntouched(seen)),
  };
}

/** How much is to be done. */
type Counts = Readonly<Record<"added" | "replaced" | "dropped", readonly unknown[]>>;

/** Whether nothing would change. */
export const isIdle = ({ added, replaced, dropped }: Counts): boolean =>
  added.length + replaced.length + dropped.length === 0;
