import type { Facts } from "../lib/errors";
import { numeral } from "../lib/numeral";
import { type Telling, fact, nobody } from "../record/telling";
import { meetingNamed } from "../words/meeting";

const ja = (f: Facts) => `${meetingNamed("ja", fact(f, "number"))}の議事録`;
const en = (f: Facts) => `the minutes of ${meetingNamed("en", fact(f, "number"))}`;
const count = (f: Facts) => numeral(Number(fact(f, "count")));
const entries = (f: Facts) =>
  fact(f, "count") === "1" ? "1 entry" : `${fact(f, "count")} entries`;
/** Who spoke, or the first words where nobody did. */
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
    ja: (f) => `議事録に「${what(f)}」を加えました`,
    en: (f) => `Added “${what(f)}” to the minutes`,
    hears: nobody,
  },
  "minutes.remarkEdited": {
    ja: (f) => `議事録の「${what(f)}」を直しました`,
    en: (f) => `Edited “${what(f)}” in the minutes`,
    hears: nobody,
  },
  "minutes.remarkMoved": {
    ja: (f) => `議事録の「${what(f)}」を移しました`,
    en: (f) => `Moved “${what(f)}” in the minutes`,
    hears: nobody,
  },
  "minutes.remarkRemoved": {
    ja: (f) => `議事録の「${what(f)}」を取り除きました`,
    en: (f) => `Removed “${what(f)}” from the minutes`,
    hears: nobody,
  },
} satisfies Record<string, Telling>;
