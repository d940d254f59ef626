import type { Day } from "../../lib/clock";
import type { SeatTenure } from "../../roster/model";
import type { BodyRow } from "../workings";
import { bodyTold } from "./body";
import { type PublishedTenure, type RosterContent, vacated } from "./roster";

const upTo = (day: Day | null, last: Day): Day | null => (day !== null && day <= last ? day : null);

const told = (tenure: SeatTenure, last: Day): PublishedTenure => ({
  key: tenure.seatId,
  tier: tenure.tier,
  role: tenure.role,
  ministry: tenure.ministryName,
  ministryEn: tenure.ministryNameEn,
  post: tenure.postName,
  postEn: tenure.postNameEn,
  name: tenure.displayName,
  reading: tenure.reading,
  kind: tenure.kind,
  isSample: tenure.isSample,
  seatFrom: tenure.seatFrom,
  seatTo: upTo(tenure.seatTo, last),
  heldFrom: tenure.heldFrom,
  heldTo: upTo(tenure.heldTo, last),
  source: tenure.source,
  sourceUrl: tenure.sourceUrl,
});

/**
 * Seats and holders as far as they are in force on `last`, in the order given: a transfer that is yet to come must
 * not be read from a 名簿 that is already public.
 */
export const knownOn = (tenures: readonly SeatTenure[], last: Day): PublishedTenure[] =>
  tenures
    .filter(({ seatFrom }) => (seatFrom ?? "") <= last)
    .flatMap((tenure, i, all) => {
      const known = told(tenure, last);
      if ((tenure.heldFrom ?? "") <= last) return [known];
      return all.findIndex(({ seatId }) => seatId === tenure.seatId) === i ? [vacated(known)] : [];
    });

/** The 構成員名簿 to publish, as known on `last`. */
export const buildRoster = (
  body: BodyRow,
  tenures: readonly SeatTenure[],
  last: Day,
): RosterContent => ({ body: bodyTold(body), tenures: knownOn(tenures, last), knownOn: last });
