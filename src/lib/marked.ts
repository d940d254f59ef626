const nothing = new Uint8Array(0);

const joined = (first: Uint8Array, second: Uint8Array): Uint8Array => {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
};

const beginsAt = (bytes: Uint8Array, at: number, mark: Uint8Array): boolean => {
  for (let i = 1; i < mark.length; i += 1) if (bytes[at + i] !== mark[i]) return false;
  return true;
};

/** Where the mark first stands whole; -1 where it does not. */
function placeOf(mark: Uint8Array, bytes: Uint8Array): number {
  const [first = 0] = mark;
  const last = bytes.length - mark.length;
  for (let at = bytes.indexOf(first); at !== -1 && at <= last; at = bytes.indexOf(first, at + 1))
    if (beginsAt(bytes, at, mark)) return at;
  return -1;
}

/** A stream that ended before what was expected of it. */
export class CutShort extends Error {}

/** Reads a stream from mark to mark, wherever its chunks are cut; it holds one chunk at a time and never the whole. */
export class MarkedStream {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  #ahead: Uint8Array;

  /** `ahead` is read as if it stood before the stream. */
  constructor(stream: ReadableStream<Uint8Array>, ahead: Uint8Array = nothing) {
    this.#reader = stream.getReader();
    this.#ahead = ahead;
  }

  async #more(kept: Uint8Array): Promise<void> {
    const { done, value } = await this.#reader.read();
    if (done) throw new CutShort();
    this.#ahead = joined(kept, value);
  }

  /** The bytes up to the mark, piece by piece; the mark itself is passed over. Throws `CutShort` where it never comes. */
  async *until(mark: Uint8Array): AsyncGenerator<Uint8Array, void> {
    for (;;) {
      const at = placeOf(mark, this.#ahead);
      // The last bytes may be the beginning of the mark.
      const end = at === -1 ? Math.max(0, this.#ahead.length - mark.length + 1) : at;
      const piece = this.#ahead.subarray(0, end);
      const rest = this.#ahead.subarray(at === -1 ? end : at + mark.length);
      this.#ahead = rest;
      if (piece.length > 0) yield piece;
      if (at !== -1) return;
      await this.#more(rest);
    }
  }

  /** The next bytes, so many. Throws `CutShort` where there are fewer. */
  async take(count: number): Promise<Uint8Array> {
    while (this.#ahead.length < count) await this.#more(this.#ahead);
    const taken = this.#ahead.subarray(0, count);
    this.#ahead = this.#ahead.subarray(count);
    return taken;
  }

  /** Reads on and forgets, so many bytes at most: whoever sends is answered only when all was read. */
  async drain(most: number): Promise<void> {
    for (let left = most; left > 0;) {
      const { done, value } = await this.#reader.read();
      if (done) return;
      left -= value.length;
    }
    await this.#reader.cancel();
  }
}
