import type { Results } from "../db/read";
import type { Sql } from "../db/sql";
import type { Day } from "../lib/clock";
import { found } from "../lib/errors";
import { fiscalYears, schemes } from "../measures/queries";
import { chosenActions, chosenLinks, chosenParts } from "./action-workings";
import { buildAction } from "./content/build-action";
import { buildMeasure } from "./content/build-measure";
import type { ListedKind } from "./kinds";
import { lastApprovals, lastRatings, lastReports } from "./measure-workings";

/** Everything that publications about measures and action items are made from; `chosen` gives their ids as `id`. */
export const listedMaterial = (chosen: Sql) => ({
  approvals: lastApprovals(chosen),
  reports: lastReports(chosen),
  ratings: lastRatings(chosen),
  years: fiscalYears(),
  schemes: schemes(),
  actions: chosenActions(chosen),
  parts: chosenParts(chosen),
  links: chosenLinks(chosen),
});

export type ListedMaterial = Results<ReturnType<typeof listedMaterial>>;

const measureFrom = (material: ListedMaterial, id: string, today: Day) => {
  const { approved } = found(material.approvals.find(({ measureId }) => measureId === id));
  const isIts = ({ measureId }: { readonly measureId: string }) => measureId === id;
  return buildMeasure(
    {
      ...material,
      approved,
      reports: material.reports.filter(isIts),
      ratings: material.ratings.filter(isIts),
    },
    today,
  );
};

const actionFrom = (material: ListedMaterial, id: string, today: Day) => {
  const action = found(material.actions.find((one) => one.id === id));
  const isIts = ({ actionId }: { readonly actionId: string }) => actionId === id;
  return buildAction(
    { action, parts: material.parts.filter(isIts), links: material.links.filter(isIts) },
    today,
  );
};

/** The content of a measure or an action item as JSON text. Throws 404 for a measure that was never approved. */
export const listedContent = (
  kind: ListedKind,
  material: ListedMaterial,
  id: string,
  today: Day,
): string =>
  JSON.stringify(
    kind === "measure" ? measureFrom(material, id, today) : actionFrom(material, id, today),
  );
