import type { Lang } from "../../lib/lang";
import { handoutLabel, handoutNamed } from "./handout-label";
import { words } from "./handout-words";
import type { HandoutsContent, PublishedHandout } from "./handouts";

const fileChange = (was: PublishedHandout, is: PublishedHandout, label: string, lang: Lang) => {
  const w = words[lang];
  if (was.file === null) return is.file === null ? [] : [w.opened(label)];
  if (is.file === null) return [w.closed(label)];
  return was.file.sha512 === is.file.sha512 ? [] : [w.replaced(label, is.file.note)];
};

/** Whether a name was changed; one that was not told before, or is no more, is no change. */
const isRenamed = (before: string, after: string): boolean =>
  before !== "" && after !== "" && before !== after;

const change = (was: PublishedHandout, is: PublishedHandout, lang: Lang): string[] => {
  const w = words[lang];
  const [before, label] = [handoutLabel(was.number, lang), handoutLabel(is.number, lang)];
  const scope = ({ disclosure }: PublishedHandout) => w.disclosures[disclosure];
  return [
    ...(before === label ? [] : [w.renumbered(before, label)]),
    ...(isRenamed(was.title, is.title) ? [w.renamed(label, was.title, is.title)] : []),
    ...(isRenamed(was.submitter, is.submitter) ? [w.submitted(label)] : []),
    ...(was.disclosure === is.disclosure ? [] : [w.disclosed(label, scope(was), scope(is))]),
    ...fileChange(was, is, label, lang),
  ];
};

const isPaper = ({ absence }: PublishedHandout): boolean => absence !== "unused";

/** What one list of 配布資料 changed in another, a sentence each. */
export function handoutChanges(
  before: HandoutsContent,
  after: HandoutsContent,
  lang: Lang,
): string[] {
  const w = words[lang];
  const was = new Map(before.handouts.map((one) => [one.key, one]));
  const is = new Set(after.handouts.map(({ key }) => key));
  return [
    ...(before.day === after.day ? [] : [w.dayChanged]),
    ...(before.source === after.source ? [] : [w.sourceChanged]),
    ...before.handouts
      .filter((one) => isPaper(one) && !is.has(one.key))
      .map((one) => w.removed(handoutNamed(one, lang))),
    ...after.handouts.filter(isPaper).flatMap((one) => {
      const earlier = was.get(one.key);
      return earlier ? change(earlier, one, lang) : [w.added(handoutNamed(one, lang))];
    }),
  ];
}
