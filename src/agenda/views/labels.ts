import type { Lang } from "../../lib/lang";
import { words } from "../form-words";

/** The label of each field of an item. */
export const labelsOf = (lang: Lang): Record<string, string> => {
  const w = words[lang];
  return {
    organizationId: w.organization,
    kind: w.kind,
    title: w.title,
    presenter: w.presenter,
    minutes: w.minutes,
    noteToChair: w.note,
    reason: w.reason,
    target: w.target,
  };
};
