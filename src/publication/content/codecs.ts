import type { Codec } from "../../db/sql";

/** A JSON list inside a content, each element read by `codec`. */
export const list =
  <T>(codec: Codec<T>): Codec<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value)) throw new TypeError("not a list");
    return value.map((element) => codec(element));
  };

/** A JSON true or false inside a content. */
export const flag: Codec<boolean> = (value) => value === true;
