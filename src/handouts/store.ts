import { createHash } from "node:crypto";
import { type Instant, secondsOf } from "../lib/clock";
import { alphabet } from "../lib/id";
import { CutShort } from "../lib/marked";
import type { IncomingFile } from "../lib/multipart";
import { inPieces } from "../lib/pieces";
import type { Part } from "../lib/range";
import { type Reading, read, unread } from "../lib/reading";
import type { Kept } from "./file-changes";
import { safeName, typeOf } from "./model/file";

/** The parts of a file are of one size, of 5 MiB at least (R2); this much of a file is in memory at a time. */
const partSize = 8 * 1024 * 1024;

const prefix = "handout/";
const keyOf = (id: string) => prefix + id;

/** Writes an object piece by piece: it is there when it is finished, and not before. */
class Writing {
  readonly #files: R2Bucket;
  readonly #key: string;
  readonly #parts: R2UploadedPart[] = [];
  #upload: R2MultipartUpload | null = null;

  constructor(files: R2Bucket, key: string) {
    this.#files = files;
    this.#key = key;
  }

  /** A piece that is no full part is the last one. */
  async write(piece: Uint8Array): Promise<void> {
    if (this.#upload === null && piece.length < partSize) {
      await this.#files.put(this.#key, piece);
      return;
    }
    this.#upload ??= await this.#files.createMultipartUpload(this.#key);
    this.#parts.push(await this.#upload.uploadPart(this.#parts.length + 1, piece));
  }

  async finish(): Promise<void> {
    await this.#upload?.complete(this.#parts);
  }

  async abandon(): Promise<void> {
    await this.#upload?.abort();
  }
}

const tooLarge = (most: number) =>
  unread("fileTooLarge", { maximum: String(Math.floor(most / 1_048_576)) });

/** Writes a file as it comes in, told by its first bytes what it is. Throws `CutShort`. */
async function takeIn(
  { name, bytes }: IncomingFile,
  most: number,
  writing: Writing,
): Promise<Reading<Omit<Kept, "id">>> {
  const hash = createHash("sha512");
  let mediaType = null;
  let size = 0;
  for await (const piece of inPieces(bytes, partSize)) {
    mediaType ??= typeOf(name, piece);
    if (mediaType === null) return unread("fileType", { typed: safeName(name) });
    size += piece.length;
    if (size > most) return tooLarge(most);
    hash.update(piece);
    await writing.write(piece);
  }
  if (mediaType === null) return unread("fileEmpty");
  await writing.finish();
  return read({ name: safeName(name), mediaType, size, sha512: hash.digest("hex") });
}

/**
 * Keeps a file under an id while it comes in: at most `most` bytes. Faults: fileType {typed}, fileTooLarge {maximum, in
 * MB}, fileEmpty, uploadBroken; then nothing is kept.
 */
export async function keepFile(
  files: R2Bucket,
  id: string,
  file: IncomingFile,
  most: number,
): Promise<Reading<Kept>> {
  const writing = new Writing(files, keyOf(id));
  let isKept = false;
  try {
    const taken = await takeIn(file, most, writing);
    isKept = taken.ok;
    return taken.ok ? read({ id, ...taken.value }) : taken;
  } catch (error) {
    if (error instanceof CutShort) return unread("uploadBroken");
    throw error;
  } finally {
    if (!isKept) await writing.abandon();
  }
}

/** Keeps a file that is at hand whole. */
export async function putFile(
  files: Pick<R2Bucket, "put">,
  id: string,
  bytes: Uint8Array,
): Promise<void> {
  await files.put(keyOf(id), bytes);
}

/** Forgets a file of which nothing came. */
export const dropFile = (files: R2Bucket, id: string): Promise<void> => files.delete(keyOf(id));

/** The bytes of a file, or a part of them, as they are read; null where they are not there. */
export async function fileIn(
  files: R2Bucket,
  id: string,
  part: Part | null = null,
): Promise<ReadableStream<Uint8Array> | null> {
  const object = await files.get(keyOf(id), part === null ? {} : { range: part });
  return object?.body ?? null;
}

/** The sign with which the ids begin whose turn it is in the hour of an instant. */
const turnOf = (at: Instant): string =>
  alphabet.charAt(Math.floor(secondsOf(at) / 3600) % alphabet.length);

/**
 * Forgets the files from before an instant of which the database knows nothing: their writing was interrupted. Each hour has its
 * turn of ids, by their first sign, so that an hour looks at a thirty-second of the files, a page of a thousand at a time, and
 * every file is looked at every 32 hours; nothing has to be kept of how far it came. What was missed comes with the next turn.
 */
export async function sweepFiles(
  files: R2Bucket,
  before: Instant,
  known: (ids: readonly string[]) => Promise<readonly string[]>,
): Promise<void> {
  const mine = keyOf(turnOf(before));
  let cursor: string | undefined;
  do {
    const page = await files.list({ prefix: mine, ...(cursor && { cursor }) });
    const old = page.objects.filter(({ uploaded }) => uploaded.toISOString() < before);
    const ids = old.map(({ key }) => key.slice(prefix.length));
    const kept = new Set(ids.length > 0 ? await known(ids) : []);
    const lost = ids.filter((id) => !kept.has(id));
    if (lost.length > 0) await files.delete(lost.map(keyOf));
    cursor = page.truncated ? page.cursor : undefined;
  } while (cursor !== undefined);
}
