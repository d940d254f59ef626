import type { Facts } from "../lib/errors";
import { numeral } from "../lib/numeral";
import { type Telling, fact, nobody } from "../record/telling";
import { meetingNamed } from "../words/meeting";

const ja = (f: Facts) => `${meetingNamed("ja", fact(f, "number"))}の議事録`;
const en = (f: Facts) => `the minutes of ${meetingNamed("en", fact(f, "number"))}`;
const count = (f: Facts) => numeral(Number(fact(f, "count")));
const entries = (f: Facts) =>
  fact(f, "count") === "1" ? "1 entry" : `${fact(f, "count")} entries`;
/** The first words of what was written. */
const what = (f: Facts) => fact(f, "what");

export const minutesEvents = {
  "minutes.skeletonWritten": {
    ja: (f) => `${ja(f)}の骨子を次第から作りました`,
    en: (f) => `Wrote a skeleton of ${en(f)} from the agenda`,
    hears: nobody,
  },
  "minutes.pasted": {
    ja: (f) => `${ja(f)}に、貼り付けた議事メモから${count(f)}件を加えました`,
    en: (f) => `Added ${entries(f)} from a pasted memo to ${en(f)}`,
    hears: nobody,
  },
  "minutes.remarkAdded": {
    ja: (f) => `${ja(f)}に「${what(f)}」を加えました`,
    en: (f) => `Added “${what(f)}” to ${en(f)}`,
    hears: nobody,
  },
  "minutes.remarkEdited": {
    ja: (f) => `${ja(f)}の「${what(f)}」を直しました`,
    en: (f) => `Edited “${what(f)}” in ${en(f)}`,
    hears: nobody,
  },
  "minutes.remarkMoved": {
    ja: (f) => `${ja(f)}の「${what(f)}」を移しました`,
    en: (f) => `Moved “${what(f)}” in ${en(f)}`,
    hears: nobody,
  },
  "minutes.remarkRemoved": {
    ja: (f) => `${ja(f)}の「${what(f)}」を取り除きました`,
    en: (f) => `Removed “${what(f)}” from ${en(f)}`,
    hears: nobody,
  },
} satisfies Record<string, Telling>;
