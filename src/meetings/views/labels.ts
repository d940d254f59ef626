import type { Lang } from "../../lib/lang";
import { words } from "../page-words";
import { words as stepWords } from "../step-words";

/** The label of each field of a meeting. */
export const labelsOf = (lang: Lang): Record<string, string> => {
  const w = words[lang];
  const s = stepWords[lang];
  return {
    bodyId: w.body,
    number: w.number,
    format: w.format,
    day: w.day,
    plannedStart: w.start,
    plannedEnd: w.end,
    actualStart: s.actualStart,
    actualEnd: s.actualEnd,
    place: w.place,
    replyDue: w.replyDue,
    contact: w.contact,
    summary: w.summary,
    source: w.source,
    sourceUrl: w.sourceUrl,
    reason: s.reason,
    dealt: s.dealt,
  };
};
