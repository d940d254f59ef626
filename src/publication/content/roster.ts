import { optional, record, text } from "../../db/codecs";
import type { Codec, RowOf } from "../../db/sql";
import type { Day } from "../../lib/clock";
import { holdsOn } from "../../roster/model";
import { publishedBody } from "./body";
import { list } from "./codecs";
import { PublishedMember } from "./member";

/** A seat with one of its holders, dated, so that the 名簿 of any day can be made from it. */
export const PublishedTenure = {
  ...PublishedMember,
  seatFrom: optional(text),
  seatTo: optional(text),
  heldFrom: optional(text),
  heldTo: optional(text),
  source: text,
  sourceUrl: text,
};
export type PublishedTenure = RowOf<typeof PublishedTenure>;

/** 構成員名簿. Political tier first, chair first, then 建制順. */
export const RosterContent = {
  body: publishedBody,
  tenures: list(record(PublishedTenure)),
  /** What came into force after this day is not told. */
  knownOn: text,
};
export type RosterContent = RowOf<typeof RosterContent>;

export const rosterContent: Codec<RosterContent> = record(RosterContent);

/** The same seat with nobody in it. */
export const vacated = (tenure: PublishedTenure): PublishedTenure => ({
  ...tenure,
  name: null,
  reading: null,
  kind: null,
  isSample: false,
  heldFrom: null,
  heldTo: null,
});

/** Who sat where on a day, one row a seat; a seat whose post nobody held is vacant. */
export function membersOn(tenures: readonly PublishedTenure[], day: Day): PublishedTenure[] {
  const seats = new Map<string, PublishedTenure>();
  for (const tenure of tenures) {
    if (!holdsOn(tenure.seatFrom, tenure.seatTo, day)) continue;
    const isHeld = tenure.heldFrom !== null && holdsOn(tenure.heldFrom, tenure.heldTo, day);
    if (isHeld) seats.set(tenure.key, tenure);
    else if (!seats.has(tenure.key)) seats.set(tenure.key, vacated(tenure));
  }
  return [...seats.values()];
}

/** The days on which the 名簿 changed, newest first. */
export const changeDays = (tenures: readonly PublishedTenure[]): Day[] =>
  [
    ...new Set(
      tenures.flatMap(({ seatFrom, seatTo, heldFrom, heldTo }) => [
        seatFrom,
        seatTo,
        heldFrom,
        heldTo,
      ]),
    ),
  ]
    .filter((day) => day !== null)
    .toSorted()
    .toReversed();
