import type { Lang } from "../../../lib/lang";
import { words } from "../measure-change-words";

/** A change in a sentence; of a longer text, what it was and what it is. */
export interface MeasureChange {
  readonly sentence: string;
  readonly before?: string;
  readonly after?: string;
}

export const said = (sentence: string): MeasureChange => ({ sentence });

type Told = Readonly<Record<string, string>>;

const labelOf = (name: string, lang: Lang): string =>
  new Map<string, string>(Object.entries(words[lang].label)).get(name) ?? name;

const differing = (before: Told, after: Told): string[] =>
  Object.keys(after).filter((name) => (before[name] ?? "") !== (after[name] ?? ""));

/** 個票の目的; the bare label where it belongs to the measure itself. */
const named = (what: string, name: string, lang: Lang): string =>
  what === "" ? labelOf(name, lang) : words[lang].of(what, labelOf(name, lang));

/** Facts short enough to be told with what they were. */
export function factChanges(what: string, before: Told, after: Told, lang: Lang): MeasureChange[] {
  const w = words[lang];
  const told = (fact: string | undefined) => (fact ? w.quoted(fact) : w.blank);
  return differing(before, after).map((name) =>
    said(w.changed(named(what, name, lang), told(before[name]), told(after[name]))),
  );
}

/** Longer texts, with what they were and what they are. */
export const textChanges = (what: string, before: Told, after: Told, lang: Lang): MeasureChange[] =>
  differing(before, after).map((name) => ({
    sentence: words[lang].rewritten(named(what, name, lang)),
    before: before[name] ?? "",
    after: after[name] ?? "",
  }));

/** What was removed, added, or is still there and may have changed; told apart by a key, in the order of `after`. */
export function pairs<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
  tell: {
    readonly removed: (one: T) => MeasureChange[];
    readonly added: (one: T) => MeasureChange[];
    readonly kept: (was: T, is: T) => MeasureChange[];
  },
): MeasureChange[] {
  const was = new Map(before.map((one) => [keyOf(one), one]));
  const is = new Set(after.map(keyOf));
  return [
    ...before.filter((one) => !is.has(keyOf(one))).flatMap(tell.removed),
    ...after.flatMap((one) => {
      const earlier = was.get(keyOf(one));
      return earlier === undefined ? tell.added(one) : tell.kept(earlier, one);
    }),
  ];
}

/** 出典 with its address, as one text. */
export const sourceOf = ({
  source,
  sourceUrl,
}: {
  readonly source: string;
  readonly sourceUrl: string;
}): string => `${source} ${sourceUrl}`.trim();
