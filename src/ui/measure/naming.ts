import type { Lang } from "../../lib/lang";
import type { MeasureContent } from "../../measures/model/content";
import { words } from "../../words/measure-document";

interface Named {
  readonly name: string;
  readonly nameEn: string;
}

/** In the reader's language, where there is a name in it. */
export const nameIn = ({ name, nameEn }: Named, lang: Lang): string =>
  (lang === "en" && nameEn) || name;

type Titled = Pick<MeasureContent, "title" | "titleEn">;

/** The title of a measure in the reader's language. */
export const titleOf = ({ title, titleEn }: Titled, lang: Lang): string =>
  (lang === "en" && titleEn) || title;

type Led = Pick<MeasureContent, "lead" | "partners">;

/** 【総務省・厚労省】, the lead first, as documents write it after a title; empty where nobody joins in. */
export function partnerTag({ lead, partners }: Led, lang: Lang): string {
  if (partners.length === 0) return "";
  const names = [lead, ...partners].map(
    (one) => (lang === "en" && one.nameEn) || one.shortName || one.name,
  );
  return words[lang].partners(names.join(words[lang].between));
}
