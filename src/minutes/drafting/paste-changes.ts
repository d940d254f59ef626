import { refused } from "../../lib/errors";
import type { Change } from "../../record/change";
import { askSpeakersAt } from "../confirmation/changes";
import { mustBeUnsettled } from "../model/rules";
import { type NewRemark, type Writer, placedTogether } from "./changes";
import type { DraftingRefusal } from "./model";
import { type Target, begunOrUnmoved } from "./skeleton-changes";

/** Adds what was pasted, all at once. Throws where there is nothing, and once the minutes are settled. */
export function pasteRemarks(target: Target, remarks: readonly NewRemark[], by: Writer): Change {
  mustBeUnsettled(target.minutes);
  if (remarks.length === 0) throw refused<DraftingRefusal>("minutes.nothingToAdd");
  const { id, number } = target.meeting;
  return {
    event: {
      name: "minutes.pasted",
      subjectId: id,
      detail: {
        number: number === null ? "" : String(number),
        count: String(remarks.length),
      },
    },
    statements: [...begunOrUnmoved(target), ...placedTogether(id, remarks, by), askSpeakersAt(id)],
  };
}
