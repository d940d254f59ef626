const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\u00A0"],
  ["emsp", "\u2003"],
  ["hellip", "…"],
  ["mdash", "—"],
  ["ndash", "–"],
  ["middot", "·"],
  ["copy", "©"],
  ["times", "×"],
  ["yen", "¥"],
]);

/** A code point as HTML shows it: what is none, or a surrogate, is the replacement character. */
const pointed = (code: number): string =>
  code === 0 || code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff)
    ? "\uFFFD"
    : String.fromCodePoint(code);

const meaning = (entity: string, name: string): string => {
  if (!name.startsWith("#")) return named.get(name) ?? entity;
  const isHex = /^#x/i.test(name);
  return pointed(Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10));
};

/** A text with its character references read: every number, and the names that people type. Others stay as typed. */
export const withoutEntities = (text: string): string =>
  text.replaceAll(/&(#\d{1,7}|#x[\da-f]{1,6}|\w+);/gi, meaning);
