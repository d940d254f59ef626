/** A part of a file: from which byte, how many. */
export interface Part {
  readonly offset: number;
  readonly length: number;
}

/** The first and the last byte asked for, of a file of so many; `bytes=-500` is the last 500. */
const bounds = (from: string, to: string, size: number): readonly [first: number, last: number] => {
  if (from === "") return [Math.max(0, size - Number(to)), size - 1];
  return [Number(from), to === "" ? size - 1 : Math.min(Number(to), size - 1)];
};

const isBackward = (from: string, to: string) =>
  from !== "" && to !== "" && Number(to) < Number(from);

/**
 * The part that a Range header asks for (RFC 9110 §14): null where it asks for the whole, or for what is not one range of
 * bytes; "beyond" where the file has no such part.
 */
export function partIn(header: string | undefined, size: number): Part | "beyond" | null {
  const asked = /^bytes=(?=\d|-\d)(\d{0,15})-(\d{0,15})$/.exec(header ?? "");
  if (asked === null) return null;
  const [from = "", to = ""] = asked.slice(1);
  if (isBackward(from, to)) return null;
  const [first, last] = bounds(from, to, size);
  return first > last ? "beyond" : { offset: first, length: last - first + 1 };
}
