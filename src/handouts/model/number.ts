/** 資料, 参考資料 and 机上配布資料, in the order in which a council lists them. */
export const kinds = ["material", "reference", "tabled"] as const;
export type Kind = (typeof kinds)[number];

/** The number of a paper: 資料２－１ is the first branch of the second; `minor` is null where there is no branch. */
export interface HandoutNumber {
  readonly kind: Kind;
  readonly major: number;
  readonly minor: number | null;
}

/** A paper as far as its number goes. */
export interface Numbered {
  readonly id: string;
  readonly number: HandoutNumber;
}

/** A paper as a text speaks of it: by its number, or by its title while it has none. */
export interface Spoken {
  readonly id: string;
  readonly number: HandoutNumber | null;
  readonly title?: string;
}

const names: Readonly<Record<Kind, string>> = {
  material: "資料",
  reference: "参考資料",
  tabled: "机上配布資料",
};
const namesEn: Readonly<Record<Kind, string>> = {
  material: "Handout",
  reference: "Reference",
  tabled: "Tabled handout",
};

const digitsOf = ({ major, minor }: HandoutNumber): string =>
  minor === null ? String(major) : `${major}-${minor}`;

/** As printed: every digit and the hyphen 全角 (資料２－１, 参考資料１, 机上配布資料１０). */
export const shownNumber = (number: HandoutNumber): string =>
  names[number.kind] +
  digitsOf(number).replaceAll(/[\d-]/g, (sign) =>
    String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0),
  );

/** Handout 2-1, Reference 1, Tabled handout 1. */
export const shownNumberEn = (number: HandoutNumber): string =>
  `${namesEn[number.kind]} ${digitsOf(number)}`;

/** The order of papers, never that of their texts: 資料２, 資料２－１, 資料１０, then 参考資料, then 机上配布資料. */
export const byNumber = (one: HandoutNumber, other: HandoutNumber): number =>
  kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
  one.major - other.major ||
  (one.minor ?? 0) - (other.minor ?? 0);
