import type { Lang } from "../../lib/lang";
import { numeral } from "../../lib/numeral";
import type { PublishedHandout } from "./handouts";
import { words } from "./handout-words";

const wide = (number: number): string =>
  String(number).replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

/** 資料２－１ */
export function handoutLabel(
  { kind, major, minor }: PublishedHandout["number"],
  lang: Lang,
): string {
  const name = words[lang].kinds[kind];
  if (lang === "en") return `${name} ${major}${minor === null ? "" : `-${minor}`}`;
  return `${name}${wide(major)}${minor === null ? "" : `－${wide(minor)}`}`;
}

/** Why a file is not there, in the words of the list; a withheld one with its 号. Empty where it is there. */
export function absenceTold(
  { absence, clause }: Pick<PublishedHandout, "absence" | "clause">,
  lang: Lang,
) {
  const w = words[lang];
  if (absence === null) return "";
  if (absence !== "closed" || clause === null) return w.absences[absence];
  return w.closedBy(lang === "ja" ? numeral(clause) : String(clause));
}
