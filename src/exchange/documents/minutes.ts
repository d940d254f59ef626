import { AlignmentType, Document, HeadingLevel, Packer, Paragraph } from "docx";
import { shownDay } from "../../lib/calendar/wareki";
import type { Lang } from "../../lib/lang";
import { possible } from "../../lib/xml";
import type { MinutesContent, PublishedSection } from "../../publication/content/minutes";
import { documentTitle, sectionTitle } from "../../publication/content/minutes-label";
import { textShown } from "../../publication/content/minutes-text";
import { words as told } from "../../publication/content/minutes-words";
import { bodyName } from "../../publication/content/title";
import { circulationParts } from "./circulation";
import { type Reach, factLines, factsOf } from "./facts";
import { type Reading, remarkParts } from "./remarks";
import { run } from "./runs";
import { em, framed, look, sheet } from "./style";
import type { Part } from "./table";
import { words } from "./words";

const right = (text: string): Paragraph =>
  new Paragraph({ alignment: AlignmentType.RIGHT, children: [run(text)] });

const heading1 = (number: number, text: string, lang: Lang): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    children: [run(`${words[lang].partNumber(number)}${text}`)],
  });

const section = (one: PublishedSection, reading: Reading): Part[] => {
  const w = words[reading.lang];
  const number = one.number === null ? "" : w.itemNumber(one.number);
  const nothing = new Paragraph({ indent: { left: em * 2 }, children: [run(w.nothing)] });
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      indent: { left: em },
      children: [run(`${number}${sectionTitle(one, reading.lang)}`)],
    }),
    ...(one.remarks.length === 0
      ? [nothing]
      : one.remarks.flatMap((remark) => remarkParts(remark, reading))),
  ];
};

const head = (content: MinutesContent, lang: Lang): Paragraph[] => [
  new Paragraph({
    heading: HeadingLevel.TITLE,
    children: [run(documentTitle(content, lang))],
  }),
  ...(content.isSample
    ? [
        new Paragraph({
          border: framed,
          spacing: { after: 240 },
          children: [run(told[lang].sample)],
        }),
      ]
    : []),
];

const foot = ({ edition, settledOn, preparedBy }: MinutesContent, lang: Lang): Paragraph[] => {
  const [w, t] = [words[lang], told[lang]];
  const isSettled = edition === "final" && settledOn !== null;
  return [
    new Paragraph({}),
    right(isSettled ? w.settled(t.editions.final, shownDay(settledOn, lang)) : t.editions[edition]),
    right(t.drafter(preparedBy)),
    ...(edition === "quick" ? [right(t.mayChange)] : []),
    right(w.end),
  ];
};

const body = (content: MinutesContent, lang: Lang, reach: Reach): Part[] => {
  const w = words[lang];
  const reading: Reading = {
    lang,
    base: reach.base,
    shown: (text) => textShown(text, content, lang, reach.hrefOf),
  };
  const facts = factsOf(content, lang, reach);
  const next = facts.length + 1;
  const { circulation, document, sections } = content;
  return [
    ...factLines(facts, lang),
    ...(circulation === null
      ? []
      : [heading1(next, w.circulation, lang), ...circulationParts(circulation, lang)]),
    heading1(next + (circulation === null ? 0 : 1), w.proceedings[document], lang),
    ...sections.flatMap((one) => section(one, reading)),
  ];
};

/**
 * 議事録 or 議事要旨 as a file of Word (.docx), laid out as councils do: the same that its public page tells, with what is withheld
 * already gone. Load it when somebody asks, for the library weighs more than a page.
 */
export function minutesDocument(
  content: MinutesContent,
  lang: Lang,
  reach: Reach,
): Promise<ArrayBuffer> {
  const { body: council } = content;
  return Packer.toArrayBuffer(
    new Document({
      ...look(lang),
      title: possible(documentTitle(content, lang)),
      creator: possible(bodyName(council, lang)),
      description: "",
      lastModifiedBy: possible(bodyName(council, lang)),
      sections: [
        {
          ...sheet,
          children: [...head(content, lang), ...body(content, lang, reach), ...foot(content, lang)],
        },
      ],
    }),
  );
}
