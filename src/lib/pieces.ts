/**
 * The bytes of a source in pieces of one size, the last one perhaps shorter. All pieces are the same memory: each is
 * good until the next is asked for.
 */
export async function* inPieces(
  source: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array, void> {
  const piece = new Uint8Array(size);
  let filled = 0;
  for await (const chunk of source)
    for (let rest = chunk; rest.length > 0;) {
      const fitting = rest.subarray(0, size - filled);
      piece.set(fitting, filled);
      filled += fitting.length;
      rest = rest.subarray(fitting.length);
      if (filled < size) continue;
      yield piece;
      filled = 0;
    }
  if (filled > 0) yield piece.subarray(0, filled);
}
