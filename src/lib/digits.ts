import { inBoth, type Lang } from "./lang";

const minus: Record<Lang, string> = inBoth({ ja: "▲", en: "−" });

/** Digits with a comma before every three of the whole part. */
const grouped = (digits: string): string =>
  digits.replaceAll(/(?<!\.\d*)\B(?=(?:\d{3})+(?!\d))/g, ",");

/** Digits as people read them, a currency before them: ▲1,234.5 in Japanese, −1,234.5 in English. */
export const shownDigits = (digits: string, lang: Lang, currency = ""): string =>
  digits.startsWith("-")
    ? `${minus[lang]}${currency}${grouped(digits.slice(1))}`
    : `${currency}${grouped(digits)}`;
