import { Paragraph } from "docx";
import { shownDay } from "../../lib/calendar/wareki";
import type { Lang } from "../../lib/lang";
import { speakerLabel } from "../../publication/content/minutes-label";
import type { PublishedRedaction, PublishedRemark } from "../../publication/content/minutes-remark";
import { words as told } from "../../publication/content/minutes-words";
import { parts } from "./blocks";
import { run } from "./runs";
import { em } from "./style";
import { type Part, frame } from "./table";
import { words } from "./words";

/** How texts are read: in which language, papers under their numbers, addresses below `base`. */
export interface Reading {
  readonly lang: Lang;
  readonly shown: (text: string) => string;
  readonly base: string;
}

const indent = 2;
const aside = (text: string): Paragraph =>
  new Paragraph({
    indent: { left: em * (indent + 1) },
    children: [run(text, { size: 18, color: "444444" })],
  });

const headed = (text: string): Paragraph =>
  new Paragraph({
    keepNext: true,
    indent: { left: em * indent },
    spacing: { before: 120 },
    children: [run(text, { bold: true })],
  });

const withheld = ({ clause, reason, reviewOn }: PublishedRedaction, lang: Lang): Paragraph => {
  const review = reviewOn === null ? "" : shownDay(reviewOn, lang);
  return aside(words[lang].withheld(told[lang].clause(clause), reason, review));
};

const viewsIn = ({ views }: PublishedRemark, { lang, shown, base }: Reading): Part[] =>
  views === null
    ? []
    : [
        aside(words[lang].views[views.printed]),
        ...(["speaker", "secretariat"] as const).flatMap((side) =>
          side === views.printed
            ? []
            : [
                aside(words[lang].view(told[lang].viewOf[side])),
                ...parts(shown(views[side]), base, indent + 1),
              ],
        ),
      ];

const saidIn = (remark: PublishedRemark, reading: Reading, inBy: number, sign = ""): Part[] => [
  ...(remark.views?.printed === "both"
    ? []
    : parts(reading.shown(remark.text), reading.base, inBy, sign)),
  ...viewsIn(remark, reading),
  ...remark.redactions.map((one) => withheld(one, reading.lang)),
];

const outcome = (remark: PublishedRemark, reading: Reading): Part[] => {
  const { lang } = reading;
  const { decision } = remark;
  const w = words[lang];
  const word = decision === null ? w.outcome : w.outcomeOf(told[lang].decisions[decision]);
  const head = new Paragraph({ keepNext: true, children: [run(word, { bold: true })] });
  const inside = [head, ...saidIn(remark, reading, 0)];
  // A cell ends with a paragraph, and two tables that touch would be one.
  return [
    new Paragraph({}),
    frame([...inside, new Paragraph({ spacing: { line: 20 } })], em * indent),
    new Paragraph({}),
  ];
};

/** A remark on paper: who spoke in bold above the text, an outcome in a frame. */
export function remarkParts(remark: PublishedRemark, reading: Reading): Part[] {
  const { lang } = reading;
  if (remark.kind === "decision") return outcome(remark, reading);
  if (remark.kind === "narration") return saidIn(remark, reading, indent);
  const who = speakerLabel(remark.speaker, lang);
  // Of a remark of which nobody is told the text itself bears the sign.
  if (who === "") return saidIn(remark, reading, indent, words[lang].speaker(""));
  return [headed(words[lang].speaker(who)), ...saidIn(remark, reading, indent + 1)];
}
