import type { Facts } from "./errors";
import type { Fault } from "./form";

/** What came of reading something typed: its value, or what is wrong with it. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Fault };

export const read = <T>(value: T): Reading<T> => ({ ok: true, value });

export const unread = (code: string, facts: Facts = {}): Reading<never> => ({
  ok: false,
  fault: { code, facts },
});

/** What was typed, short enough to be said back in a sentence. */
export const quoted = (typed: string): string => {
  const characters = Array.from(typed.trim().replaceAll(/\s+/g, " "));
  return characters.length > 40 ? `${characters.slice(0, 40).join("")}…` : characters.join("");
};
