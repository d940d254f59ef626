import { bool, int, listOf, oneOf, optional, record, text } from "../db/codecs";
import type { RowOf } from "../db/sql";
import type { Instant } from "../lib/clock";

const circulationStates = ["open", "closed"] as const;

/** What came of it: 決定, 修正の上決定, 不成立. */
export const results = ["decided", "amended", "not_decided"] as const;
export type Result = (typeof results)[number];

/** What a seat answers: 異議なし, 意見あり, 修正の上了承. */
export const answers = ["no_objection", "opinion", "agreed_as_amended"] as const;
export type Answer = (typeof answers)[number];

/** As whom somebody replies for a seat. */
const capacities = ["holder", "aide", "secretariat"] as const;
export type Capacity = (typeof capacities)[number];

/** More time for one seat, and why it has it. */
export const Extension = { seatId: text, due: text, reason: text };
export type Extension = RowOf<typeof Extension>;

/** 持ち回り of a meeting; the id is the meeting's. */
export const Circulation = {
  id: text,
  state: oneOf(...circulationStates),
  startedAt: text,
  /** The instant until which the seats reply. */
  due: text,
  /** Whether it was stated that silence counts as consent. */
  silenceIsConsent: bool,
  message: text,
  /** Why the deadline was extended; empty where it was not. */
  extensionReason: text,
  /** The seats that have more time than the others. */
  extensions: listOf(record(Extension)),
  remindedAt: optional(text),
  result: optional(oneOf(...results)),
  /** The day of decision, which is the day of the meeting. */
  decidedOn: optional(text),
  resultNote: text,
  /** The seats whose silence counted when it was closed. */
  deemed: listOf(text),
  version: int,
};
export type Circulation = RowOf<typeof Circulation>;

/** What a seat replied. */
export const CirculationReply = {
  id: text,
  meetingId: text,
  seatId: text,
  reply: oneOf(...answers),
  /** The opinion, or the amendment on which it agrees; empty with 異議なし. */
  opinion: text,
  repliedAs: oneOf(...capacities),
  repliedAt: text,
  version: int,
};
export type CirculationReply = RowOf<typeof CirculationReply>;

/** The same with the name of the account that replied. */
export const Reply = { ...CirculationReply, replier: text };
export type Reply = RowOf<typeof Reply>;

/** When the time of the last seat to reply is over. */
export const lastDue = ({ due, extensions }: Pick<Circulation, "due" | "extensions">): Instant =>
  extensions.reduce((last, one) => (one.due > last ? one.due : last), due);

/** Whether a circulation has its result: what the record of a circulated meeting cannot do without. */
export const isClosed = (circulation: Pick<Circulation, "state"> | undefined): boolean =>
  circulation?.state === "closed";
