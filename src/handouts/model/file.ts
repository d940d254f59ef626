import { lengthOf, tidyLine } from "../../lib/text";

/** The endings of the files that are taken, as choosers offer them. */
export const endings = ["pdf", "xlsx", "docx", "pptx", "png", "jpg", "jpeg"] as const;
type Ending = (typeof endings)[number];

const bytesOf = (text: string) => Array.from(text, (sign) => sign.charCodeAt(0));

const textOf = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

const begins = (head: Uint8Array, wanted: readonly number[]) =>
  wanted.every((byte, i) => head[i] === byte);

/** Nothing but white space or a byte order mark may stand before it: a page of HTML with a PDF inside is none. */
const isPdf = (head: Uint8Array): boolean =>
  /^[\s\0\u00EF\u00BB\u00BF]*%PDF-/.test(textOf(head.subarray(0, 1024)));

const local = "PK\u0003\u0004";
const zip = bytesOf(local);

/** The names of the parts of a ZIP that begin in its first bytes, from their local headers (APPNOTE.TXT 4.3.7); nothing is opened. */
function partsNamed(head: Uint8Array): string[] {
  const [, ...headers] = textOf(head.subarray(0, 65_536)).split(local);
  return headers.map((header) => {
    const length = header.charCodeAt(22) + 256 * header.charCodeAt(23);
    return header.slice(26, 26 + length);
  });
}

/** Office Open XML is a ZIP with a part in the folder of its kind. */
const office = (folder: string) => (head: Uint8Array) =>
  begins(head, zip) && partsNamed(head).some((name) => name.startsWith(folder));

const ooxml = "application/vnd.openxmlformats-officedocument";
const jpeg = {
  type: "image/jpeg",
  fits: (head: Uint8Array) => begins(head, [0xff, 0xd8, 0xff]),
};

interface Format {
  readonly type: string;
  /** Whether the first bytes of a file are of this format. */
  readonly fits: (head: Uint8Array) => boolean;
}

const formats: Readonly<Record<Ending, Format>> = {
  pdf: { type: "application/pdf", fits: isPdf },
  xlsx: { type: `${ooxml}.spreadsheetml.sheet`, fits: office("xl/") },
  docx: { type: `${ooxml}.wordprocessingml.document`, fits: office("word/") },
  pptx: { type: `${ooxml}.presentationml.presentation`, fits: office("ppt/") },
  png: {
    type: "image/png",
    fits: (head) => begins(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  },
  jpg: jpeg,
  jpeg,
};

const endingOf = (name: string): Ending | undefined => {
  const [, typed = ""] = /\.([a-z]{3,4})$/.exec(name.normalize("NFKC").toLowerCase()) ?? [];
  return endings.find((ending) => ending === typed);
};

/** The media type of a file whose name and first bytes say the same; null for anything else. What the sender says of it counts for nothing. */
export function typeOf(name: string, head: Uint8Array): string | null {
  const ending = endingOf(name);
  if (ending === undefined) return null;
  const { type, fits } = formats[ending];
  return fits(head) ? type : null;
}

const mostSigns = 120;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const lastEnding = /\.[A-Za-z0-9]{1,5}$/;
const segmenter = new Intl.Segmenter("ja", { granularity: "grapheme" });

/** As many characters as fit, none of them cut: 葛󠄀 and 👩‍💻 are one. `most` in code points. */
function cut(text: string, most: number): string {
  let kept = "";
  for (const { segment } of segmenter.segment(text)) {
    if (lengthOf(kept) + lengthOf(segment) > most) break;
    kept += segment;
  }
  return kept;
}

const shortened = (name: string, most: number): string => {
  const ending = lastEnding.exec(name)?.[0] ?? "";
  return cut(name.slice(0, name.length - ending.length), most - ending.length) + ending;
};

/** The name with its ending in ASCII where it was typed in 全角, so that every system knows the file by it. */
function withPlainEnding(name: string): string {
  const ending = endingOf(name);
  if (ending === undefined || lastEnding.test(name)) return name;
  const signs = Array.from(name);
  const dot = signs.findLastIndex((sign) => sign.normalize("NFKC").includes("."));
  return `${signs.slice(0, dot).join("")}.${ending}`;
}

/** A name that every system takes: no folder before it, nothing that steers, none of the signs that Windows refuses. */
export function safeName(name: string): string {
  const last = name.toWellFormed().split(/[/\\]/).at(-1) ?? "";
  const visible = tidyLine(last).replaceAll(/[\p{Cc}\uFFFD\u200B\u2060\uFEFF]/gu, "");
  const plain = withPlainEnding(visible)
    .replaceAll(/[<>:"|?*]/g, "_")
    .replace(/^[.\s]+/, "");
  const short = shortened(plain, mostSigns - 1).replace(/[.\s]+$/, "");
  return short.replace(reserved, "_$1") || "file";
}

/**
 * The name of a paper in an archive: 02_資料２－１_題名.pdf. Its place keeps it unique and in order, and it fits into the 255
 * bytes that a file system gives a name.
 */
export function nameInArchive(
  place: number,
  number: string,
  title: string,
  fileName: string,
): string {
  const parts = [String(place).padStart(2, "0"), number, title].filter((part) => part !== "");
  const whole = parts.join("_").replaceAll(/[/\\]/g, "_");
  return safeName(cut(whole, 60) + (lastEnding.exec(fileName)?.[0] ?? ""));
}

const percent = (sign: string) =>
  `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/** Says that an answer is a file to be kept under a name (RFC 6266, RFC 8187): in ASCII for the oldest, exactly for all others. */
export function dispositionOf(name: string): string {
  const exact = encodeURIComponent(name.toWellFormed()).replaceAll(/['()*]/g, percent);
  const plain = name.replaceAll(/[^\x20-\x7E]|["\\%]/gu, "_");
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
