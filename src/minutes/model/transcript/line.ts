import type { Decision, RemarkKind } from "../../model";
import { decisionIn, isFormal } from "../decision";
import { type Directory, looksLikeSpeaker } from "./labels";
import { type Head, bulletOf, headsOf, isRound, trailingOf } from "./marks";
import { isNarration } from "./narration";

export type Why = "unknownSpeaker" | "ambiguousSpeaker" | "noSpeaker" | "absentSpeaker";

/** What a line begins. */
export interface Beginning {
  readonly kind: RemarkKind;
  readonly speaker: string | null;
  /** As the line names the speaker; empty where it names none. */
  readonly speakerTyped: string;
  readonly decision: Decision | null;
  readonly text: string;
  readonly why: Why | null;
  /** Whom the name may mean, where it fits several. */
  readonly candidates: readonly string[];
  /** Whether the line is one of a memo, whose lines name their speakers at the end. */
  readonly isMemo: boolean;
}

const nothing: Beginning = {
  kind: "speech",
  speaker: null,
  speakerTyped: "",
  decision: null,
  text: "",
  why: null,
  candidates: [],
  isMemo: false,
};

const speechOf = (line: string, { end, sign }: Pick<Head, "end" | "sign">): string =>
  sign === "trailing" ? line.slice(bulletOf(line).start, end).trimEnd() : line.slice(end);

/** The same head without parentheses that say nothing of the speaker: what stands in them was said or done. */
const withoutAside = (head: Head, directory: Directory): Head =>
  head.ownEnd === head.end ||
  directory.named(head.inner).length > 0 ||
  head.inner.startsWith("代理")
    ? head
    : { ...head, typed: head.label, inner: "", end: head.ownEnd };

function spoken(line: string, head: Head, directory: Directory): Beginning | null {
  const named = directory.named(head.label, head.inner);
  const meant = named.length > 0 || head.inner === "" ? named : directory.named(head.inner);
  const [first] = meant;
  if (first === undefined) return null;
  const isOne = meant.length === 1;
  return {
    ...nothing,
    speaker: isOne ? first.ref : null,
    speakerTyped: head.typed,
    text: speechOf(line, head),
    why: isOne ? (first.absent === true ? "absentSpeaker" : null) : "ambiguousSpeaker",
    candidates: isOne ? [] : meant.map(({ ref }) => ref),
    isMemo: head.sign === "trailing",
  };
}

const unknown = (line: string, head: Head): Beginning => ({
  ...nothing,
  speakerTyped: head.typed,
  text: speechOf(line, head),
  why: "unknownSpeaker",
  isMemo: head.sign === "trailing",
});

/** What nobody says; inside a remark only what is marked, or in the form of minutes. */
function unspoken(text: string, isApart: boolean): Beginning | null {
  const decision = decisionIn(text);
  if (decision !== null && (isApart || isFormal(text)))
    return { ...nothing, kind: "decision", decision, text };
  return isNarration(text) ? { ...nothing, kind: "narration", text } : null;
}

/** Everything that may name the speaker of a line: at its start, and after a bullet at its end. */
function everyHead(line: string): Head[] {
  const trailing = bulletOf(line).bullet === "" ? null : trailingOf(line);
  return trailing ? [...headsOf(line), trailing] : headsOf(line);
}

const namedIn = (line: string, heads: readonly Head[], directory: Directory): Beginning | null => {
  for (const head of heads) {
    const known = spoken(line, withoutAside(head, directory), directory);
    if (known) return known;
  }
  return null;
};

const strangerIn = (line: string, heads: readonly Head[]): Beginning | null => {
  const stranger = heads.toReversed().find(({ label }) => looksLikeSpeaker(label));
  return stranger ? unknown(line, stranger) : null;
};

/** A line of signs alone is a rule, or a bullet without a text. */
const hasWords = (line: string): boolean => /[\p{L}\p{N}]/u.test(line);

const unnamed = (line: string, isMemo: boolean): Beginning => ({
  ...nothing,
  text: line.slice(bulletOf(line).start),
  why: "noSpeaker",
  isMemo,
});

/** A remark of nobody knows whom: behind a ○, or where nothing was said before that the line could go on with. */
function plain(line: string, before: Beginning | null): Beginning | null {
  const { bullet } = bulletOf(line);
  if (before === null || isRound(bullet)) return unnamed(line, before?.isMemo ?? false);
  const goesOn = bullet === "" || (before.kind === "speech" && !before.isMemo);
  return goesOn ? null : unnamed(line, before.isMemo);
}

function worded(line: string, before: Beginning | null, directory: Directory): Beginning | null {
  const { bullet, start } = bulletOf(line);
  const heads = everyHead(line);
  const isApart = isRound(bullet) || !before?.speakerTyped;
  return (
    namedIn(line, heads, directory) ??
    unspoken(line.slice(start), isApart) ??
    strangerIn(line, heads) ??
    plain(line, before)
  );
}

/** What a line begins, trimmed, after `before`; null where it goes on with what was before it. */
export function beginningOf(
  line: string,
  before: Beginning | null,
  directory: Directory,
): Beginning | null {
  if (hasWords(line)) return worded(line, before, directory);
  return before || line === "" ? null : unnamed(line, false);
}
