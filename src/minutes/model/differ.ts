import type { PublishedRemark } from "../../publication/content/minutes-remark";
import { withMarksAs } from "../../publication/content/minutes-withheld";
import type { Derivation } from "./derive";
import { type Level, type WorkingMinutes, type WorkingRemark, hides } from "./working";

/** Stands for what is withheld while texts are compared: no text can hold it. */
const gap = "\u0000";

const collapsed = (text: string): string => withMarksAs(text, gap).replaceAll(/\0+/g, gap);

/** Whether the character at that place belongs to the part. */
const covers = (text: string, part: string, place: number): boolean => {
  const from = Math.max(0, place - part.length + 1);
  return text.slice(from, place + part.length).includes(part);
};

/** A text with every character of every hidden part taken out of it. */
const holed = (text: string, remark: WorkingRemark, level: Level): string => {
  const parts = remark.redactions.filter((one) => hides(one, level)).map(({ part }) => part);
  if (parts.includes("")) return gap;
  const characters = text.split("");
  return collapsed(
    characters
      .map((character, i) => (parts.some((part) => covers(text, part, i)) ? gap : character))
      .join(""),
  );
};

/** What of a remark no redaction may touch. */
const fixed = ({ key, kind, speaker, views }: PublishedRemark) =>
  JSON.stringify([key, kind, speaker, views?.printed ?? null]);

const textsOf = ({ text, views }: PublishedRemark): string[] => [
  text,
  ...(views ? [views.speaker, views.secretariat] : []),
];

const sameBut = (
  full: PublishedRemark,
  derived: PublishedRemark,
  remark: WorkingRemark,
  level: Level,
): boolean => {
  const told = textsOf(derived).map(collapsed);
  const isWhole = derived.redactions.some((one) => one.isWhole);
  return (
    fixed(full) === fixed(derived) &&
    derived.decision === (isWhole ? null : full.decision) &&
    textsOf(full)
      .map((text) => holed(text, remark, level))
      .every((text, i) => text === told[i])
  );
};

const outline = ({ document, attribution, attendees, sections }: Derivation) =>
  JSON.stringify([
    document,
    attribution,
    attendees,
    sections.map((section) => ({ ...section, remarks: section.remarks.map(({ key }) => key) })),
  ]);

/**
 * Whether a derived version differs from the full one of the same document by nothing but the redactions of its level: neither
 * more nor less is hidden, and nothing else is changed, added or left out.
 */
export function differsOnlyByRedaction(
  working: WorkingMinutes,
  full: Derivation,
  derived: Derivation,
): boolean {
  if (outline(full) !== outline(derived)) return false;
  const remarks = new Map(
    working.sections.flatMap((section) => section.remarks.map((one) => [one.key, one])),
  );
  const told = derived.sections.flatMap((section) => section.remarks);
  return full.sections
    .flatMap((section) => section.remarks)
    .every((one, i) => {
      const [remark, other] = [remarks.get(one.key), told[i]];
      return remark && other && sameBut(one, other, remark, derived.level);
    });
}
