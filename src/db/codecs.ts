import type { Codec, RowOf, Shape } from "./sql";

export const text: Codec<string> = String;
export const int: Codec<number> = Number;
export const bool: Codec<boolean> = (value) => value === 1;

export const optional =
  <T>(codec: Codec<T>): Codec<T | null> =>
  (value) =>
    value === null || value === undefined ? null : codec(value);

export const oneOf =
  <const T extends string>(...options: readonly T[]): Codec<T> =>
  (value) => {
    const option = options.find((candidate) => candidate === value);
    if (option === undefined)
      throw new TypeError(`${String(value)} is none of ${options.join(", ")}`);
    return option;
  };

/** A column holding a JSON array, each element read by `codec`. */
export const listOf =
  <T>(codec: Codec<T>): Codec<T[]> =>
  (value) => {
    const parsed: unknown = JSON.parse(String(value ?? "[]"));
    if (!Array.isArray(parsed)) throw new TypeError("not a JSON array");
    return parsed.map((element) => codec(element));
  };

/** A JSON object (or its text), each named field read by its codec. */
export const record =
  <S extends Shape>(shape: S): Codec<RowOf<S>> =>
  (value) => {
    const parsed: unknown = typeof value === "string" ? JSON.parse(value) : value;
    if (typeof parsed !== "object" || parsed === null) throw new TypeError("not a JSON object");
    const fields = new Map(Object.entries(parsed));
    return Object.fromEntries(
      Object.entries(shape).map(([key, codec]) => [key, codec(fields.get(key))]),
    ) as RowOf<S>;
  };
