import type { Facts } from "../lib/errors";
import type { Lang } from "../lib/lang";
import { tellingOf } from "./events";

const factsIn = (detail: string): Facts => {
  const parsed: unknown = JSON.parse(detail);
  return Object.fromEntries(
    Object.entries(parsed ?? {}).map(([name, value]) => [name, String(value)]),
  );
};

/** An entry as a history shows it. */
export interface Line {
  readonly at: string;
  readonly who: string | null;
  readonly sentence: string;
}

interface Told {
  readonly at: string;
  readonly actor: string | null;
  readonly name: string;
  readonly detail: string;
}

/** An entry in the reader's language. */
export const line = ({ at, actor, name, detail }: Told, lang: Lang): Line => ({
  at,
  who: actor,
  sentence: tellingOf(name)?.[lang](factsIn(detail)) ?? name,
});

/** Entries in the reader's language, in the order given. */
export const told = (entries: readonly Told[], lang: Lang): Line[] =>
  entries.map((entry) => line(entry, lang));
