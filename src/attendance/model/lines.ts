import type { Lang } from "../../lib/lang";
import { type AgendaItem, onAgenda } from "../../agenda/model";
import type { SeatTenure, Standing } from "../../roster/model";
import type { Answer, Basis, ItemAbsence, Status } from "../model";
import type { Quorum } from "./quorum";

/** A seat as the pages show it: whose it is on the meeting's day, and what it answered. */
export interface SeatLine {
  readonly seatId: string;
  readonly tier: Standing["tier"];
  readonly role: Standing["role"];
  /** 官職, with the ministry before it where the post's name does not carry it. */
  readonly post: Readonly<Record<Lang, string>>;
  /** null is 空席. */
  readonly holder: string | null;
  readonly answer: Answer | null;
  /** The items for which it was away. */
  readonly away: readonly string[];
}

/** 官職 of a seat, with its ministry where the post does not carry it. */
export const postOf = (seat: Standing): SeatLine["post"] => {
  const { ministryName, ministryNameEn, postName } = seat;
  const en = seat.postNameEn || postName;
  return seat.tier === "political"
    ? { ja: postName, en }
    : { ja: `${ministryName}　${postName}`, en: ministryNameEn ? `${en}, ${ministryNameEn}` : en };
};

/** The seats in the order of the 名簿, each with its answer. */
export function linesOf(
  standing: readonly Standing[],
  answers: readonly Answer[],
  absences: readonly ItemAbsence[] = [],
): SeatLine[] {
  const answerOf = new Map(answers.map((answer) => [answer.seatId, answer]));
  return standing.map((seat) => ({
    seatId: seat.seatId,
    tier: seat.tier,
    role: seat.role,
    post: postOf(seat),
    holder: seat.displayName,
    answer: answerOf.get(seat.seatId) ?? null,
    away: absences.filter(({ seatId }) => seatId === seat.seatId).map(({ itemId }) => itemId),
  }));
}

/** An answer or record of a seat that does not stand on the meeting's day: nothing counts it any more. */
export interface Lapsed {
  readonly post: SeatLine["post"];
  readonly answer: Answer;
}

/** What lapsed, as when a seat ended without a successor, or the meeting moved to a day without it. */
export function lapsedIn(
  tenures: readonly SeatTenure[],
  standing: readonly Standing[],
  answers: readonly Answer[],
): Lapsed[] {
  const seats = new Set(standing.map(({ seatId }) => seatId));
  return answers
    .filter(({ seatId, reply, actual }) => !seats.has(seatId) && (reply ?? actual) !== null)
    .flatMap((answer) => {
      const seat = tenures.find(({ seatId }) => seatId === answer.seatId);
      return seat ? [{ post: postOf(seat), answer }] : [];
    });
}

/** An item on the agenda as attendance sees it: who was away, and whether enough were left. */
export interface ItemPresence {
  readonly id: string;
  /** Its place on the agenda, from 1. */
  readonly place: number;
  readonly title: string;
  readonly away: readonly SeatLine[];
  readonly quorum: Quorum | null;
}

/** The agenda's items in order; `quorumWithout` tells the quorum of those recorded but for the seats away. */
export const presenceAtItems = (
  items: readonly AgendaItem[],
  lines: readonly SeatLine[],
  quorumWithout: (away: ReadonlySet<string>) => Quorum | null,
): ItemPresence[] =>
  onAgenda(items).map(({ id, title }, index) => {
    const away = lines.filter((line) => line.away.includes(id));
    const ids = new Set(away.map(({ seatId }) => seatId));
    return { id, place: index + 1, title, away, quorum: quorumWithout(ids) };
  });

/** Whether a seat is filled and has not answered. */
export const owesReply = ({ holder, answer }: SeatLine): boolean =>
  holder !== null && (answer?.reply ?? null) === null;

/** Who comes, as the 出席者名簿 lists them: not those absent; before the day's record, those yet to answer too. */
export const attending = (lines: readonly SeatLine[], basis: Basis): SeatLine[] =>
  lines.filter(({ holder, answer }) => {
    const status: Status | null = answer?.[basis] ?? null;
    return holder !== null && status !== "absent" && (status !== null || basis === "reply");
  });
