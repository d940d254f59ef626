import type { Answer } from "../../attendance/model";
import type { Day } from "../../lib/clock";
import type { Remark } from "../../minutes/model";
import { type SeatTenure, type Standing, standingOn } from "../../roster/model";
import type { PublishedAttendee } from "./minutes";
import type { Named } from "./minutes-naming";
import type { PublishedSpeaker } from "./minutes-remark";

/** Who sat for the council on a day, and how they came. */
export interface Seated {
  readonly standing: readonly Standing[];
  readonly tenures: readonly SeatTenure[];
  readonly answers: readonly Answer[];
}

/** The seats on the day of a meeting, with what came to pass. */
export const seatedOn = (
  tenures: readonly SeatTenure[],
  answers: readonly Answer[],
  day: Day,
): Seated => ({ standing: standingOn(tenures, day), tenures, answers });

/** A seat as minutes name it. */
export const namedSeat = (seat: Standing): Named => ({
  key: seat.seatId,
  tier: seat.tier,
  post: seat.postName,
  postEn: seat.postNameEn,
  ministry: {
    id: seat.ministryId,
    name: seat.ministryName,
    nameEn: seat.ministryNameEn,
    shortName: seat.ministryShort,
  },
});

const guestOf = ({ guestTitle, guestName }: Remark): PublishedSpeaker => ({
  key: `guest-${guestTitle}-${guestName}`,
  tier: null,
  post: guestTitle,
  postEn: "",
  ministry: null,
  name: guestName,
  isProxy: false,
  isChair: false,
});

/** Who spoke, with all that is known of them; null of what nobody said. */
export function speakerIn(remark: Remark, { standing, tenures, answers }: Seated) {
  if (remark.kind !== "speech") return null;
  const isIts = ({ seatId }: SeatTenure) => seatId === remark.seatId;
  const then = standing.find(isIts);
  const seat = then ?? tenures.find(isIts);
  if (!seat) return guestOf(remark);
  const named = namedSeat(seat);
  if (!remark.isProxy)
    return {
      ...named,
      name: then?.displayName ?? "",
      isProxy: false,
      isChair: seat.role === "chair",
    };
  const answer = answers.find(({ seatId }) => seatId === seat.seatId);
  return {
    ...named,
    post: answer?.proxyTitle ?? "",
    postEn: "",
    name: answer?.proxyName ?? "",
    isProxy: true,
    isChair: false,
  };
}

/** Who came to the meeting and who did not, as the seats are ordered. */
export const attendeesIn = ({ standing, answers }: Seated): PublishedAttendee[] =>
  standing.flatMap((seat) => {
    const answer = answers.find(({ seatId }) => seatId === seat.seatId);
    if (!answer?.actual) return [];
    const isProxy = answer.actual === "proxy";
    return [
      {
        ...namedSeat(seat),
        role: seat.role,
        name: seat.displayName ?? "",
        status: answer.actual,
        proxyTitle: isProxy ? answer.proxyTitle : "",
        proxyName: isProxy ? answer.proxyName : "",
      },
    ];
  });
