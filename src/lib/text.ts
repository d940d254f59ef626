import { repairRadicals } from "./radicals";

// NFC would turn the compatibility ideographs of some names (福, 神, 朗 with the older shapes) into the common ones.
const composed = (text: string) =>
  text.replaceAll(/[^\uF900-\uFAFF\u{2F800}-\u{2FA1F}]+/gu, (run) => run.normalize("NFC"));

const lineBreaks = /[\n\v\f\r\t\u0085\u2028\u2029]+/g;
const bidiControls = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const dashes = /[\u2010-\u2015\u2212\uFE63\uFF0D]/g;
const katakana = /[\u30A1-\u30F6\u30FD\u30FE]/g;

/** One line as it is stored: NFC, line breaks and tabs made spaces, no bidi controls, no space (全角 included) at its ends. */
export const tidyLine = (text: string): string =>
  composed(text.replaceAll(lineBreaks, " ").replaceAll(bidiControls, "")).trim();

/** Prose as it is stored: NFC, LF; everything else, a leading newline too, as it was typed. */
export const tidyProse = (text: string): string =>
  composed(text.replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, "\n"));

/** Whether a text can be kept and given out as XML too: no lone surrogate, no control but newline and tab, no non-character. */
export const isStorable = (text: string): boolean =>
  text.isWellFormed() && !/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/u.test(text);

/** Characters as people count them when a form says "300 characters": code points. */
export const lengthOf = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

/**
 * The key under which texts are searched and compared, never shown: NFKC, radicals repaired, lower case,
 * hiragana for katakana, one dash, one wave dash, nothing invisible.
 */
export const fold = (text: string): string =>
  repairRadicals(text.replaceAll(invisible, ""))
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(katakana, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60))
    .replaceAll(dashes, "-")
    .replaceAll("〜", "~")
    .normalize("NFKC");
