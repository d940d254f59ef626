import type { Decision, RemarkKind } from "../model";
import { type KnownItem, headingsOf } from "./transcript/heading";
import { type KnownSpeaker, directoryOf } from "./transcript/labels";
import { type Beginning, type Why, beginningOf } from "./transcript/line";

/** A remark, or what stands between remarks, as a pasted text has it. */
export interface Block {
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** The agenda item under whose heading it stands; null before the first. */
  readonly section: string | null;
  readonly kind: RemarkKind;
  readonly speaker: string | null;
  readonly speakerTyped: string;
  readonly decision: Decision | null;
  readonly text: string;
}

/** What a person has to look at: a block whose speaker is unclear, or was not there. */
interface Doubt {
  readonly line: number;
  readonly text: string;
  readonly why: Why;
  /** Whom the name may mean, where it fits several. */
  readonly candidates: readonly string[];
}

/** The heading of an item's part, as typed. */
interface Heading {
  readonly line: number;
  readonly item: string;
  readonly text: string;
}

export interface Transcript {
  readonly blocks: readonly Block[];
  readonly headings: readonly Heading[];
  readonly notUnderstood: readonly Doubt[];
}

/** A block that further lines may belong to. */
interface Open {
  readonly line: number;
  readonly section: string | null;
  readonly begun: Beginning;
  readonly lines: string[];
}

const textOf = ({ lines }: Open): string => lines.join("\n").trim();

const blockOf = (open: Open): Block => {
  const { kind, speaker, speakerTyped, decision } = open.begun;
  const { line, section } = open;
  return { line, section, kind, speaker, speakerTyped, decision, text: textOf(open) };
};

const doubtOf = (open: Open): Doubt[] => {
  const { why, candidates } = open.begun;
  return why === null ? [] : [{ line: open.line, text: textOf(open), why, candidates }];
};

const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/;

// An indent of spaces or tabs would make code of a paragraph; a space of 全角 begins it.
const continued = (line: string): string => {
  let start = 0;
  while (line[start] === " " || line[start] === "\t") start += 1;
  return line.slice(start).trimEnd();
};

/**
 * Splits a pasted transcript or memo into remarks by speaker, under the items of the agenda. Lines that begin nothing belong to
 * what was before them. Nothing is lost: every line is in a block or is a heading; what was not understood is told as well.
 */
export function splitTranscript(
  text: string,
  speakers: readonly KnownSpeaker[],
  items: readonly KnownItem[],
): Transcript {
  const directory = directoryOf(speakers);
  const headingOf = headingsOf(items);
  const blocks: Open[] = [];
  const headings: Heading[] = [];
  let section: string | null = null;
  let last: Open | undefined;
  const begin = (line: number, begun: Beginning) => {
    last = { line, section, begun, lines: [begun.text] };
    blocks.push(last);
  };
  for (const [index, raw] of text.split(lineBreak).entries()) {
    const line = raw.trim();
    const item = headingOf(line);
    const begun = item ? null : beginningOf(line, last?.begun ?? null, directory);
    if (item) {
      headings.push({ line: index + 1, item: item.id, text: line });
      section = item.id;
      last = undefined;
    } else if (begun) begin(index + 1, begun);
    else last?.lines.push(continued(raw));
  }
  return { blocks: blocks.map(blockOf), headings, notUnderstood: blocks.flatMap(doubtOf) };
}
