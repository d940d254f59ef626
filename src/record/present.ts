import type { Facts } from "../lib/errors";
import type { Lang } from "../lib/lang";
import { tellingOf } from "./events";
import type { Entry } from "./queries";

const factsIn = (detail: string): Facts => {
  const parsed: unknown = JSON.parse(detail);
  return Object.fromEntries(
    Object.entries(parsed ?? {}).map(([name, value]) => [name, String(value)]),
  );
};

/** An entry as the history shows it. */
export interface Line {
  readonly at: string;
  readonly who: string;
  readonly sentence: string;
}

/** Entries in the reader's language, newest first. */
export const told = (entries: readonly Entry[], lang: Lang): Line[] =>
  entries.map(({ at, actor, name, detail }) => ({
    at,
    who: actor ?? "",
    sentence: tellingOf(name)?.[lang](factsIn(detail)) ?? name,
  }));
