import { type Day, type Instant, dayOf } from "../../lib/clock";
import { type Fault, fault } from "../../lib/form";
import type { Circulation, Result } from "../model";
import { type SeatLine, dueOf, owesReply } from "./lines";
import { type Hindrance, because } from "./stage";

/** What the end of a circulation says. */
export interface Closing {
  readonly result: Result;
  readonly decidedOn: Day;
  readonly note: string;
}

/** The seats that have not replied and whose time to reply is not over. A deadline's own minute still counts. */
export const inTime = (
  circulation: Pick<Circulation, "due">,
  lines: readonly SeatLine[],
  now: Instant,
): SeatLine[] => lines.filter((line) => owesReply(line) && now <= dueOf(circulation, line));

/** By when the next reply is due: the deadline of everybody, or where only seats with more time are waited for, theirs. */
export const nextDue = (
  circulation: Pick<Circulation, "due">,
  lines: readonly SeatLine[],
  now: Instant,
): Instant =>
  inTime(circulation, lines, now)
    .map((line) => dueOf(circulation, line))
    .toSorted()[0] ?? circulation.due;

const missingIn = (missing: readonly SeatLine[]): Hindrance =>
  because("circulation.missing", {
    postsJa: missing.map(({ post }) => post.ja).join("、"),
    postsEn: missing.map(({ post }) => post.en).join("; "),
  });

/**
 * Why it may not be closed with any result: somebody has not replied, and their deadline has not passed.
 * After the deadline silence is consent where that was stated; where it was not, the only result is 不成立.
 */
export function closeHindrance(
  circulation: Circulation,
  lines: readonly SeatLine[],
  now: Instant,
): Hindrance | null {
  return inTime(circulation, lines, now).length > 0 ? missingIn(lines.filter(owesReply)) : null;
}

/** Why it may not be closed with this result; null when it may. */
export function resultHindrance(
  circulation: Circulation,
  lines: readonly SeatLine[],
  result: Result,
): Hindrance | null {
  const isSilent = !circulation.silenceIsConsent && lines.some(owesReply);
  return isSilent && result !== "not_decided" ? missingIn(lines.filter(owesReply)) : null;
}

/** Whether nothing is waited for but the result: everybody replied, or silence has become consent. */
export const awaitsResult = (
  circulation: Circulation,
  lines: readonly SeatLine[],
  now: Instant,
): boolean =>
  closeHindrance(circulation, lines, now) === null &&
  resultHindrance(circulation, lines, "decided") === null;

/** The seats whose silence counts: those that did not reply, where that was stated and something was decided. */
export const deemedBy = (
  circulation: Circulation,
  lines: readonly SeatLine[],
  result: Result,
): string[] =>
  circulation.silenceIsConsent && result !== "not_decided"
    ? lines.filter(owesReply).map(({ seatId }) => seatId)
    : [];

/** When the time of the last of those who were silent was over. */
const silentUntil = (circulation: Circulation, lines: readonly SeatLine[]): Instant =>
  lines
    .filter(owesReply)
    .map((line) => dueOf(circulation, line))
    .toSorted()
    .at(-1) ?? circulation.due;

/** The first day on which it can have been decided: where silence counts, not before the deadline passed. */
const firstDay = (circulation: Circulation, lines: readonly SeatLine[], result: Result): Day =>
  dayOf(
    deemedBy(circulation, lines, result).length > 0
      ? silentUntil(circulation, lines)
      : circulation.startedAt,
  );

/** The day of decision to propose: that of the last reply, or of the deadline where somebody was silent. */
export const proposedDay = (circulation: Circulation, lines: readonly SeatLine[]): Day => {
  const replied = lines.flatMap(({ reply }) => (reply ? [reply.repliedAt] : []));
  const last = replied.toSorted().at(-1) ?? circulation.startedAt;
  return dayOf(lines.some(owesReply) ? silentUntil(circulation, lines) : last);
};

/** What is wrong with the day of decision. */
export function dayFault(
  closing: Pick<Closing, "decidedOn" | "result">,
  circulation: Circulation,
  lines: readonly SeatLine[],
  today: Day,
): Fault | null {
  const first = firstDay(circulation, lines, closing.result);
  if (closing.decidedOn < first) return fault("decidedTooEarly", { first });
  return closing.decidedOn > today ? fault("decidedInFuture") : null;
}

/** What is wrong with the note: opinions and amendments have to be dealt with, and anything but a plain 決定 explained. */
export function noteFault(closing: Closing, lines: readonly SeatLine[]): Fault | null {
  if (closing.note !== "") return null;
  if (lines.some(({ reply }) => reply !== null && reply.reply !== "no_objection"))
    return fault("opinionsNotDealt");
  return closing.result === "decided" ? null : fault("resultNotExplained");
}
