import { shownNumber, shownNumberEn } from "../../handouts/model/number";
import type { Lang } from "../../lib/lang";
import type { PublishedHandout } from "./minutes";
import { words } from "./minutes-words";

const token = /\[\[handout:([\w-]+)\]\]/g;

/** Where a paper can be opened; null where it is only named. */
export type HandoutAddress = (handout: PublishedHandout) => string | null;

export const handoutNumber = ({ number }: PublishedHandout, lang: Lang): string =>
  lang === "en" ? shownNumberEn(number) : shownNumber(number);

/** A text (Markdown) in which papers stand under their numbers, linked where they can be opened; one that is not listed is only 配布資料. */
export const withHandouts = (
  text: string,
  handouts: readonly PublishedHandout[],
  lang: Lang,
  hrefOf: HandoutAddress,
): string =>
  text.replaceAll(token, (_, key: string) => {
    const handout = handouts.find((one) => one.key === key);
    if (handout === undefined) return words[lang].someHandout;
    const href = handout.isOpen ? hrefOf(handout) : null;
    const number = handoutNumber(handout, lang);
    return href === null ? number : `[${number}](<${href}>)`;
  });
