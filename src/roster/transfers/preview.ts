import type { SeatTenure } from "../model";
import type { Assignment } from "../assignments/model";
import type { Plan, Start } from "./model";

const isEnded = (tenure: SeatTenure, { ends }: Plan) =>
  ends.some((end) => end.postId === tenure.postId && end.validFrom === tenure.heldFrom);

const heldBy = (seat: SeatTenure, start: Start): SeatTenure => ({
  ...seat,
  personId: start.personId,
  displayName: start.displayName,
  reading: start.reading,
  isSample: false,
  kind: start.kind,
  heldFrom: start.validFrom,
  heldTo: start.validTo,
});

/** The seats and holders as they will be once the plan is carried out. */
export const tenuresAfter = (tenures: readonly SeatTenure[], plan: Plan): SeatTenure[] => {
  const seats = [...new Map(tenures.map((tenure) => [tenure.seatId, tenure])).values()];
  return [
    ...tenures.map((tenure) => (isEnded(tenure, plan) ? { ...tenure, heldTo: plan.day } : tenure)),
    ...plan.starts.flatMap((start) =>
      seats.filter((seat) => seat.postId === start.post.id).map((seat) => heldBy(seat, start)),
    ),
  ];
};

/** A post that the plan concerns: who leaves, and who comes. */
export interface Line {
  readonly postId: string;
  readonly postName: string;
  readonly postNameEn: string;
  readonly leaves: Assignment | null;
  readonly comes: Start | null;
}

/** What the plan does, a line a post: first those that get a holder, then those that are left. */
export const linesOf = ({ ends, starts }: Plan): Line[] => [
  ...starts.map((start) => ({
    postId: start.post.id,
    postName: start.post.name,
    postNameEn: start.post.nameEn,
    leaves: ends.find((end) => end.postId === start.post.id) ?? null,
    comes: start,
  })),
  ...ends
    .filter((end) => !starts.some((start) => start.post.id === end.postId))
    .map((end) => ({
      postId: end.postId,
      postName: end.postName,
      postNameEn: end.postNameEn,
      leaves: end,
      comes: null,
    })),
];
