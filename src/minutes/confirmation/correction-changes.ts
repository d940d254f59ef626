import { type Sql, add, revise } from "../../db/sql";
import type { Change } from "../../record/change";
import type { ConfirmationState } from "../model";
import { type Of, type SeatNamed, factsOf, whileIn, whileTextIs } from "./changes";
import { type Asked, type Corrected, stateAfter } from "./model";
import type { Answering } from "./model/answering";

/** Of which meeting, about a remark of which seat. */
export interface Place {
  readonly of: Of;
  readonly seat: SeatNamed;
  readonly asked: Asked;
}

/** What a speaker wants instead, and why. */
export interface Wanted {
  readonly text: string;
  readonly reason: string;
}

type Name = Change["event"]["name"];

const told = ({ of, seat }: Place, name: Name, more = {}): Change["event"] => ({
  name,
  subjectId: of.id,
  detail: factsOf(of, seat, more),
});

/** Moves a confirmation on; with `by` it is an answer to the revision that stands, without it nobody has answered. */
export const moved = (
  asked: Asked,
  state: ConfirmationState,
  textNumber: number | null,
  by: Answering | null,
): Sql =>
  revise("confirmation", asked, {
    state,
    textNumber,
    answeredBy: by?.accountId ?? null,
    answeredAs: by?.as ?? null,
    answeredAt: by?.at ?? null,
  });

/** A seat asks for another text. A second one while the first is open is refused by the table. */
export function makeCorrection(place: Place, id: string, wanted: Wanted, by: Answering): Change {
  const { of, asked } = place;
  const state = stateAfter(asked, "correct");
  return {
    event: told(place, "minutes.correctionMade", { as: by.as }),
    statements: [
      whileIn(of.id, "confirming"),
      whileTextIs(asked),
      add("correction", {
        id,
        meetingId: of.id,
        remarkId: asked.id,
        seatId: asked.seatId,
        number: asked.number,
        ...wanted,
        state: "open",
        madeBy: by.accountId,
        madeAs: by.as,
        madeAt: by.at,
      }),
      moved(asked, state, asked.number, by),
    ],
  };
}

/** The seat changes what it asked for, while nobody has answered that. */
export const changeCorrection = (
  place: Place,
  seen: Corrected,
  wanted: Wanted,
  by: Answering,
): Change => ({
  event: told(place, "minutes.correctionChanged", { as: by.as }),
  statements: [
    whileIn(place.of.id, "confirming"),
    whileTextIs(place.asked),
    revise("correction", seen, {
      ...wanted,
      number: place.asked.number,
      madeBy: by.accountId,
      madeAs: by.as,
      madeAt: by.at,
    }),
    moved(place.asked, "corrected", place.asked.number, by),
  ],
});

/** The seat takes back what it asked for, and has yet to answer again. */
export const withdrawCorrection = (place: Place, seen: Corrected): Change => ({
  event: told(place, "minutes.correctionWithdrawn"),
  statements: [
    whileIn(place.of.id, "confirming"),
    revise("correction", seen, { state: "withdrawn" }),
    moved(place.asked, stateAfter(place.asked, "withdraw"), place.asked.textNumber, null),
  ],
});
