import type { Facts } from "../../lib/errors";
import { refused } from "../../lib/errors";
import type { Meeting } from "../../meetings/model";
import { type Circulation, isClosed } from "../model";

/** How far a meeting's 持ち回り has come: `gathers` is no circulated meeting, `over` one that ended without going round. */
export const stages = ["gathers", "ready", "open", "closed", "over"] as const;
export type Stage = (typeof stages)[number];

/** What can be done with it. */
export const steps = ["start", "reply", "extend", "remind", "close"] as const;
export type Step = (typeof steps)[number];

export type CirculationRefusal =
  | "circulation.gathers"
  | "circulation.begun"
  | "circulation.notBegun"
  | "circulation.closed"
  | "circulation.over"
  | "circulation.noItems"
  | "circulation.vacant"
  | "circulation.nobodyMissing"
  | "circulation.replied"
  | "circulation.missing";

/** Why something may not happen now, with what its sentence tells. */
export interface Hindrance {
  readonly why: CirculationRefusal;
  readonly facts: Facts;
}

export const because = (why: CirculationRefusal, facts: Facts = {}): Hindrance => ({ why, facts });

/** Throws the hindrance as a refusal; does nothing where there is none. */
export function unhindered(hindrance: Hindrance | null): void {
  if (hindrance) throw refused<CirculationRefusal>(hindrance.why, hindrance.facts);
}

/** Where the circulation of a meeting stands. A meeting called off while the papers went round is over. */
export function stageOf(
  { format, state }: Pick<Meeting, "format" | "state">,
  circulation: Pick<Circulation, "state"> | undefined,
): Stage {
  if (isClosed(circulation)) return "closed";
  if (format !== "circulated") return "gathers";
  if (state !== "planning" && state !== "announced") return "over";
  return circulation ? "open" : "ready";
}

const never: Readonly<Record<Exclude<Stage, "ready" | "open">, CirculationRefusal>> = {
  gathers: "circulation.gathers",
  closed: "circulation.closed",
  over: "circulation.over",
};

/** Why a step cannot be taken at a stage: it starts when ready, and all else happens while it goes round. Null when it can. */
export function stepHindrance(step: Step, stage: Stage): Hindrance | null {
  if (stage === "ready") return step === "start" ? null : because("circulation.notBegun");
  if (stage === "open") return step === "start" ? because("circulation.begun") : null;
  return because(never[stage]);
}
