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

/** A ふりがな in hiragana, whatever kana was typed. */
export const inHiragana = (typed: string): string =>
  typed.replaceAll(katakana, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60));

/** A name as it is kept: its parts one 全角 space apart (半角 in Latin letters), so that a 名簿 is even. */
export const spaced = (typed: string): string =>
  typed.replaceAll(/\s+/gu, /\p{Script=Latin}/u.test(typed) ? " " : "　");

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
