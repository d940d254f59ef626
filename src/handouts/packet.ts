import { Zip, ZipPassThrough } from "fflate";
import { type Instant, later } from "../lib/clock";

/** A file of the packet: its name there, its size, when it came in, and how to read it. */
export interface Entry {
  readonly name: string;
  readonly size: number;
  readonly at: Instant;
  readonly open: () => Iterable<Uint8Array> | Promise<AsyncIterable<Uint8Array>>;
}

/** A ZIP keeps the time of day of where it is made, without saying where: here of Japan. */
const inJapan = (at: Instant): Instant => later(at, 9 * 3_600_000);

/** What is written for each file beside its name and its bytes (APPNOTE.TXT 4.3): header 30, check 16, directory 46. */
const around = 92;
const end = 22;

/** How many bytes the archive will have: nothing is compressed, so that is known beforehand. */
export const zipLength = (entries: readonly Entry[]): number =>
  entries.reduce(
    (sum, { name, size }) => sum + around + 2 * new TextEncoder().encode(name).length + size,
    end,
  );

/** One file is open at a time, and of it one chunk is in memory. */
async function* written(entries: readonly Entry[]): AsyncGenerator<Uint8Array, void> {
  const out: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    out.push(bytes);
  });
  for (const { name, at, open } of entries) {
    const file = new ZipPassThrough(name);
    file.mtime = inJapan(at);
    zip.add(file);
    for await (const chunk of await open()) {
      file.push(chunk);
      yield* out.splice(0);
    }
    file.push(new Uint8Array(0), true);
  }
  zip.end();
  yield* out.splice(0);
}

/** The archive, made while it is read; names are in UTF-8 and say so. */
export function zipOf(entries: readonly Entry[]): ReadableStream<Uint8Array> {
  const pieces = written(entries);
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return();
    },
  });
}
