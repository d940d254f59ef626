import type { Day } from "../../../lib/clock";
import { type SeatTenure, holdsOn } from "../../../roster/model";
import type { Speaker } from "../../model/speaker";

/** Somebody else who spoke for a seat. */
interface Other {
  readonly speaker: Speaker;
  /** Whether the seat is another's by now, as it is of every proxy. */
  readonly isPast: boolean;
}

/** Who spoke what somebody answers for: they themselves, others, each once, or both. */
export interface Whose {
  readonly hasOwn: boolean;
  readonly others: readonly Other[];
}

const personOf = ({ seat, isProxy }: Speaker): string | null =>
  (isProxy ? seat?.proxyPersonId : seat?.personId) ?? null;

const keyOf = ({ seat, isProxy }: Speaker): string => `${seat?.seatId ?? ""} ${isProxy}`;

/** Whose remarks these are to a person (null where the account has none) who looks at them today. */
export function whoseAre(
  speakers: readonly Speaker[],
  personId: string | null,
  tenures: readonly SeatTenure[],
  today: Day,
): Whose {
  const holdsStill = (speaker: Speaker): boolean =>
    tenures.some(
      (one) =>
        one.seatId === speaker.seat?.seatId &&
        one.personId !== null &&
        one.personId === personOf(speaker) &&
        holdsOn(one.heldFrom, one.heldTo, today),
    );
  const others = speakers.filter((one) => personId === null || personOf(one) !== personId);
  const once = new Map(others.map((speaker) => [keyOf(speaker), speaker]));
  return {
    hasOwn: others.length < speakers.length,
    others: [...once.values()].map((speaker) => ({ speaker, isPast: !holdsStill(speaker) })),
  };
}
