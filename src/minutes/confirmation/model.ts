import { int, optional, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import { refused } from "../../lib/errors";
import { Confirmation, type ConfirmationState, Correction, type Minutes } from "../model";

/** What a seat is asked to confirm, beside the remark as it stands now. */
export const Asked = {
  ...Confirmation,
  /** The number of the remark's newest revision, and when that was written. */
  number: int,
  changedAt: text,
  /** The account that answered. */
  answerer: optional(text),
};
export type Asked = RowOf<typeof Asked>;

/** A correction with who made and who answered it, and the text against which it was written. */
export const Corrected = {
  ...Correction,
  original: text,
  maker: text,
  resolver: optional(text),
  resolvedAt: optional(text),
};
export type Corrected = RowOf<typeof Corrected>;

/** How a remark stands with its speaker: 未確認, 再確認, 修正あり, 確認済, 修正を反映, 両論併記, みなし. */
export const standings = [
  "pending",
  "again",
  "corrected",
  "confirmed",
  "accepted",
  "both_views",
  "deemed",
] as const;
export type Standing = (typeof standings)[number];

/** What can be done with a remark that is with its speaker. */
export const actions = [
  "confirm",
  "correct",
  "withdraw",
  "accept",
  "reword",
  "keepBoth",
  "deem",
] as const;
export type Action = (typeof actions)[number];

export type ConfirmationRefusal =
  | "confirmation.notSent"
  | "confirmation.alreadySent"
  | "confirmation.settled"
  | "confirmation.nobodySpoke"
  | "confirmation.answered"
  | "confirmation.correctionOpen"
  | "confirmation.correctionClosed"
  | "confirmation.passedOn"
  | "confirmation.silenceNotStated"
  | "confirmation.nothingToDeem"
  | "confirmation.nobodyToRemind"
  | "confirmation.allAnswered";

/** Whose text was changed after they answered is asked again. */
export const standingOf = ({
  state,
  textNumber,
  number,
}: Pick<Asked, "state" | "textNumber" | "number">): Standing => {
  if (state === "corrected") return state;
  const isOlder = textNumber !== null && textNumber < number;
  return isOlder ? "again" : state;
};

/** Whether the speaker has yet to answer. */
export const isOpen = (asked: Asked): boolean => {
  const standing = standingOf(asked);
  return standing === "pending" || standing === "again";
};

/** Whether a remark may be settled as it stands. */
export const stands = (standing: Standing): boolean =>
  standing !== "pending" && standing !== "again" && standing !== "corrected";

const answered = "confirmation.answered";
const noneOpen = "confirmation.correctionClosed";
const closed = {
  withdraw: noneOpen,
  accept: noneOpen,
  reword: noneOpen,
  keepBoth: noneOpen,
} as const;
const unanswered = {
  confirm: "confirmed",
  correct: "corrected",
  deem: "deemed",
  ...closed,
} as const;
const done = { confirm: answered, correct: "corrected", deem: answered, ...closed } as const;

/** Where each action leads, or why it cannot be done. Whoever answered may still correct; whoever was silent may still confirm. */
const steps: Record<Standing, Record<Action, ConfirmationState | ConfirmationRefusal>> = {
  pending: unanswered,
  again: unanswered,
  confirmed: done,
  accepted: done,
  both_views: done,
  deemed: { ...done, confirm: "confirmed" },
  corrected: {
    confirm: "confirmation.correctionOpen",
    correct: "confirmation.correctionOpen",
    deem: "confirmation.correctionOpen",
    withdraw: "pending",
    accept: "accepted",
    reword: "pending",
    keepBoth: "both_views",
  },
};

const isRefusal = (step: ConfirmationState | ConfirmationRefusal): step is ConfirmationRefusal =>
  step.startsWith("confirmation.");

/** The state in which an action leaves a confirmation: both views stay until there is another correction. Throws when it cannot be done now. */
export function stateAfter(
  asked: Pick<Asked, "state" | "textNumber" | "number">,
  action: Action,
): ConfirmationState {
  const step = steps[standingOf(asked)][action];
  if (isRefusal(step)) throw refused<ConfirmationRefusal>(step);
  return asked.state === "both_views" && step !== "corrected" ? "both_views" : step;
}

/** Throws unless the minutes are with their speakers. */
export function mustBeConfirming({ state }: Pick<Minutes, "state">): void {
  if (state === "drafting") throw refused<ConfirmationRefusal>("confirmation.notSent");
  if (state === "settled") throw refused<ConfirmationRefusal>("confirmation.settled");
}

/** Throws unless the minutes may be sent to those who spoke, of whom there must be one. */
export function mustBeSendable({ state }: Pick<Minutes, "state">, speeches: number): void {
  if (state === "settled") throw refused<ConfirmationRefusal>("confirmation.settled");
  if (state === "confirming") throw refused<ConfirmationRefusal>("confirmation.alreadySent");
  if (speeches === 0) throw refused<ConfirmationRefusal>("confirmation.nobodySpoke");
}

/** Throws when a correction was answered or withdrawn. */
export function mustBeOpen({ state }: Pick<Correction, "state">): void {
  if (state !== "open") throw refused<ConfirmationRefusal>("confirmation.correctionClosed");
}
