import { bool, int, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import { type Fault, fault } from "../../lib/form";
import { repairRadicals } from "../../lib/radicals";

/** Somebody who holds or held a 官職. `displayName` follows the person's own public spelling. */
export const Person = {
  id: text,
  displayName: text,
  reading: text,
  isSample: bool,
  version: int,
};
export type Person = RowOf<typeof Person>;

/** A name without its spaces: the key under which people are looked up. */
export const nameKey = (name: string): string => repairRadicals(name).replaceAll(/\s/gu, "");

const katakana = /[\u30A1-\u30F6\u30FD\u30FE]/g;
const hiragana = /^[\u3041-\u3096\u309D\u309Eー・\s]+$/u;

/** A ふりがな as it is kept: hiragana, whatever kana was typed. */
export const inHiragana = (typed: string): string =>
  typed.replaceAll(katakana, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60));

/** What is wrong with a ふりがな. */
export const readingFault = (reading: string): Fault | null =>
  hiragana.test(inHiragana(reading)) ? null : fault("roster.notHiragana");

/** Those of a list whose name is the one typed, whatever the spaces. */
export const named = (people: readonly Person[], name: string): Person[] =>
  people.filter((person) => nameKey(person.displayName) === nameKey(name));

/** Where a list of people begins: after this one, in the order of readings. */
export interface Place {
  readonly reading: string;
  readonly id: string;
}
