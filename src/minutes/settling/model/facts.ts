import type { Circulation } from "../../../circulation/model";
import type { Meeting } from "../../../meetings/model";
import type { Asked } from "../../confirmation/model";
import type { Minutes } from "../../model";

/**
 * What minutes must hold before they are settled: the six of the 行政文書の管理に関するガイドライン (開催日時, 開催場所, 出席者, 議題,
 * 発言者, 発言内容), of 持ち回り its course and result in place of time, place, presence and speakers, and the confirmations.
 */
export const elements = [
  "time",
  "place",
  "presence",
  "items",
  "speakers",
  "text",
  "confirmation",
] as const;
export const circulatedElements = [
  "course",
  "replies",
  "result",
  "items",
  "text",
  "confirmation",
] as const;
export type Element = (typeof elements)[number] | (typeof circulatedElements)[number];

/** Something that is missing; `id` is of the seat, the item or the remark that it is missing of, or empty. */
export interface Lack {
  readonly element: Element;
  readonly what:
    | "day"
    | "times"
    | "place"
    | "presence"
    | "absentSpeaker"
    | "items"
    | "speakers"
    | "remark"
    | "blank"
    | "lostRedaction"
    | "olderSummary"
    | "unsent"
    | "unconfirmed"
    | "corrected"
    | "circulation"
    | "reply"
    | "result"
    | "decidedOn";
  readonly id: string;
}

/** A seat of the day as the record has it. */
export interface SeatFact {
  readonly seatId: string;
  /** Whether it counts among those whose presence is recorded: filled, and no observer's. */
  readonly counts: boolean;
  readonly came: "present" | "online" | "proxy" | "absent" | null;
}

/** A remark as the gate sees it. */
interface RemarkFact {
  readonly id: string;
  readonly itemId: string | null;
  readonly kind: "speech" | "narration" | "decision";
  readonly seatId: string | null;
  readonly text: string;
  /** Its shortened text in 議事要旨; empty where the summary has the text itself. */
  readonly summaryText: string;
  readonly inSummary: boolean;
  readonly number: number;
  /** The number of the revision for which its text in the summary was written. */
  readonly summaryNumber: number;
}

interface Facts {
  /** The ids of the items that the meeting dealt with. */
  readonly items: readonly string[];
  readonly seats: readonly SeatFact[];
  readonly remarks: readonly RemarkFact[];
  /** Parts that are to be hidden, which must stand in their remark. */
  readonly redactions: readonly {
    readonly remarkId: string;
    readonly part: string;
    readonly inText: boolean;
  }[];
  /** The remarks of which both views are kept. */
  readonly views: readonly {
    readonly remarkId: string;
    readonly speaker: string;
    readonly secretariat: string;
  }[];
  readonly minutes: Pick<Minutes, "state">;
  readonly asked: readonly Asked[];
  readonly openCorrections: readonly { readonly remarkId: string }[];
}

export interface GatheredFacts extends Facts {
  readonly meeting: Pick<Meeting, "format" | "day" | "actualStart" | "actualEnd" | "place">;
}

export interface CirculatedFacts extends Facts {
  readonly circulation: Pick<Circulation, "result" | "decidedOn" | "deemed"> | undefined;
  readonly replied: readonly string[];
}
