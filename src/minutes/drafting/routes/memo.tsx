import { withTokens } from "../../../handouts/model/references";
import type { FormState } from "../../../lib/form";
import { newId } from "../../../lib/id";
import { placesBetween } from "../../../lib/place";
import { speakerOfSeat } from "../../model/speaker";
import { type Block, type Transcript, splitTranscript } from "../../model/transcript";
import { speakerName } from "../../present";
import { vocabulary } from "../../words";
import type { NewRemark } from "../changes";
import { guestTyped } from "../forms";
import { type Unclear, answersFor, knownSpeakers, proposalFor, unclearIn } from "../model/pasting";
import { remarksFrom } from "../model/taking";
import { whoName } from "../paste-forms";
import { speakerOptions } from "../present";
import { type ShownBlock, PastePreview } from "../views/paste-preview";
import type { Opened } from "./opening";

/** A pasted text as it was understood. */
export interface Read {
  readonly text: string;
  /** The item to which what stands under no heading goes; null before the first. */
  readonly part: string | null;
  readonly transcript: Transcript;
  readonly unclear: readonly Unclear[];
  /** What the answers are about, so that none is taken for another's. */
  readonly aim: string;
}

/** Splits a text by the speakers and the agenda of that day. */
export function readMemo({ seats, items }: Opened, text: string, part: string): Read {
  const known = items.map(({ id, title }, index) => ({ id, number: index + 1, title }));
  const transcript = splitTranscript(text, knownSpeakers(seats), known);
  const unclear = unclearIn(transcript);
  const aim = JSON.stringify(unclear.map(({ why, label }) => [why, label]));
  const isItem = items.some(({ id }) => id === part);
  return { text, part: isItem ? part : null, transcript, unclear, aim };
}

const sectionOf = ({ section }: Block, { part }: Read): string | null => section ?? part;

/** The blocks of each section of the minutes, the opening first. */
const inSections = (at: Opened, read: Read) =>
  [null, ...at.items].map((item, number) => ({
    item,
    number,
    blocks: read.transcript.blocks.filter((block) => sectionOf(block, read) === (item?.id ?? null)),
    headings: read.transcript.headings.filter((heading) => heading.item === item?.id),
  }));

/** Everything that the text becomes, each after what its section has already. */
export function remarksOfMemo(
  at: Opened,
  read: Read,
  answers: readonly string[],
): readonly NewRemark[] {
  const answerTo = answersFor(read.transcript, read.unclear, answers);
  return inSections(at, read).flatMap(({ item, blocks }) => {
    const itemId = item?.id ?? null;
    const values = blocks.flatMap((block) => remarksFrom(block, answerTo(block)));
    const last = at.edges.find((edge) => edge.itemId === itemId)?.last ?? null;
    const places = placesBetween(last, null, values.length);
    return values.map((value, index) => ({
      ...value,
      id: newId(),
      itemId,
      place: places[index] ?? "",
      text: withTokens(value.text, at.numbers),
      written: null,
      writtenAs: null,
    }));
  });
}

const whoSpeaks = ({ page, seats }: Opened, { kind, decision, speaker }: Block): string => {
  const v = vocabulary[page.lang];
  if (kind !== "speech") return decision === null ? v.kinds[kind] : v.decisions[decision];
  const [, how, id = ""] = /^(seat|proxy):(.+)$/.exec(speaker ?? "") ?? [];
  const seat = seats.get(id);
  return seat ? speakerName(speakerOfSeat(seat, how === "proxy"), page.lang) : "";
};

const shownBlock = (at: Opened, block: Block): ShownBlock => ({
  line: block.line,
  who: whoSpeaks(at, block),
  text: block.text,
});

const typedOf = (read: Read, form: FormState): FormState => {
  const proposed = read.unclear.map((one, index) => [whoName(index), proposalFor(one)] as const);
  const { text, aim, part } = read;
  const sent = { text, aim, part: part ?? "" };
  return { ...form, typed: { ...Object.fromEntries(proposed), ...form.typed, ...sent } };
};

/** The page on which a person checks how the text was understood. */
export const previewOf = (at: Opened, read: Read, form: FormState, isChanged = false) => {
  const { page, meeting, minutes, seats } = at;
  return (
    <PastePreview
      page={page}
      meeting={meeting}
      minutes={minutes}
      form={typedOf(read, form)}
      parts={[]}
      unclear={read.unclear}
      speakers={speakerOptions(seats, page.lang).filter(({ value }) => value !== guestTyped)}
      sections={inSections(at, read).map((section) => ({
        ...section,
        blocks: section.blocks.map((block) => shownBlock(at, block)),
      }))}
      isChanged={isChanged}
    />
  );
};
