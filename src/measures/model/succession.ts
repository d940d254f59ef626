import { refused } from "../../lib/errors";
import type { Relative } from "../model";

export type MeasureRefusal = "measure.linkedAlready" | "measure.linkedInCircle";

/** Throws when a measure cannot come after this one: it does already, or it comes before. */
export function mayFollow(relatives: readonly Relative[], nextId: string, code: string): void {
  const known = relatives.find(({ measureId }) => measureId === nextId);
  if (!known) return;
  throw refused<MeasureRefusal>(
    known.isSuccessor === 1 ? "measure.linkedAlready" : "measure.linkedInCircle",
    { code },
  );
}
