import { int, oneOf, optional, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import type { Day } from "../../lib/clock";
import { type Fault, fault } from "../../lib/form";
import type { Term } from "../model";

export const organizationKinds = ["ministry", "bureau", "division"] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

/** A 府省, a 局 of it, or a 課室. `rank` is its place among its siblings, 建制順. */
export const Organization = {
  id: text,
  parentId: optional(text),
  kind: oneOf(...organizationKinds),
  name: text,
  shortName: text,
  nameEn: text,
  rank: int,
  validFrom: optional(text),
  validTo: optional(text),
  successorId: optional(text),
  source: text,
  sourceUrl: text,
  version: int,
};
export type Organization = RowOf<typeof Organization>;

/** An organisation with those beneath it, in 建制順. */
export interface Branch {
  readonly organization: Organization;
  readonly branches: readonly Branch[];
}

/** The organisations as a tree. What has no parent among them stands at the top. */
export function treeOf(organizations: readonly Organization[]): Branch[] {
  const ids = new Set(organizations.map((one) => one.id));
  const beneath = (parentId: string | null): Branch[] =>
    organizations
      .filter((one) => (ids.has(one.parentId ?? "") ? one.parentId : null) === parentId)
      .toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
      .map((organization) => ({ organization, branches: beneath(organization.id) }));
  return beneath(null);
}

/** The tree as a list, each branch with its depth from 0. */
export const flat = (
  branches: readonly Branch[],
  depth = 0,
): { organization: Organization; depth: number }[] =>
  branches.flatMap((branch) => [
    { organization: branch.organization, depth },
    ...flat(branch.branches, depth + 1),
  ]);

const above: Readonly<Record<OrganizationKind, readonly OrganizationKind[]>> = {
  ministry: [],
  bureau: ["ministry"],
  division: ["ministry", "bureau"],
};

/** What is wrong with where an organisation is to stand: a 局 stands under a 府省, a 課室 under either. */
export function placeFault(kind: OrganizationKind, parent: Organization | null): Fault | null {
  if (kind === "ministry") return parent ? fault("roster.ministryStandsAlone") : null;
  if (!parent) return fault("required");
  return above[kind].includes(parent.kind) ? null : fault("roster.wrongParent");
}

/** What is wrong with an organisation's becoming another kind: what stands beneath it must still fit there. */
export const fittingFault = (
  kind: OrganizationKind,
  beneath: readonly Organization[],
): Fault | null =>
  beneath.every((one) => above[one.kind].includes(kind)) ? null : fault("roster.partsDoNotFit");

/** Something dated that has a name. */
interface Named extends Term {
  readonly name: string;
}

/** What still stands on the day an organisation is to end: its 局, 課室 and 官職 must be ended first. */
export function stillStanding(parts: readonly Named[], day: Day): Fault | null {
  const standing = parts.filter((part) => part.validTo === null || part.validTo > day);
  return standing.length === 0
    ? null
    : fault("roster.stillHas", {
        names: standing
          .slice(0, 3)
          .map((part) => part.name)
          .join("、"),
        count: String(standing.length),
      });
}
