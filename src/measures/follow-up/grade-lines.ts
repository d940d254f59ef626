import { type Fault, fault } from "../../lib/form";
import { lengthOf, tidyLine } from "../../lib/text";
import type { Grade } from "../model/rating";

interface Line {
  readonly code: string;
  readonly label: string;
  readonly meaning: string;
}

const lineOf = (text: string): Line => {
  const [code = "", label = "", ...meaning] = text.split(/[|｜]/).map(tidyLine);
  return { code, label: label || code, meaning: meaning.join("｜") };
};

const isLine = ({ code, label, meaning }: Line) =>
  code !== "" && lengthOf(code) <= 12 && lengthOf(label) <= 60 && lengthOf(meaning) <= 200;

const twice = (lines: readonly Line[]) =>
  lines.find(({ code }, i) => lines.findIndex((one) => one.code === code) < i);

/** Grades as typed, one a line: 「code｜label｜meaning」. Faults: gradeLine {line}, gradeTwice {code}. */
function linesIn(text: string): { lines: Line[]; faults: Fault[] } {
  const all = text
    .split("\n")
    .map((line, i) => ({ ...lineOf(line), number: i + 1, isBlank: line.trim() === "" }))
    .filter(({ isBlank }) => !isBlank);
  const wrong = all.find((line) => !isLine(line));
  const same = twice(all);
  return {
    lines: all,
    faults: [
      ...(wrong ? [fault("gradeLine", { line: String(wrong.number) })] : []),
      ...(same ? [fault("gradeTwice", { code: same.code })] : []),
    ],
  };
}

/** A scheme's grades as its form has them typed. */
export interface GradesTyped {
  readonly grades: string;
  readonly gradesEn: string;
  /** The codes outside better and worse, with 「、」 or a comma between them. */
  readonly unranked: string;
}

interface Read {
  readonly grades: readonly Grade[];
  readonly faults: Readonly<Record<string, readonly Fault[]>>;
}

/** Reads the grades, best first. Faults beside those of the lines: gradesTooFew, gradeUnknown and gradeMissing {code}. */
export function readGrades(typed: GradesTyped): Read {
  const ja = linesIn(typed.grades);
  const en = linesIn(typed.gradesEn);
  const unranked = typed.unranked
    .split(/[、,，]/)
    .map(tidyLine)
    .filter((code) => code !== "");
  const isThere = (code: string) => ja.lines.some((line) => line.code === code);
  const strange = en.lines.find(({ code }) => !isThere(code));
  const missing = unranked.find((code) => !isThere(code));
  const faults = {
    grades: [...ja.faults, ...(ja.lines.length < 2 ? [fault("gradesTooFew")] : [])],
    gradesEn: [...en.faults, ...(strange ? [fault("gradeUnknown", { code: strange.code })] : [])],
    unranked: missing === undefined ? [] : [fault("gradeMissing", { code: missing })],
  };
  const grades = ja.lines.map(({ code, label, meaning }) => {
    const english = en.lines.find((line) => line.code === code);
    return {
      code,
      label,
      labelEn: english?.label ?? "",
      meaning,
      meaningEn: english?.meaning ?? "",
      isRanked: !unranked.includes(code),
    };
  });
  return {
    grades,
    faults: Object.fromEntries(Object.entries(faults).filter(([, found]) => found.length > 0)),
  };
}

const asLine = (code: string, label: string, meaning: string) =>
  [code, label, meaning].join("｜").replace(/｜+$/, "");

/** Grades as they would be typed. */
export const gradesTyped = (grades: readonly Grade[]): GradesTyped => ({
  grades: grades.map(({ code, label, meaning }) => asLine(code, label, meaning)).join("\n"),
  gradesEn: grades
    .filter(({ labelEn, meaningEn }) => labelEn !== "" || meaningEn !== "")
    .map(({ code, labelEn, meaningEn }) => asLine(code, labelEn, meaningEn))
    .join("\n"),
  unranked: grades
    .filter(({ isRanked }) => !isRanked)
    .map(({ code }) => code)
    .join("、"),
});
