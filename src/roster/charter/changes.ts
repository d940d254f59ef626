import { add, revise } from "../../db/sql";
import type { Day } from "../../lib/clock";
import type { Change } from "../../record/change";
import { sourceIn } from "../forms";
import type { Charter, Quorum } from "./model";

interface Typed {
  readonly title: string;
  readonly text: string;
  readonly decidedOn: Day | null;
  readonly validFrom: Day;
  readonly quorum: Quorum;
  readonly proxyAllowed: boolean;
  readonly proxyCounts: boolean;
  readonly source: string | null;
  readonly sourceUrl: string | null;
}

const stored = ({ title, text, decidedOn, validFrom, quorum, ...rest }: Typed) => ({
  title,
  text,
  decidedOn,
  validFrom,
  quorumNumerator: quorum.quorumNumerator,
  quorumDenominator: quorum.quorumDenominator,
  quorumStrictlyMore: quorum.quorumStrictlyMore ? 1 : 0,
  proxyAllowed: rest.proxyAllowed ? 1 : 0,
  // A proxy who may not come cannot count.
  proxyCounts: rest.proxyAllowed && rest.proxyCounts ? 1 : 0,
  ...sourceIn(rest),
});

/** Adds a version of a body's charter. */
export const addCharter = (id: string, bodyId: string, number: number, typed: Typed): Change => ({
  event: {
    name: "roster.charterAdded",
    subjectId: bodyId,
    detail: { number: String(number), from: typed.validFrom },
  },
  statements: [add("charter", { id, bodyId, number, ...stored(typed) })],
});

/** Corrects the record of a version; what the council decided anew is another version. */
export const correctCharter = (seen: Charter, typed: Typed): Change => ({
  event: {
    name: "roster.charterCorrected",
    subjectId: seen.bodyId,
    detail: { number: String(seen.number) },
  },
  statements: [revise("charter", seen, stored(typed))],
});
