import { postOf } from "../../attendance/model/lines";
import type { Instant } from "../../lib/clock";
import type { Lang } from "../../lib/lang";
import type { SeatTenure, Standing } from "../../roster/model";
import type { Circulation, Extension, Reply } from "../model";

/** A seat as the board shows it: who has the papers, and what was replied. */
export interface SeatLine {
  readonly seatId: string;
  readonly tier: Standing["tier"];
  readonly role: Standing["role"];
  readonly post: Readonly<Record<Lang, string>>;
  /** null is 空席. */
  readonly holder: string | null;
  readonly reply: Reply | null;
  /** Whether its silence counted as consent when the circulation was closed (みなし). */
  readonly isDeemed: boolean;
  /** Where it was given more time of its own. */
  readonly extension: Extension | null;
}

/** The seats in the order of the 名簿, each with its reply. */
export function linesOf(
  standing: readonly Standing[],
  replies: readonly Reply[],
  circulation: Pick<Circulation, "deemed" | "extensions"> | undefined,
): SeatLine[] {
  const replyOf = new Map(replies.map((reply) => [reply.seatId, reply]));
  const deemed = new Set(circulation?.deemed);
  const extensionOf = new Map(circulation?.extensions.map((one) => [one.seatId, one]));
  return standing.map((seat) => ({
    seatId: seat.seatId,
    tier: seat.tier,
    role: seat.role,
    post: postOf(seat),
    holder: seat.displayName,
    reply: replyOf.get(seat.seatId) ?? null,
    isDeemed: deemed.has(seat.seatId),
    extension: extensionOf.get(seat.seatId) ?? null,
  }));
}

/** Whether a seat is asked for consent: not 空席, and no observer's. */
export const isAsked = ({ holder, role }: Pick<SeatLine, "holder" | "role">): boolean =>
  holder !== null && role !== "observer";

/** Whether a seat is asked and has not replied. */
export const owesReply = (line: SeatLine): boolean => isAsked(line) && line.reply === null;

/** The instant until which a seat replies: its own where it has more time than the others. */
export const dueOf = (
  { due }: Pick<Circulation, "due">,
  { extension }: Pick<SeatLine, "extension">,
): Instant => (extension !== null && extension.due > due ? extension.due : due);

/** A reply of a seat that does not stand any more: nothing counts it. */
export interface Lapsed {
  readonly post: SeatLine["post"];
  readonly reply: Reply;
}

/** What lapsed because the seat ended while the papers went round. */
export function lapsedIn(
  tenures: readonly SeatTenure[],
  lines: readonly SeatLine[],
  replies: readonly Reply[],
): Lapsed[] {
  const standing = new Set(lines.map(({ seatId }) => seatId));
  return replies
    .filter(({ seatId }) => !standing.has(seatId))
    .flatMap((reply) => {
      const seat = tenures.find(({ seatId }) => seatId === reply.seatId);
      return seat ? [{ post: postOf(seat), reply }] : [];
    });
}

/** How many of those asked have replied. */
export const tally = (lines: readonly SeatLine[]) => ({
  asked: lines.filter(isAsked).length,
  replied: lines.filter((line) => isAsked(line) && line.reply !== null).length,
});
