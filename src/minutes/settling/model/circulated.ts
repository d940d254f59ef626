import type { CirculatedFacts, Lack } from "./facts";

/** Seats that have neither replied nor been taken to consent by their silence. */
const replies = ({ circulation, replied, seats }: CirculatedFacts): Lack[] => {
  const heard = new Set([...replied, ...(circulation?.deemed ?? [])]);
  return seats
    .filter(({ seatId, counts }) => counts && !heard.has(seatId))
    .map(({ seatId }) => ({ element: "replies", what: "reply", id: seatId }));
};

/** What is missing of a 持ち回り: its beginning and deadline, the reply of each seat, the result and the day of decision. */
export function circulatedLacks(facts: CirculatedFacts): Lack[] {
  const { circulation } = facts;
  if (circulation === undefined) return [{ element: "course", what: "circulation", id: "" }];
  return [
    ...replies(facts),
    ...(circulation.result === null
      ? [{ element: "result", what: "result", id: "" } as const]
      : []),
    ...(circulation.decidedOn === null
      ? [{ element: "result", what: "decidedOn", id: "" } as const]
      : []),
  ];
}
