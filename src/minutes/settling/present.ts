import type { AgendaItem } from "../../agenda/model";
import { withNumbers } from "../../handouts/model/references";
import { type Lang } from "../../lib/lang";
import type { Paths } from "../../paths";
import { speakersOf } from "../confirmation/model/board";
import type { SeatSpeaker } from "../confirmation/model/seat";
import { firstWords } from "../drafting/model";
import type { Mentioned } from "../model/mentions";
import type { Seat } from "../model/seats";
import type { Presented } from "../present";
import { speakerName } from "../present";
import { type Element, type Lack, circulatedElements, elements } from "./model/facts";

/** Something that is missing, with whose it is, where it is supplied and who has it. */
export interface LackLine {
  readonly what: Lack["what"];
  readonly whose: string;
  readonly href: string;
  readonly who: string;
}

/** An element of the record with what it lacks. */
export interface ElementLine {
  readonly element: Element;
  readonly lacks: readonly LackLine[];
}

interface Known {
  readonly lang: Lang;
  readonly to: Paths;
  readonly meetingId: string;
  readonly seats: ReadonlyMap<string, Seat>;
  readonly items: readonly AgendaItem[];
  readonly remarks: ReadonlyMap<string, Presented>;
  readonly speakers: readonly SeatSpeaker[];
  readonly numbers: readonly Mentioned[];
  /** The correction of a seat that has waited longest, by the seat. */
  readonly corrections: ReadonlyMap<string, string>;
}

type Place = (to: Paths, meetingId: string, id: string) => string;

const toEdit: Place = (to, meetingId) => to.meetingEdit(meetingId);
const toPresence: Place = (to, meetingId, id) => to.presence(meetingId, id);
/** All seats stand on one page; each has its place there. */
const toPresences: Place = (to, meetingId, id) => `${to.presences(meetingId)}#seat-${id}`;
const toDraft: Place = (to, meetingId, id) => to.minutesDraft(meetingId, id);
const toDraftTop: Place = (to, meetingId) => to.minutesDraft(meetingId);
const toRemark: Place = (to, meetingId, id) => to.remark(meetingId, id);
const toBoard: Place = (to, meetingId) => to.minutesBoard(meetingId);
const toCirculation: Place = (to, meetingId) => to.circulation(meetingId);

const places: Record<Lack["what"], Place> = {
  day: toEdit,
  times: toEdit,
  place: toEdit,
  presence: toPresences,
  absentSpeaker: toPresence,
  items: (to, meetingId) => to.agenda(meetingId),
  speakers: toDraftTop,
  remark: toDraftTop,
  blank: toDraft,
  olderSummary: toRemark,
  lostRedaction: (to, meetingId, id) => to.remarkStep(meetingId, id, "redactions"),
  unsent: (to, meetingId) => to.minutesStep(meetingId, "send"),
  unconfirmed: toBoard,
  corrected: toBoard,
  circulation: toCirculation,
  reply: toCirculation,
  result: toCirculation,
  decidedOn: toCirculation,
};

const whoseIs = (known: Known, id: string): string => {
  const seat = known.seats.get(id);
  if (seat) return seat.post[known.lang];
  const remark = known.remarks.get(id);
  if (remark)
    return remark.speaker
      ? speakerName(remark.speaker, known.lang)
      : firstWords(withNumbers(remark.text, known.numbers));
  return known.items.find((item) => item.id === id)?.title ?? "";
};

const placeOf = ({ to, meetingId, corrections }: Known, what: Lack["what"], id: string): string => {
  const correction = what === "corrected" ? corrections.get(id) : undefined;
  return correction === undefined
    ? places[what](to, meetingId, id)
    : to.correction(meetingId, correction);
};

const lineOf = (known: Known, { what, id }: Lack): LackLine => ({
  what,
  whose: whoseIs(known, id),
  href: placeOf(known, what, id),
  who:
    what === "unconfirmed"
      ? speakersOf(known.speakers, id)
          .map(({ name }) => name)
          .join(known.lang === "ja" ? "、" : ", ")
      : "",
});

/** Every element that the minutes must hold, each with what it lacks. */
export const elementLines = (
  lacks: readonly Lack[],
  isCirculated: boolean,
  known: Known,
): ElementLine[] =>
  (isCirculated ? circulatedElements : elements).map((element) => ({
    element,
    lacks: lacks.filter((lack) => lack.element === element).map((lack) => lineOf(known, lack)),
  }));
