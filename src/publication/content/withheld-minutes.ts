import type { Day } from "../../lib/clock";
import type { Lang } from "../../lib/lang";
import { numeral } from "../../lib/numeral";
import type { Version } from "../../minutes/model/derive";
import type { WorkingRemark } from "../../minutes/model/working";
import { type MinutesMaterial, derived } from "./build-minutes";
import { words } from "./minutes-left-words";

const speakerOf = ({ speaker }: WorkingRemark, lang: Lang): string => {
  const w = words[lang];
  if (speaker === null) return w.text;
  return w.remarkOf((lang === "en" && speaker.postEn) || speaker.post || speaker.name);
};

const redactionLines = (remark: WorkingRemark, item: string, lang: Lang): string[] => {
  const w = words[lang];
  return remark.redactions.map(({ part, clause, reason }) =>
    w.redacted(
      item,
      speakerOf(remark, lang),
      part === "" ? w.whole : w.part(part),
      lang === "ja" ? numeral(clause) : String(clause),
      reason,
    ),
  );
};

/**
 * What the public version leaves out of the minutes and why, a sentence each: what is withheld, how far speakers are named,
 * how many remarks a summary passes over, and whose names its texts give away all the same.
 */
export function withheldMinutes(
  material: MinutesMaterial,
  version: Version,
  last: Day,
  lang: Lang,
): string[] {
  const w = words[lang];
  const { working, told } = derived(material, version, last);
  const kept = new Set(told.sections.flatMap(({ remarks }) => remarks.map(({ key }) => key)));
  const all = working.sections.flatMap(({ remarks }) => remarks);
  const passed = all.filter(({ key }) => !kept.has(key)).length;
  return [
    ...(version.attribution === "name" ? [] : [w.attributions[version.attribution]]),
    ...(passed === 0 ? [] : [w.passedOver(passed)]),
    ...working.sections.flatMap(({ number, remarks }) =>
      remarks
        .filter(({ key }) => kept.has(key))
        .flatMap((one) => redactionLines(one, number === null ? "" : w.item(number), lang)),
    ),
    ...told.named.map(({ text }) => w.named(text)),
  ];
}
