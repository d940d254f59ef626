import { wholeNumber } from "../lib/fields";
import { type Typed, check } from "../lib/form";

/** What was typed as a list, one by one. */
export const several = (typed: string): string[] =>
  typed
    .normalize("NFKC")
    .split(/[、,，・\s]+/)
    .filter((one) => one !== "");

/** The codes of measures that were typed, in capitals. */
export const codesIn = (typed: Typed): string[] =>
  several(typed["measures"] ?? "").map((code) => code.toUpperCase().replaceAll(/[‐-―−ー]/g, "-"));

/** The numbers of actions that were typed, also as 宿題３; NaN for what is none. */
export const numbersIn = (typed: Typed): number[] =>
  several(typed["waitsFor"] ?? "").map((one) => Number(one.replace(/^(宿題|action|no\.?)/i, "")));

/** The number typed for the action itself; 0 where it is none. */
export const ownNumberIn = (typed: Typed): number => {
  const checked = check({ number: wholeNumber({ min: 1, max: 9999 }) }, typed);
  return checked.ok ? checked.values.number : 0;
};
