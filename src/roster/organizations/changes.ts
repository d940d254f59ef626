import { add, revise } from "../../db/sql";
import type { Day } from "../../lib/clock";
import type { Change } from "../../record/change";
import { sourceIn } from "../forms";
import type { Organization, OrganizationKind } from "./model";

interface Typed {
  readonly kind: OrganizationKind;
  readonly parentId: string | null;
  readonly name: string;
  readonly shortName: string;
  readonly nameEn: string | null;
  readonly rank: number;
  readonly validFrom: Day | null;
  readonly source: string | null;
  readonly sourceUrl: string | null;
}

const stored = (typed: Typed) => ({ ...typed, nameEn: typed.nameEn ?? "", ...sourceIn(typed) });

/** Records a new organisation. */
export const addOrganization = (id: string, typed: Typed): Change => ({
  event: { name: "roster.organizationAdded", subjectId: id, detail: { name: typed.name } },
  statements: [add("organization", { id, ...stored(typed) })],
});

/** Corrects what is recorded of an organisation. */
export const correctOrganization = (seen: Organization, typed: Typed): Change => ({
  event: { name: "roster.organizationCorrected", subjectId: seen.id, detail: { name: typed.name } },
  statements: [revise("organization", seen, stored(typed))],
});

/** Ends an organisation on a day. */
export const endOrganization = (
  seen: Organization,
  day: Day,
  successor: Organization | null,
): Change => ({
  event: {
    name: "roster.organizationEnded",
    subjectId: seen.id,
    detail: { name: seen.name, day, successor: successor?.name ?? "" },
  },
  statements: [revise("organization", seen, { validTo: day, successorId: successor?.id ?? null })],
});

/** Takes back the end of an organisation. */
export const reopenOrganization = (seen: Organization): Change => ({
  event: { name: "roster.organizationReopened", subjectId: seen.id, detail: { name: seen.name } },
  statements: [revise("organization", seen, { validTo: null, successorId: null })],
});
