import type { Day } from "../../lib/clock";
import type { Lang } from "../../lib/lang";
import type { Version } from "../../minutes/model/derive";
import type { WorkingMinutes, WorkingRemark } from "../../minutes/model/working";
import { type MinutesMaterial, derived } from "./build-minutes";
import { partTold } from "./minutes-check";
import { words } from "./minutes-left-words";

const speakerOf = ({ speaker }: WorkingRemark, lang: Lang): string => {
  const w = words[lang];
  if (speaker === null) return w.text;
  return w.remarkOf((lang === "en" && speaker.postEn) || speaker.post || speaker.name);
};

/** What a public document leaves out and why, and what it gives away all the same, a sentence each. */
export interface Withheld {
  readonly lines: readonly string[];
  /** Names that the texts of a document tell that names nobody. */
  readonly named: readonly string[];
}

type Placed = WorkingRemark & { readonly where: string };

/** Every remark with where it stands and whose it is: 議題１ 総務副大臣の発言. */
const placedIn = ({ sections }: WorkingMinutes, lang: Lang): Placed[] =>
  sections.flatMap(({ number, remarks }) => {
    const item = number === null ? "" : words[lang].item(number);
    return remarks.map((one) => ({ ...one, where: `${item}${speakerOf(one, lang)}` }));
  });

const redactionLines = (
  { where, redactions }: Placed,
  told: (part: string) => string,
  lang: Lang,
): string[] => {
  const w = words[lang];
  return redactions.map(({ part, clause, reason }) =>
    w.redacted(where, part === "" ? w.whole : w.part(told(part)), clause, reason),
  );
};

/**
 * What the public version leaves out of the minutes and why: what is withheld, how far speakers are named and how many remarks a
 * summary passes over; and whose names its texts give away all the same.
 */
export function withheldMinutes(
  material: MinutesMaterial,
  version: Version,
  last: Day,
  lang: Lang,
): Withheld {
  const w = words[lang];
  const { working, told } = derived(material, version, last);
  const kept = new Set(told.sections.flatMap(({ remarks }) => remarks.map(({ key }) => key)));
  const all = placedIn(working, lang);
  const passed = all.filter(({ key }) => !kept.has(key)).length;
  const whereOf = new Map(all.map(({ key, where }) => [key, where]));
  return {
    lines: [
      ...(version.attribution === "name" ? [] : [w.attributions[version.attribution]]),
      ...(passed === 0 ? [] : [w.passedOver(passed)]),
      ...all
        .filter(({ key }) => kept.has(key))
        .flatMap((one) => redactionLines(one, (part) => partTold(part, material), lang)),
    ],
    named: told.named.map(({ key, text }) => w.named(whereOf.get(key) ?? "", text)),
  };
}
