import { type Asked, standingOf, stands } from "../../confirmation/model";
import type { CirculatedFacts, GatheredFacts, Lack } from "./facts";

const whenAndWhere = ({ meeting }: GatheredFacts): Lack[] => {
  const { day, actualStart, actualEnd, format, place } = meeting;
  const isTimed = actualStart !== null && actualEnd !== null;
  const isPlaced = format === "online" || place.trim() !== "";
  return [
    ...(day === null ? [{ element: "time", what: "day", id: "" } as const] : []),
    ...(isTimed ? [] : [{ element: "time", what: "times", id: "" } as const]),
    ...(isPlaced ? [] : [{ element: "place", what: "place", id: "" } as const]),
  ];
};

/** Seats of which nobody knows whether they came, and seats that were absent and yet speak. */
const presence = ({ seats, remarks }: GatheredFacts): Lack[] => {
  const spoke = new Set(remarks.map(({ seatId }) => seatId));
  return seats.flatMap(({ seatId: id, counts, came }): Lack[] => {
    if (came === "absent" && spoke.has(id))
      return [{ element: "speakers", what: "absentSpeaker", id }];
    return counts && came === null ? [{ element: "presence", what: "presence", id }] : [];
  });
};

/** What a remark of a seat still waits for. */
function waiting(
  asked: Asked | undefined,
  isCorrected: boolean,
): "unsent" | "unconfirmed" | "corrected" | null {
  if (asked === undefined) return "unsent";
  if (isCorrected || asked.state === "corrected") return "corrected";
  return stands(standingOf(asked)) ? null : "unconfirmed";
}

/** Which seats have not confirmed what they said: each once for each thing that it, or the secretariat with it, has yet to do. */
export function confirmationLacks(facts: GatheredFacts | CirculatedFacts): Lack[] {
  const { minutes, remarks, asked, openCorrections } = facts;
  const askedOf = new Map(asked.map((one) => [one.id, one]));
  const corrected = new Set(openCorrections.map(({ remarkId }) => remarkId));
  const lacks = new Map<string, Lack>();
  for (const { id, kind, seatId } of remarks) {
    if (kind !== "speech" || seatId === null) continue;
    const what = waiting(askedOf.get(id), corrected.has(id));
    if (what !== null)
      lacks.set(`${what} ${seatId}`, { element: "confirmation", what, id: seatId });
  }
  const unsent = [...lacks.values()].some(({ what }) => what === "unsent");
  return minutes.state === "drafting" && unsent
    ? [{ element: "confirmation", what: "unsent", id: "" }]
    : [...lacks.values()];
}

/** What is missing of 開催日時, 開催場所, 出席者 and 発言者. */
export const gatheredLacks = (facts: GatheredFacts): Lack[] => [
  ...whenAndWhere(facts),
  ...presence(facts),
  ...(facts.remarks.some(({ kind }) => kind === "speech")
    ? []
    : [{ element: "speakers", what: "speakers", id: "" } as const]),
];
