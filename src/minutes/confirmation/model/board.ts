import { type Instant, dayOf } from "../../../lib/clock";
import type { Minutes } from "../../model";
import type { Seat } from "../../model/seats";
import { type Asked, isOpen } from "../model";
import {
  type Counts,
  type SeatDue,
  type SeatSpeaker,
  type SeatStanding,
  countsOf,
  dueOf,
  isDeemable,
  isRemindable,
  seatStanding,
} from "./seat";

/** A seat on the board: how its remarks stand, until when, and who has them. */
export interface BoardRow {
  readonly seat: Seat;
  readonly asked: readonly Asked[];
  readonly counts: Counts;
  readonly standing: SeatStanding;
  readonly due: Instant | null;
  readonly row: SeatDue | undefined;
  readonly speakers: readonly SeatSpeaker[];
  /** Whether it has yet to answer and was not reminded today. */
  readonly isRemindable: boolean;
  /** The remarks of which silence counts as consent by now. */
  readonly deemable: readonly Asked[];
}

interface Material {
  readonly minutes: Minutes;
  readonly asked: readonly Asked[];
  readonly dues: readonly SeatDue[];
  readonly speakers: readonly SeatSpeaker[];
}

const order = ["holder", "proxy", "aide"] as const;

/** Who has a seat's remarks: its holder, who sat for them, the aides. */
export const speakersOf = (speakers: readonly SeatSpeaker[], seat: string): SeatSpeaker[] =>
  speakers
    .filter(({ seatId }) => seatId === seat)
    .toSorted((a, b) => order.indexOf(a.capacity) - order.indexOf(b.capacity));

const rowOf = (
  { minutes, dues, speakers }: Material,
  seat: Seat,
  asked: readonly Asked[],
  now: Instant,
): BoardRow => {
  const row = dues.find(({ seatId }) => seatId === seat.seatId);
  const counts = countsOf(asked);
  const own = speakersOf(speakers, seat.seatId);
  // Where nobody is asked, nobody is silent.
  const answerable = own.length === 0 ? [] : asked;
  return {
    seat,
    asked,
    counts,
    standing: seatStanding(counts),
    due: dueOf(minutes, row),
    row,
    speakers: own,
    isRemindable:
      minutes.state === "confirming" && answerable.some(isOpen) && isRemindable(row, dayOf(now)),
    deemable: answerable.filter((one) => isDeemable(one, minutes, row, now)),
  };
};

/** The seats that are asked, in the order of the 名簿. */
export function boardOf(
  material: Material,
  seats: ReadonlyMap<string, Seat>,
  now: Instant,
): BoardRow[] {
  const bySeat = Map.groupBy(material.asked, ({ seatId }) => seatId);
  return [...seats.values()].flatMap((seat) => {
    const asked = bySeat.get(seat.seatId);
    return asked ? [rowOf(material, seat, asked, now)] : [];
  });
}
