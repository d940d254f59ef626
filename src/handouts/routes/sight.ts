import type { Viewer } from "../../accounts/model";
import { can } from "../../policy";
import type { Line } from "../model/sight";
import { isOut } from "../model/sight";
import type { Listed, Packet, Version } from "../model/shapes";
import { type Side, type Standing, type Step, hindrance, steps } from "../model/steps";
import type { Meeting } from "../../meetings/model";

/** On which side the viewer stands towards a ministry's handout; null where they only read. */
export const sideOf = (viewer: Viewer, ministryId: string | null): Side | null => {
  if (can(viewer, "handout.arrange")) return "secretariat";
  return can(viewer, "handout.submit", { ministryId }) ? "ministry" : null;
};

/** Where a handout stands, for the model to judge. */
export const standingOf = (
  handout: Listed,
  versions: readonly Version[],
  meeting: Meeting,
  packet: Pick<Packet, "frozenAt">,
): Standing => ({
  state: handout.state,
  isOut: isOut(handout, versions),
  meeting,
  isFrozen: packet.frozenAt !== null,
});

/** The steps that a side can take now. */
export const openSteps = (side: Side | null, at: Standing): readonly Step[] =>
  side === null ? [] : steps.filter((step) => hindrance(step, side, at) === null);

/** How many lines are in a state that asks for something. */
export const countIn = (lines: readonly Line[], ...states: readonly Listed["state"][]): number =>
  lines.filter((line) => line.cover === null && states.includes(line.state)).length;

/** How many lines the secretariat can accept now. */
export const countAcceptable = (
  lines: readonly Line[],
  meeting: Meeting,
  packet: Pick<Packet, "frozenAt">,
): number =>
  lines.filter(
    (line) =>
      line.cover === null &&
      hindrance(
        "accept",
        "secretariat",
        standingOf(line.handout, line.versions, meeting, packet),
      ) === null,
  ).length;
