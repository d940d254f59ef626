import type { PublishedRemark } from "../../publication/content/minutes-remark";
import { isLost } from "../redaction/model";
import type { WorkingMinutes, WorkingRedaction, WorkingRemark } from "./working";

/** Something found in, or missed from, the remark of that key. */
export interface Found {
  readonly key: string;
  readonly text: string;
}

/** Of redactions that apply to a remark, those of which the part stands no more where it was chosen. */
export const lostIn = (remark: WorkingRemark, applying: readonly WorkingRedaction[]): Found[] =>
  applying
    .filter((one) => isLost(one, remark))
    .map(({ part }) => ({ key: remark.key, text: part }));

/** A name as people write it in a text: whole, without its space, or the family name where that is no single character. */
const waysOf = (name: string): string[] => {
  const [family = ""] = name.split(/\s/);
  return [name, name.replaceAll(/\s/g, ""), family].filter(({ length }) => length > 1);
};

const namesIn = ({ attendees, sections }: WorkingMinutes): string[] => [
  ...attendees.flatMap(({ name, proxyName }) => [name, proxyName]),
  ...sections.flatMap(({ remarks }) => remarks.map(({ speaker }) => speaker?.name ?? "")),
];

/** Names of those who were there that stand in the texts themselves, each once a remark. */
export const namedIn = (remarks: readonly PublishedRemark[], working: WorkingMinutes): Found[] => {
  const ways = [...new Set(namesIn(working))].map(waysOf);
  return remarks.flatMap(({ key, text, views }) => {
    const told = [text, views?.speaker ?? "", views?.secretariat ?? ""];
    return ways.flatMap((way) => {
      const found = way.find((name) => told.some((one) => one.includes(name)));
      return found === undefined ? [] : [{ key, text: found }];
    });
  });
};
