import { int, oneOf, optional, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";

/** A handout by its number. */
export const HandoutNumber = {
  id: text,
  itemId: optional(text),
  title: text,
  kind: oneOf("material", "reference", "tabled"),
  major: int,
  minor: optional(int),
};
export type HandoutNumber = RowOf<typeof HandoutNumber>;

const kindNames = { material: "資料", reference: "参考資料", tabled: "机上配布" } as const;
const kindOf = { 資料: "material", 参考資料: "reference", 机上配布: "tabled" } as const;

const wide = (number: number): string =>
  String(number).replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

/** 資料２－１. */
export const numberShown = ({
  kind,
  major,
  minor,
}: Pick<HandoutNumber, "kind" | "major" | "minor">) =>
  `${kindNames[kind]}${wide(major)}${minor === null ? "" : `－${wide(minor)}`}`;

const typedNumber =
  /(参考資料|机上配布|資料)([0-9０-９]{1,3})(?:[-－‐‑−]([0-9０-９]{1,3}))?(?![0-9０-９])/g;
const token = /\[\[handout:([0-9a-z-]{1,64})\]\]/g;

const narrow = (digits: string) => Number(digits.normalize("NFKC"));

const isKind = (name: string): name is keyof typeof kindOf => name in kindOf;

/** The text with each number of a handout, as typed, become the handout itself; what is no such number stays as it is. */
export const mentioned = (written: string, numbers: readonly HandoutNumber[]): string =>
  written.replaceAll(typedNumber, (whole, name: string, major: string, minor?: string) => {
    const handout = numbers.find(
      (one) =>
        isKind(name) &&
        one.kind === kindOf[name] &&
        one.major === narrow(major) &&
        one.minor === (minor === undefined ? null : narrow(minor)),
    );
    return handout ? `[[handout:${handout.id}]]` : whole;
  });

type Drawn = (handout: HandoutNumber) => string;

const drawn = (stored: string, numbers: readonly HandoutNumber[], draw: Drawn): string =>
  stored.replaceAll(token, (whole, id: string) => {
    const handout = numbers.find((one) => one.id === id);
    return handout ? draw(handout) : whole;
  });

/** The text with each handout by its present number, as the editor shows it. */
export const numbered = (stored: string, numbers: readonly HandoutNumber[]): string =>
  drawn(stored, numbers, numberShown);

/** The text in Markdown with each handout's present number as a link. */
export const linked = (
  stored: string,
  numbers: readonly HandoutNumber[],
  address: (handoutId: string) => string,
): string => drawn(stored, numbers, (one) => `[${numberShown(one)}](${address(one.id)})`);
