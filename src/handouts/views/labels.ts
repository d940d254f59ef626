import type { Lang } from "../../lib/lang";
import { words } from "../form-words";

/** The label of each field of a handout, for the error summary. */
export const labelsOf = (lang: Lang): Record<string, string> => {
  const w = words[lang];
  return {
    title: w.name,
    itemId: w.item,
    submitterId: w.submitter,
    submitterName: w.submitterName,
    ministries: w.ministries,
    request: w.request,
    due: w.due,
    disclosure: w.disclosure,
    clause: w.clause,
    disclosureReason: w.disclosureReason,
    reviewOn: w.reviewOn,
    onWeb: w.onWeb,
    inPacket: w.inPacket,
    note: w.note,
    file: w.file,
    reason: w.reason,
  };
};
