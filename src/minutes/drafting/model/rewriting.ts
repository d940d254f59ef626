import { placesBetween } from "../../../lib/place";
import type { Remark } from "../../model";
import type { Sentence } from "./skeleton";

/** A sentence to be added, and where. */
interface Added extends Sentence {
  readonly place: string;
}

/** What writing a section again does. Whatever a person wrote or changed is in none of these. */
export interface Rewriting {
  readonly added: readonly Added[];
  /** Sentences nobody has touched, which now read otherwise. */
  readonly replaced: readonly { readonly seen: Remark; readonly sentence: Sentence }[];
  /** Sentences nobody has touched, for which there is no ground any more. */
  readonly dropped: readonly Remark[];
}

/** Whether the skeleton wrote it, and nobody has changed it since. */
const isUntouched = ({ written, text }: Remark): boolean => written !== null && written === text;

const says = (sentence: Sentence) => (remark: Remark) =>
  remark.written === sentence.text && remark.kind === sentence.kind;

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

/**
 * What changes in a section (its remarks in order) when its standard sentences are written again. A sentence that somebody
 * has changed by hand is not written a second time; untouched ones are replaced one for one by their kind.
 */
export function rewriting(section: readonly Remark[], sentences: readonly Sentence[]): Rewriting {
  const fresh = sentences.filter((sentence) => !section.some(says(sentence)));
  const old = section.filter(
    (remark) => isUntouched(remark) && !sentences.some((sentence) => says(sentence)(remark)),
  );
  const left = new Set(old);
  const replaced: { seen: Remark; sentence: Sentence }[] = [];
  const added: Sentence[] = [];
  for (const sentence of fresh) {
    const seen = [...left].find(({ kind }) => kind === sentence.kind);
    if (seen === undefined) added.push(sentence);
    else {
      left.delete(seen);
      replaced.push({ seen, sentence });
    }
  }
  return { added: placesOf(added, section), replaced, dropped: [...left] };
}

/** How much is to be done. */
type Counts = Readonly<Record<"added" | "replaced" | "dropped", readonly unknown[]>>;

/** Whether nothing would change. */
export const isIdle = ({ added, replaced, dropped }: Counts): boolean =>
  added.length + replaced.length + dropped.length === 0;
