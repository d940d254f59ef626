import type { Return, Version } from "./shapes";

/** How a version was sent back, which happens to the newest of its time; undefined where it was not. */
export function returnOf(
  version: Pick<Version, "number" | "at" | "acceptedAt">,
  versions: readonly Pick<Version, "number" | "at">[],
  returns: readonly Return[],
): Return | undefined {
  if (version.acceptedAt !== null) return undefined;
  const [next] = versions
    .filter(({ number }) => number > version.number)
    .toSorted((one, other) => one.number - other.number);
  return returns.find(({ at }) => at >= version.at && (next === undefined || at < next.at));
}
