import type { Viewer } from "../../accounts/model";
import { can } from "../../policy";
import type { Line, OpenLine } from "../model/sight";
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

const opened = (lines: readonly Line[]): OpenLine[] =>
  lines.filter((line): line is OpenLine => line.cover === null);

/** The handouts whose state asks for something. */
export const openIn = (
  lines: readonly Line[],
  ...states: readonly Listed["state"][]
): readonly Listed[] =>
  opened(lines)
    .filter(({ state }) => states.includes(state))
    .map(({ handout }) => handout);

/** The handouts that the secretariat can accept now. */
export const acceptable = (
  lines: readonly Line[],
  meeting: Meeting,
  packet: Pick<Packet, "frozenAt">,
): readonly Listed[] =>
  opened(lines)
    .filter(
      ({ handout, versions }) =>
        hindrance("accept", "secretariat", standingOf(handout, versions, meeting, packet)) === null,
    )
    .map(({ handout }) => handout);
