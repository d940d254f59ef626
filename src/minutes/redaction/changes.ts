import { add, revise } from "../../db/sql";
import type { Change } from "../../record/change";
import { type Of, factsOf, whileTextIs } from "../confirmation/changes";
import type { Redaction } from "../model";
import type { Hiding } from "./model";

/** Hides a remark, or a part of it, from the public or from the government as well. */
export const hide = (
  of: Of,
  remark: { readonly id: string; readonly number: number },
  id: string,
  { part, inText, clause, reason, reviewOn, hiddenFrom }: Hiding,
): Change => ({
  event: {
    name: "minutes.redacted",
    subjectId: of.id,
    detail: factsOf(of, null, { clause: String(clause), whole: part === "" ? "yes" : "" }),
  },
  statements: [
    whileTextIs(remark),
    add("redaction", {
      id,
      meetingId: of.id,
      remarkId: remark.id,
      part,
      inText: inText ? 1 : 0,
      clause,
      reason,
      reviewOn,
      hiddenFrom,
    }),
  ],
});

/** What was hidden is open again. */
export const lift = (of: Of, seen: Redaction): Change => ({
  event: {
    name: "minutes.redactionLifted",
    subjectId: of.id,
    detail: factsOf(of, null, { clause: String(seen.clause) }),
  },
  statements: [revise("redaction", seen, { state: "lifted" })],
});
