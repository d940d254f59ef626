import type { Lang } from "../lib/lang";
import type { Grade, Scheme } from "./model/rating";

/** What a list offers. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly group?: string;
}

const inLang = (lang: Lang, ja: string, en: string) => (lang === "en" && en) || ja;

/** A grade as a list offers it: code, label and meaning. */
function gradeChoice(grade: Grade, lang: Lang): Choice {
  const label = inLang(lang, grade.label, grade.labelEn);
  const meaning = inLang(lang, grade.meaning, grade.meaningEn);
  const name = label === "" || label === grade.code ? grade.code : `${grade.code} ${label}`;
  const joined = lang === "en" ? `${name}: ${meaning}` : `${name}：${meaning}`;
  return { value: grade.code, label: meaning === "" ? name : joined };
}

/** The grades of the schemes used; where there are several, each under the name of its scheme. */
export function gradeChoices(
  schemes: readonly Scheme[],
  usedIds: ReadonlySet<string>,
  lang: Lang,
): Choice[] {
  const used = schemes.filter(({ id }) => usedIds.has(id));
  return used.flatMap(({ grades, name, nameEn }) =>
    grades.map((grade) => ({
      ...gradeChoice(grade, lang),
      ...(used.length > 1 && { group: inLang(lang, name, nameEn) }),
    })),
  );
}
