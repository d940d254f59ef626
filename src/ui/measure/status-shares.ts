import type { Lang } from "../../lib/lang";
import { type Status, statuses } from "../../measures/model";
import { vocabulary } from "../../words/measure";
import type { Fill } from "../chart/band";

const fills: Record<Status, Fill> = {
  not_started: "blank",
  preparing: "dotted",
  ongoing: "solid",
  completed: "ruled",
  recurring: "striped",
  discontinued: "struck",
};

/** The 実施状況 in their order, as a `ShareBar` draws them. */
export const statusShares = (
  lang: Lang,
): readonly { readonly label: string; readonly fill: Fill }[] =>
  statuses.map((status) => ({ label: vocabulary[lang].statuses[status], fill: fills[status] }));
