import { revise } from "../../db/sql";
import type { Change } from "../../record/change";
import type { Assignment, AssignmentKind, Dates } from "./model";

/** Corrects an assignment's dates or kind. */
export const correctAssignment = (
  seen: Assignment,
  { validFrom, validTo, kind }: Dates & { readonly kind: AssignmentKind },
): Change => ({
  event: {
    name: "roster.datesCorrected",
    subjectId: seen.postId,
    detail: {
      name: seen.displayName,
      post: seen.postName,
      postEn: seen.postNameEn || seen.postName,
      from: validFrom,
      to: validTo ?? "",
    },
  },
  statements: [revise("assignment", seen, { validFrom, validTo, kind })],
});
