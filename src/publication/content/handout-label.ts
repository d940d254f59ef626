import { type HandoutNumber, shownNumber, shownNumberEn } from "../../handouts/model/number";
import type { Lang } from "../../lib/lang";
import type { PublishedHandout } from "./handouts";
import { words } from "./handout-words";

/** 資料２－１ */
export const handoutLabel = (number: HandoutNumber, lang: Lang): string =>
  lang === "en" ? shownNumberEn(number) : shownNumber(number);

/** 資料２－１「題名」; the number alone where the title is not told. */
export const handoutNamed = (
  { number, title }: Pick<PublishedHandout, "number" | "title">,
  lang: Lang,
): string => handoutLabel(number, lang) + (title && words[lang].quoted(title));

/** 資料２－１ and the title, as a list of papers has them; the number alone where the title is not told. */
export const handoutLine = (
  { number, title }: Pick<PublishedHandout, "number" | "title">,
  lang: Lang,
): string => handoutLabel(number, lang) + (title && `${lang === "ja" ? "　" : " "}${title}`);

/** Why a file is not there, in the words of the list; a withheld one with its 号. Empty where it is there. */
export function absenceTold(
  { absence, clause }: Pick<PublishedHandout, "absence" | "clause">,
  lang: Lang,
) {
  const w = words[lang];
  if (absence === null) return "";
  if (absence !== "closed" || clause === null) return w.absences[absence];
  return w.closedBy(clause);
}
