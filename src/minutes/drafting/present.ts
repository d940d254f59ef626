import type { Lang } from "../../lib/lang";
import type { Seat } from "../model/seats";
import { speakerOfSeat } from "../model/speaker";
import { speakerName } from "../present";
import { guestTyped } from "./forms";
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
