import type { Lang } from "../../lib/lang";
import { speakerLabel } from "./minutes-label";
import type { PublishedRedaction, PublishedRemark } from "./minutes-remark";
import { isWithheldFrom } from "./minutes-withheld";
import { words } from "./minutes-words";

/** A remark as a sentence names it: 総務副大臣の発言. */
export const remarkNamed = ({ kind, speaker }: PublishedRemark, lang: Lang): string => {
  const w = words[lang];
  const who = speakerLabel(speaker, lang);
  return who === "" ? w.kinds[kind] : w.remarkOf(who);
};

interface Telling {
  readonly name: string;
  /** Whether both revisions name speakers as far. */
  readonly isSameNaming: boolean;
  readonly lang: Lang;
}

/** What of one list is not in the other; equal ones count one by one. */
const beyond = (some: readonly PublishedRedaction[], others: readonly PublishedRedaction[]) => {
  const left = others.map((one) => JSON.stringify(one));
  return some.filter((one) => {
    const found = left.indexOf(JSON.stringify(one));
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
};

/** Whether a text changed by more than what is withheld of it. */
const isReworded = (was: string, is: string): boolean =>
  was !== is && !isWithheldFrom(is, was) && !isWithheldFrom(was, is);

const viewsChanged = ({ views: was }: PublishedRemark, { views: is }: PublishedRemark): boolean => {
  if (was === null || is === null) return was !== is;
  return (
    was.printed !== is.printed ||
    isReworded(was.speaker, is.speaker) ||
    isReworded(was.secretariat, is.secretariat)
  );
};

/** Texts that are the same hide the same: then only what is said about it changed. */
const withheldChange = (was: PublishedRemark, is: PublishedRemark, { name, lang }: Telling) => {
  const w = words[lang];
  const [more, less] = [
    beyond(is.redactions, was.redactions),
    beyond(was.redactions, is.redactions),
  ];
  if (was.text === is.text && more.length === less.length)
    return more.length === 0 ? [] : [w.withheldReason(name)];
  return [
    ...(more.length === 0 ? [] : [w.withheld(name)]),
    ...(less.length === 0 ? [] : [w.disclosed(name)]),
  ];
};

const decisionChange = (was: PublishedRemark, is: PublishedRemark, { name, lang }: Telling) => {
  const w = words[lang];
  const told = (decision: PublishedRemark["decision"]) =>
    decision === null ? w.none : w.quoted(w.decisions[decision]);
  return was.decision === is.decision
    ? []
    : [w.remarkDecision(name, told(was.decision), told(is.decision))];
};

const speakerChange = (was: PublishedRemark, is: PublishedRemark, telling: Telling) => {
  const { name, lang, isSameNaming } = telling;
  const w = words[lang];
  const [before, after] = [speakerLabel(was.speaker, lang), speakerLabel(is.speaker, lang)];
  const told = (who: string) => (who === "" ? w.none : w.quoted(who));
  return !isSameNaming || before === after
    ? []
    : [w.remarkSpeaker(name, told(before), told(after))];
};

/** What changed in one remark, a sentence each; nothing of its text is told. */
export const remarkChange = (
  was: PublishedRemark,
  is: PublishedRemark,
  telling: Telling,
): string[] => {
  const w = words[telling.lang];
  return [
    ...speakerChange(was, is, telling),
    ...(isReworded(was.text, is.text) ? [w.remarkChanged(telling.name)] : []),
    ...decisionChange(was, is, telling),
    ...(viewsChanged(was, is) ? [w.bothViews(telling.name)] : []),
    ...withheldChange(was, is, telling),
  ];
};
