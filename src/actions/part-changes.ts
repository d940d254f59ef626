import { add, revise } from "../db/sql";
import type { Day, Instant } from "../lib/clock";
import type { Facts } from "../lib/errors";
import type { Change } from "../record/change";
import { leadTakesPart, namedIn, stillOpen } from "./changes";
import { mustBeOpen, mustBeReopenable, mustBeWithdrawable, mustTakeReport } from "./model";
import type { Action } from "./model";
import type { Said } from "./model/said";
import type { DraftedPart } from "./model/shapes";

/** A part of an action, by whom and when it is changed. */
export interface Acting {
  readonly action: Action;
  readonly part: DraftedPart;
  /** The ministry's name, for the record. */
  readonly ministry: { readonly name: string; readonly nameEn: string };
  readonly by: string;
  readonly at: Instant;
  readonly today: Day;
}

const factsOf = ({ action, ministry, today }: Acting): Facts => ({
  ...namedIn(action, today),
  ministry: ministry.name,
  ministryEn: ministry.nameEn,
});

const noDraft = { draftState: null, draftReport: "", draftedBy: null };

/** Saves what the ministry is going to say, for its own eyes. */
export function draftPart(acting: Acting, { state, report }: Said): Change {
  const { action, part, by } = acting;
  mustTakeReport(action, part);
  return {
    event: { name: "action.partDrafted", subjectId: part.id, detail: factsOf(acting) },
    statements: [
      stillOpen(action.id),
      revise("action_part", part, { draftState: state, draftReport: report, draftedBy: by }),
    ],
  };
}

/** Drops the draft; what was reported stays. */
export function dropPartDraft(acting: Acting): Change {
  const { action, part } = acting;
  mustBeOpen(action);
  return {
    event: { name: "action.partDraftDropped", subjectId: part.id, detail: factsOf(acting) },
    statements: [stillOpen(action.id), revise("action_part", part, noDraft)],
  };
}

/** Who stands behind the words: whoever drafted them, where the coordinator approves them as they are. */
const reporterOf = ({ part, by }: Acting, { state, report }: Said): string =>
  part.draftedBy !== null && part.draftState === state && part.draftReport === report
    ? part.draftedBy
    : by;

/** Reports for the ministry: from now on everybody reads it. `updateId` is for the entry of the history. */
export function reportPart(acting: Acting, said: Said, updateId: string): Change {
  const { action, part, by, at, today } = acting;
  mustTakeReport(action, part);
  const { state, report } = said;
  return {
    event: {
      name: state === "reported" ? "action.partReported" : "action.partUpdated",
      subjectId: action.id,
      detail: factsOf(acting),
    },
    statements: [
      stillOpen(action.id),
      revise("action_part", part, { state, report, changedOn: today, ...noDraft }),
      add("action_update", {
        id: updateId,
        partId: part.id,
        state,
        report,
        reportedBy: reporterOf(acting, said),
        approvedBy: by,
        at,
      }),
    ],
  };
}

/** Opens a reported or withdrawn part again: 対応中, with the reason. */
export function reopenPart(acting: Acting, reason: string): Change {
  const { action, part, today } = acting;
  mustBeReopenable(action, part);
  const detail = { ...factsOf(acting), part: part.id, reason };
  return {
    event: { name: "action.partReopened", subjectId: action.id, detail },
    statements: [
      stillOpen(action.id),
      revise("action_part", part, { state: "in_progress", changedOn: today }),
    ],
  };
}

/** A ministry takes part no more: 取下げ, with the reason. */
export function withdrawPart(acting: Acting, reason: string): Change {
  const { action, part, today } = acting;
  mustBeWithdrawable(action, part);
  const detail = { ...factsOf(acting), part: part.id, reason };
  return {
    event: { name: "action.partWithdrawn", subjectId: action.id, detail },
    statements: [
      stillOpen(action.id),
      revise("action_part", part, { state: "withdrawn", changedOn: today, ...noDraft }),
      leadTakesPart(action.id),
    ],
  };
}
