/**
 * A name within a document, made of letters, digits, - and _ alone, so that it can stand in an eId and behind a #. Two keys never
 * give the same one.
 */
export const eId = (kind: string, key: string): string =>
  `${kind}-${key
    .toWellFormed()
    .replaceAll(/[^A-Za-z\d-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`)}`;

/** A word of an address: the Latin letters and digits of a name, or `other` where it has none. */
export const slug = (name: string, other: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, "-")
    .replaceAll(/^-+|-+$/g, "") || other;
