import { CutShort, MarkedStream } from "./marked";

/** A file as it comes in: the name that the sender gave it, and its bytes, to be read once. Reading throws `CutShort`. */
export interface IncomingFile {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** A form sent as multipart/form-data (RFC 7578) of which the file comes last. */
export interface Multipart {
  readonly fields: Readonly<Record<string, string>>;
  /** null where none was chosen. */
  readonly file: IncomingFile | null;
}

/** So many fields, and so many bytes of them together, may stand before the file. */
const mostFields = 100;
const mostBytes = 1_048_576;

const bytesOf = (text: string) => new TextEncoder().encode(text);
const lineEnd = bytesOf("\r\n");
const blankLine = bytesOf("\r\n\r\n");

/** A form to be read: every boundary follows a line end; the first one, an imagined one. */
export const formStream = (body: ReadableStream<Uint8Array>): MarkedStream =>
  new MarkedStream(body, lineEnd);

/** A form that has more to say than a form may. */
export class TooMuch extends Error {}

/** The boundary that the content type names; null where it is no such form. */
export const boundaryIn = (contentType: string): string | null => {
  const [, quoted, plain] =
    /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))(?=\s*(?:;|$))/i.exec(
      contentType,
    ) ?? [];
  return quoted ?? plain ?? null;
};

/** Browsers write a quotation mark or a line break within a name so (HTML, multipart/form-data encoding). */
const unescaped = (name: string) =>
  name.replaceAll("%22", '"').replaceAll("%0D", "\r").replaceAll("%0A", "\n");

const parameter = (head: string, name: string): string | undefined => {
  const found = new RegExp(`^content-disposition:[^\\r\\n]*;\\s*${name}="([^"]*)"`, "im").exec(
    head,
  );
  return found?.[1] === undefined ? undefined : unescaped(found[1]);
};

async function textOf(pieces: AsyncIterable<Uint8Array>, most: number): Promise<string> {
  const decoder = new TextDecoder("utf-8", { fatal: false, ignoreBOM: true });
  let text = "";
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > most) throw new TooMuch();
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}

/** Whether another part follows a boundary. Throws `CutShort` where neither a part nor the end does. */
async function hasMore(stream: MarkedStream): Promise<boolean> {
  const next = new TextDecoder().decode(await stream.take(2));
  if (next !== "\r\n" && next !== "--") throw new CutShort();
  return next === "\r\n";
}

/** The file's bytes; after them the form has to end. */
async function* lastPart(stream: MarkedStream, boundary: Uint8Array) {
  yield* stream.until(boundary);
  if (await hasMore(stream)) throw new CutShort();
}

/**
 * Reads a form up to its file, which comes last and is left to be read. A name given twice is joined by commas, as in
 * every form. Throws `CutShort` for a form that is broken, `TooMuch` for one that has too many fields or too long ones.
 */
export async function readMultipart(stream: MarkedStream, boundary: string): Promise<Multipart> {
  const delimiter = bytesOf(`\r\n--${boundary}`);
  const fields: Record<string, string> = {};
  let left = mostBytes;
  await textOf(stream.until(delimiter), left);
  for (let count = 0; await hasMore(stream); count += 1) {
    const head = await textOf(stream.until(blankLine), left);
    const name = parameter(head, "name");
    if (name === undefined) throw new CutShort();
    const fileName = parameter(head, "filename");
    if (fileName !== undefined) {
      const file = { name: fileName, bytes: lastPart(stream, delimiter) };
      return { fields, file: fileName === "" ? null : file };
    }
    if (count === mostFields) throw new TooMuch();
    const text = await textOf(stream.until(delimiter), left);
    left -= head.length + text.length;
    const before = Object.hasOwn(fields, name) ? fields[name] : undefined;
    Object.defineProperty(fields, name, {
      value: before === undefined ? text : `${before},${text}`,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return { fields, file: null };
}
