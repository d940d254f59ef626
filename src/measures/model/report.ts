import { bool, int, oneOf, optional, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import { statuses } from "../model";

const reportStates = ["draft", "submitted", "returned", "approved", "dropped"] as const;
export type ReportState = (typeof reportStates)[number];

/** 進捗の報告: what happened, what is next, what stands in the way, and how the ministry rates itself. */
export const Report = {
  id: text,
  measureId: text,
  year: int,
  state: oneOf(...reportStates),
  isUnchanged: bool,
  status: oneOf(...statuses),
  selfRating: optional(text),
  selfReason: text,
  happened: text,
  next: text,
  obstacles: text,
  decisionNumber: text,
  returnedReason: text,
  draftedBy: text,
  draftedAt: text,
  submittedBy: optional(text),
  submittedAt: optional(text),
  approvedBy: optional(text),
  approvedAt: optional(text),
  version: int,
};
export type Report = RowOf<typeof Report>;
