import { Paragraph, type ParagraphChild, TabStopType } from "docx";
import { shownDay, shownTime } from "../../lib/calendar/wareki";
import type { Lang } from "../../lib/lang";
import { uri } from "../../lib/uri";
import { handoutLine } from "../../publication/content/handout-label";
import type { MinutesContent, NamedHandout } from "../../publication/content/minutes";
import { type HandoutAddress, addressOf } from "../../publication/content/minutes-handouts";
import { attendeeLabel } from "../../publication/content/minutes-label";
import { words as told } from "../../publication/content/minutes-words";
import { words as named } from "../../publication/content/words";
import { run, runs } from "./runs";
import { em } from "./style";
import { words } from "./words";

/** Where papers are found from a file that lies anywhere. */
export interface Reach {
  readonly base: string;
  readonly hrefOf: HandoutAddress;
}

interface Fact {
  readonly term: string;
  /** Each on a line of its own. */
  readonly lines: readonly (readonly ParagraphChild[])[];
}

const widths = { ja: 8, en: 10 } as const;

const when = ({ day, start, end }: MinutesContent, lang: Lang): string => {
  if (day === null) return words[lang].undecided;
  const times = [start, end].filter((time) => time !== null).map(shownTime);
  return `${shownDay(day, lang, { weekday: true })} ${times.join(told[lang].between)}`.trim();
};

const paper = (handout: NamedHandout, lang: Lang, { base, hrefOf }: Reach): ParagraphChild[] => {
  const w = words[lang];
  const submitter = (lang === "en" && handout.submitterEn) || handout.submitter;
  const text = handoutLine(handout, lang);
  const address = addressOf(handout, hrefOf);
  const href = address === null ? null : uri(address, base);
  const name =
    href === null
      ? [run(text)]
      : runs([{ kind: "link", href, of: [{ kind: "text", text }] }], base);
  return [...name, run(`${w.submitter(submitter)}${handout.isOpen ? "" : w.closed}`)];
};

const line = (term: string, text: string): Fact => ({
  term,
  lines: text === "" ? [] : [[run(text)]],
});

const people = ({ attendees }: MinutesContent, lang: Lang, isAbsent: boolean): string =>
  attendees
    .filter(({ status }) => (status === "absent") === isAbsent)
    .map((one) => attendeeLabel(isAbsent ? { ...one, status: "present" } : one, lang))
    .join(words[lang].between);

/** 日時, 場所, 出席者, 配布資料 and 出典, as far as they are known. */
export const factsOf = (content: MinutesContent, lang: Lang, reach: Reach): Fact[] => {
  const w = words[lang];
  return [
    line(w.when, when(content, lang)),
    line(w.format, named[lang].formats[content.format]),
    line(w.place, content.place),
    line(w.attendees, people(content, lang, false)),
    line(w.absent, people(content, lang, true)),
    { term: w.handouts, lines: content.handouts.map((one) => paper(one, lang, reach)) },
    line(w.source, content.source),
  ].filter(({ lines }) => lines.length > 0);
};

/** Facts numbered from one, each name before its facts. */
export function factLines(facts: readonly Fact[], lang: Lang): Paragraph[] {
  const left = em * widths[lang];
  return facts.flatMap(({ term, lines }, i) =>
    lines.map(
      (children, j) =>
        new Paragraph({
          indent: { left, hanging: j === 0 ? left : 0 },
          tabStops: [{ type: TabStopType.LEFT, position: left }],
          children: [
            ...(j === 0 ? [run(`${words[lang].partNumber(i + 1)}${term}\t`)] : []),
            ...children,
          ],
        }),
    ),
  );
}
