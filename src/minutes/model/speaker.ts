import type { Lang } from "../../lib/lang";
import type { Remark } from "../model";
import type { Seat } from "./seats";

/** Who spoke, as named on the meeting's day: a seat's holder, the proxy who sat for them, or a guest. */
export interface Speaker {
  /** The seat that the remark belongs to; null of a guest. */
  readonly seat: Seat | null;
  readonly isProxy: boolean;
  /** The speaker's own 官職: a proxy's, a guest's, or the seat's post. */
  readonly post: Readonly<Record<Lang, string>>;
  readonly name: string;
}

const sameInBoth = (text: string) => ({ ja: text, en: text });

/** Who speaks for a seat: its holder, or the proxy who sat for them. */
export const speakerOfSeat = (seat: Seat, isProxy: boolean): Speaker =>
  isProxy
    ? { seat, isProxy, post: sameInBoth(seat.proxyTitle), name: seat.proxyName }
    : { seat, isProxy, post: seat.post, name: seat.holder };

/** Who spoke; null of what nobody said. */
export function speakerOf(
  remark: Pick<Remark, "kind" | "seatId" | "isProxy" | "guestTitle" | "guestName">,
  seats: ReadonlyMap<string, Seat>,
): Speaker | null {
  if (remark.kind !== "speech") return null;
  const seat = seats.get(remark.seatId ?? "");
  return seat
    ? speakerOfSeat(seat, remark.isProxy)
    : { seat: null, isProxy: false, post: sameInBoth(remark.guestTitle), name: remark.guestName };
}
