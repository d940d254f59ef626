import { repairRadicals } from "../radicals";

/** A date or time as typed, without the differences that do not matter: 全角 or 半角, dashes, case, runs of space. */
export const plain = (typed: string): string =>
  typed.length > 100
    ? ""
    : repairRadicals(typed)
        .normalize("NFKC")
        .toLowerCase()
        .replaceAll(/[‐-―−ー]/g, "-")
        .replaceAll("、", ",")
        .replaceAll(/\s+/g, " ")
        .trim();
