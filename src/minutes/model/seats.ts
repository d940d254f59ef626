import type { Answer, Status } from "../../attendance/model";
import { type SeatLine, linesOf } from "../../attendance/model/lines";
import type { Day } from "../../lib/clock";
import type { Lang } from "../../lib/lang";
import { type SeatTenure, holdsOn, standingOn } from "../../roster/model";

/** A seat as of the meeting's day: its post and holder then, and who came. */
export interface Seat extends Pick<SeatLine, "seatId" | "tier" | "role" | "post"> {
  readonly ministryId: string;
  readonly ministry: Readonly<Record<Lang, string>>;
  /** 厚労省. */
  readonly ministryShort: string;
  readonly personId: string | null;
  /** The holder's name as they write it; empty where the post was vacant. */
  readonly holder: string;
  /** What came to pass; null where nothing is recorded. */
  readonly came: Status | null;
  /** Who sat for the holder; empty where nobody did. */
  readonly proxyTitle: string;
  readonly proxyName: string;
  readonly proxyPersonId: string | null;
}

/** Those of the day first; a seat that did not stand then comes as it is known otherwise, without a holder. */
const everySeat = (tenures: readonly SeatTenure[], day: Day): SeatTenure[] => {
  const standing = standingOn(tenures, day);
  const known = new Set(standing.map(({ seatId }) => seatId));
  const others = tenures.filter(({ seatId, seatFrom, seatTo }) => {
    const isNew = !known.has(seatId) && !holdsOn(seatFrom, seatTo, day);
    known.add(seatId);
    return isNew;
  });
  const vacant = { personId: null, displayName: null };
  return [...standing, ...others.map((tenure) => ({ ...tenure, ...vacant }))];
};

const proxyIn = (answer: Answer | null) =>
  answer?.actual === "proxy"
    ? {
        proxyTitle: answer.proxyTitle,
        proxyName: answer.proxyName,
        proxyPersonId: answer.proxyPersonId,
      }
    : { proxyTitle: "", proxyName: "", proxyPersonId: null };

/** The seats of a body on a day in the order of the 名簿, then those that did not stand that day, by id. */
export function seatsOn(
  tenures: readonly SeatTenure[],
  answers: readonly Answer[],
  day: Day,
): ReadonlyMap<string, Seat> {
  const seats = everySeat(tenures, day);
  const tenureOf = new Map(seats.map((tenure) => [tenure.seatId, tenure]));
  return new Map(
    linesOf(seats, answers).flatMap(({ seatId, tier, role, post, holder, answer }) => {
      const tenure = tenureOf.get(seatId);
      if (!tenure) return [];
      const seat: Seat = {
        seatId,
        tier,
        role,
        post,
        ministryId: tenure.ministryId,
        ministry: {
          ja: tenure.ministryName,
          en: tenure.ministryNameEn || tenure.ministryName,
        },
        ministryShort: tenure.ministryShort,
        personId: tenure.personId,
        holder: holder ?? "",
        came: answer?.actual ?? null,
        ...proxyIn(answer),
      };
      return [[seatId, seat] as const];
    }),
  );
}
