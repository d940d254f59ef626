import { type Facts, refused } from "../../lib/errors";
import { type Meeting, isOpen } from "../../meetings/model";
import type { HandoutRefusal, State } from "../model";

/** Who takes a step: the ministry that submits, or the secretariat. */
export type Side = "ministry" | "secretariat";

/** What can be done with a handout. `submit` is also the 差替え of an accepted one. */
export const steps = ["submit", "accept", "return", "withdraw", "edit"] as const;
export type Step = (typeof steps)[number];

const alive: readonly State[] = ["requested", "submitted", "returned", "accepted"];

const from: Record<Step, Record<Side, readonly State[]>> = {
  submit: { ministry: alive, secretariat: alive },
  accept: { ministry: [], secretariat: ["submitted"] },
  return: { ministry: [], secretariat: ["submitted"] },
  withdraw: { ministry: ["submitted", "returned"], secretariat: alive },
  edit: { ministry: [], secretariat: alive },
};

/** Where a handout stands when a step is asked for. */
export interface Standing {
  readonly state: State;
  /** Whether some version of it was accepted, so that others have it. */
  readonly isOut: boolean;
  readonly meeting: Pick<Meeting, "state">;
  readonly isFrozen: boolean;
}

/** A correction is possible after the record is settled: 正誤, with what waits of it, and the review of what was withheld. */
const isCorrection = (step: Step, at: Standing): boolean =>
  step === "edit" || (at.isOut && step !== "withdraw");

const isOver = ({ state }: Pick<Meeting, "state">) =>
  state === "finalized" || state === "cancelled";

function closedTo(step: Step, side: Side, at: Standing): boolean {
  if (side === "ministry") return !isOpen(at.meeting);
  return isCorrection(step, at) ? at.meeting.state === "cancelled" : isOver(at.meeting);
}

/** What stands against a step; null where nothing does. */
export function hindrance(step: Step, side: Side, at: Standing): HandoutRefusal | null {
  if (closedTo(step, side, at)) return "handout.closed";
  if (side === "ministry" && at.isFrozen) return "handout.frozen";
  // What others have is taken back by the secretariat alone.
  const isTheirs = step === "withdraw" && side === "ministry" && at.isOut;
  return !isTheirs && from[step][side].includes(at.state) ? null : "handout.notNow";
}

/** Throws unless the step can be taken now. */
export function mustTake(step: Step, side: Side, at: Standing, title: string): void {
  const why = hindrance(step, side, at);
  if (why !== null)
    throw refused<HandoutRefusal>(why, { title, state: at.state, meeting: at.meeting.state, side });
}

/** What a submission makes of a handout: the secretariat's own 差替え of what is out needs nobody's acceptance. */
export const submittedBy = (side: Side, isOut: boolean): "submitted" | "accepted" =>
  side === "secretariat" && isOut ? "accepted" : "submitted";

const closedFor = ({ state }: Pick<Meeting, "state">, side: Side = "secretariat"): Facts => ({
  meeting: state,
  side,
});

/** Throws unless the set of handouts may be arranged: asked for, added to, numbered. */
export function mustBeArrangeable(meeting: Pick<Meeting, "state">): void {
  if (isOver(meeting)) throw refused<HandoutRefusal>("handout.closed", closedFor(meeting));
}

/** Throws unless a side may offer a paper. */
export function mustTakeOffers(
  meeting: Pick<Meeting, "state">,
  isFrozen: boolean,
  side: Side,
): void {
  if (!isOpen(meeting)) throw refused<HandoutRefusal>("handout.closed", closedFor(meeting, side));
  if (isFrozen) throw refused<HandoutRefusal>("handout.frozen");
}

/** Throws unless the packet can be frozen, or opened again (`to` false): until the meeting is held. */
export function mustBeFreezable(
  meeting: Pick<Meeting, "state">,
  isFrozen: boolean,
  to: boolean,
): void {
  if (!isOpen(meeting)) throw refused<HandoutRefusal>("handout.closed", closedFor(meeting));
  if (isFrozen === to)
    throw refused<HandoutRefusal>(to ? "handout.alreadyFrozen" : "handout.notFrozen");
}
