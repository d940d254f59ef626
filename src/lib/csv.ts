/** What a cell may hold. Blank (null) is not zero; a number is written as digits, never 全角 or with commas. */
export type Cell = string | number | null;

// A lone sign such as － ("none") is no formula and stays as it is.
const formula = /^'*\s*[=+\-@＝＋－＠].|^'*[\t\r]./su;
const neutralised = /^'(?='*\s*[=+\-@＝＋－＠].|'*[\t\r].)/su;

/** A text that no spreadsheet takes for a formula: an apostrophe goes before one that would be (OWASP, CSV injection). */
export const neutral = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The text that `neutral` was given. */
export const restored = (text: string): string => text.replace(neutralised, "");

const written = (cell: Cell): string => {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = neutral(cell).replaceAll(/[\n\v\f\r\u0085\u2028\u2029]+/g, " ");
  return /[",]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

const record = (cells: readonly Cell[]) => `${cells.map(written).join(",")}\r\n`;

/**
 * A CSV file (RFC 4180, UTF-8 with BOM so that Excel reads it, CRLF): a header and one line a record. Line breaks inside a
 * value become spaces (機械可読性に関するルール L1-14); formulas are neutralised.
 */
export const csv = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${record(header)}${rows.map(record).join("")}`;
