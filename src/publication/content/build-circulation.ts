import { type Circulation, type Reply, lastDue } from "../../circulation/model";
import { dayOf } from "../../lib/clock";
import type { Standing } from "../../roster/model";
import type { PublishedCirculation } from "./minutes-circulation";
import { namedSeat } from "./minutes-speakers";

/** How the papers of a circulated meeting went round; null of a meeting that gathered. */
export function circulationTold(
  circulation: Circulation | undefined,
  replies: readonly Reply[],
  standing: readonly Standing[],
): PublishedCirculation | null {
  if (!circulation) return null;
  const { startedAt, silenceIsConsent, result, decidedOn } = circulation;
  return {
    startedOn: dayOf(startedAt),
    due: lastDue(circulation),
    silenceIsConsent,
    result,
    decidedOn,
    replies: standing.map((seat) => {
      const reply = replies.find(({ seatId }) => seatId === seat.seatId);
      return {
        ...namedSeat(seat),
        reply: reply?.reply ?? "none",
        opinion: reply?.opinion ?? "",
        day: reply ? dayOf(reply.repliedAt) : null,
      };
    }),
  };
}
