import { bool, int, oneOf, optional, text } from "../db/codecs";
import type { RowOf } from "../db/sql";

export const states = ["drafting", "confirming", "settled"] as const;
export type State = (typeof states)[number];

/** How far a document names who spoke: 氏名, 官職, 府省名, 無記名. */
export const attributions = ["name", "post", "ministry", "none"] as const;
export type Attribution = (typeof attributions)[number];

/** 議事録 of one meeting; the id is the meeting's. */
export const Minutes = {
  id: text,
  state: oneOf(...states),
  /** The instant until which speakers answer. */
  due: optional(text),
  silenceIsConsent: bool,
  message: text,
  sentAt: optional(text),
  settledAt: optional(text),
  preparedBy: text,
  minutesAttribution: oneOf(...attributions),
  summaryAttribution: oneOf(...attributions),
  version: int,
};
export type Minutes = RowOf<typeof Minutes>;

/** The longest a remark may be, in characters. */
export const longestRemark = 30_000;

export const remarkKinds = ["speech", "narration", "decision"] as const;
export type RemarkKind = (typeof remarkKinds)[number];

/** 決定, 了承, 申合せ, 確認, 聴取, 継続. */
export const decisions = [
  "decided",
  "approved",
  "agreed",
  "confirmed",
  "noted",
  "continued",
] as const;
export type Decision = (typeof decisions)[number];

/** 発言, or what stands between remarks. Without an item it belongs before the first. */
export const Remark = {
  id: text,
  meetingId: text,
  itemId: optional(text),
  place: text,
  kind: oneOf(...remarkKinds),
  decision: optional(oneOf(...decisions)),
  seatId: optional(text),
  isProxy: bool,
  guestTitle: text,
  guestName: text,
  text,
  /** The number of the newest revision of its text. */
  number: int,
  inSummary: bool,
  summaryText: text,
  /** The number of the revision for which its text in the summary was written. */
  summaryNumber: int,
  /** What the skeleton wrote; null where a person did. */
  written: optional(text),
  /** As what it wrote that. */
  writtenAs: optional(oneOf("narration", ...decisions)),
  version: int,
};
export type Remark = RowOf<typeof Remark>;

export const confirmationStates = [
  "pending",
  "confirmed",
  "corrected",
  "accepted",
  "both_views",
  "deemed",
] as const;
export type ConfirmationState = (typeof confirmationStates)[number];

/** As whom somebody answers for a seat. */
const capacities = ["holder", "proxy", "aide", "secretariat"] as const;
export type Capacity = (typeof capacities)[number];

/** 発言者確認 of one remark; the id is the remark's, `textNumber` the revision that was answered. */
export const Confirmation = {
  id: text,
  meetingId: text,
  seatId: text,
  state: oneOf(...confirmationStates),
  textNumber: optional(int),
  answeredAs: optional(oneOf(...capacities)),
  answeredAt: optional(text),
  version: int,
};
export type Confirmation = RowOf<typeof Confirmation>;

const correctionStates = ["open", "accepted", "reworded", "both_views", "withdrawn"] as const;

/** What a speaker wants instead, and what became of it; `number` is the revision it was written against. */
export const Correction = {
  id: text,
  meetingId: text,
  remarkId: text,
  /** The seat that asked; null where that is not known. */
  seatId: optional(text),
  number: int,
  text,
  reason: text,
  state: oneOf(...correctionStates),
  /** The secretariat's wording. */
  answer: text,
  answerNote: text,
  /** With both views: which of the two the minutes print. */
  printed: optional(oneOf("speaker", "secretariat", "both")),
  madeAs: oneOf(...capacities),
  madeAt: text,
  version: int,
};
export type Correction = RowOf<typeof Correction>;

/** 不開示部分 of a remark: all of it where `part` is empty; `inText` where the part was chosen in the text itself. */
export const Redaction = {
  id: text,
  meetingId: text,
  remarkId: text,
  part: text,
  inText: bool,
  clause: int,
  reason: text,
  reviewOn: optional(text),
  hiddenFrom: oneOf("public", "government"),
  version: int,
};
export type Redaction = RowOf<typeof Redaction>;
