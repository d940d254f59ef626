import { withNumbers } from "../../handouts/model/references";
import type { Lang } from "../../lib/lang";
import type { Mentioned } from "../model/mentions";
import type { Seat } from "../model/seats";
import { speakerOfSeat } from "../model/speaker";
import { speakerName } from "../present";
import { guestTyped } from "./forms";
import type { Rewriting } from "./model/rewriting";
import { speakerChoices } from "./model/speakers";
import { words } from "./form-words";

/** The list of speakers for a form: who was there first; the absent last, under a heading that says so. */
export function speakerOptions(seats: ReadonlyMap<string, Seat>, lang: Lang) {
  const w = words[lang];
  const options = speakerChoices(seats).map(({ value, group, seat, isProxy }) => ({
    value,
    label: speakerName(speakerOfSeat(seat, isProxy), lang),
    group: w.groups[group],
  }));
  return [...options, { value: guestTyped, label: w.guest, group: w.groups.guest }];
}

/** What writing a section again would do, for its page: handouts by their numbers. */
export interface ShownRewriting {
  readonly added: readonly string[];
  readonly replaced: readonly { readonly before: string; readonly after: string }[];
  readonly dropped: readonly string[];
  readonly overruled: readonly { readonly before: string; readonly after: string }[];
}

export function shownRewriting(
  { added, replaced, dropped, overruled }: Rewriting,
  numbers: readonly Mentioned[],
): ShownRewriting {
  const shown = ({ text }: { readonly text: string }) => withNumbers(text, numbers);
  const pairs = (all: Rewriting["replaced"]) =>
    all.map(({ seen, sentence }) => ({ before: shown(seen), after: shown(sentence) }));
  return {
    added: added.map(shown),
    replaced: pairs(replaced),
    dropped: dropped.map(shown),
    overruled: pairs(overruled),
  };
}
