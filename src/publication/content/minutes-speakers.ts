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

// A key is published however far speakers are named, so that it never holds a name.
const guestOf = ({ guestTitle, guestName }: Remark): PublishedSpeaker => ({
  key: `guest-${guestTitle}`,
  tier: null,
  post: guestTitle,
  postEn: "",
  ministry: null,
  name: guestName,
  isProxy: false,
  isChair: false,
});

const proxyOf = (seat: Standing, answers: readonly Answer[]): PublishedSpeaker => {
  const answer = answers.find(({ seatId }) => seatId === seat.seatId);
  return {
    ...namedSeat(seat),
    post: answer?.proxyTitle ?? "",
    postEn: "",
    name: answer?.proxyName ?? "",
    isProxy: true,
    isChair: false,
  };
};

/** The seat of a remark as of the day; one that did not stand then is known without its holder. */
function seatOf({ seatId }: Remark, { standing, tenures }: Seated): Standing | undefined {
  const then = standing.find((seat) => seat.seatId === seatId);
  const known = then ?? tenures.find((seat) => seat.seatId === seatId);
  return known && { ...known, displayName: then?.displayName ?? null };
}

/** Who spoke, with all that is known of them; null of what nobody said. */
export function speakerIn(remark: Remark, seated: Seated): PublishedSpeaker | null {
  if (remark.kind !== "speech") return null;
  const seat = seatOf(remark, seated);
  if (!seat) return guestOf(remark);
  if (remark.isProxy) return proxyOf(seat, seated.answers);
  const isChair = seat.role === "chair";
  return { ...namedSeat(seat), name: seat.displayName ?? "", isProxy: false, isChair };
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
