import { bool, oneOf, optional, int, text } from "../db/codecs";
import type { RowOf } from "../db/sql";
import { kinds } from "../publication/kinds";

/** The next meeting, as the desk tells it. */
export const Upcoming = {
  id: text,
  number: optional(int),
  day: optional(text),
  state: oneOf("planning", "announced"),
  replyDue: optional(text),
};
export type Upcoming = RowOf<typeof Upcoming>;

/** A meeting whose minutes are settled and whose record is not. */
export const ToFinalize = { id: text, number: optional(int) };
export type ToFinalize = RowOf<typeof ToFinalize>;

/** A proposed item that waits for somebody. */
export const Waiting = {
  id: text,
  meetingId: optional(text),
  title: text,
  ministry: optional(text),
  ministryEn: optional(text),
  reason: text,
};
export type Waiting = RowOf<typeof Waiting>;

/** A report that waits for somebody at the lead ministry. */
export const ReportWaiting = {
  measureId: text,
  code: text,
  title: text,
  titleEn: text,
  year: int,
  state: oneOf("draft", "submitted", "returned"),
  isUnchanged: bool,
  reason: text,
};
export type ReportWaiting = RowOf<typeof ReportWaiting>;

/** Something prepared for release; `subject` is the meeting's number, where it has one. */
export const Draft = {
  id: text,
  kind: oneOf(...kinds),
  subject: text,
  isOfMeeting: bool,
  title: text,
  titleEn: text,
  preparedBy: text,
  isMine: bool,
};
export type Draft = RowOf<typeof Draft>;
