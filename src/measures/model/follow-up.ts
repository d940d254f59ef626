import { refused } from "../../lib/errors";
import type { FiscalYear, Grade, Scheme } from "./rating";
import type { Pillar } from "../model";

export type FollowUpRefusal =
  | "followUp.closedAlready"
  | "followUp.openAlready"
  | "followUp.schemeInUse"
  | "followUp.atTheEnd";

const told = ({ year }: Pick<FiscalYear, "year">) => ({ year: String(year) });

/** Throws when the year is closed already. */
export function mustBeOpen(seen: FiscalYear): void {
  if (seen.closedAt !== null) throw refused<FollowUpRefusal>("followUp.closedAlready", told(seen));
}

/** Throws when the year takes reports already. */
export function mustBeClosed(seen: FiscalYear): void {
  if (seen.closedAt === null) throw refused<FollowUpRefusal>("followUp.openAlready", told(seen));
}

/** The codes that a scheme has and the other has not. */
export const lostCodes = (
  before: readonly Pick<Grade, "code">[],
  after: readonly Pick<Grade, "code">[],
): string[] =>
  before.map(({ code }) => code).filter((code) => !after.some((grade) => grade.code === code));

/** Throws when a year that was rated by one scheme would be read by another without its codes. */
export function mayRateBy(
  seen: FiscalYear,
  before: Pick<Scheme, "grades"> | undefined,
  after: Pick<Scheme, "grades"> | undefined,
  isRated: boolean,
): void {
  const codes = lostCodes(before?.grades ?? [], after?.grades ?? []);
  if (isRated && codes.length > 0)
    throw refused<FollowUpRefusal>("followUp.schemeInUse", {
      ...told(seen),
      codes: codes.join("、"),
    });
}

/** The pillar with which one changes places when it moves up or down. Throws at the end of the list. */
export function neighbourOf(pillars: readonly Pillar[], id: string, to: "up" | "down"): Pillar {
  const at = pillars.findIndex((one) => one.id === id);
  const neighbour = at === -1 ? undefined : pillars[to === "up" ? at - 1 : at + 1];
  if (!neighbour) throw refused<FollowUpRefusal>("followUp.atTheEnd");
  return neighbour;
}
