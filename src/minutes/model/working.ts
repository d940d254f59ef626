import type { Day } from "../../lib/clock";
import type { PublishedAttendee, PublishedSection } from "../../publication/content/minutes";
import type {
  PublishedRemark,
  PublishedSpeaker,
  PublishedViews,
} from "../../publication/content/minutes-remark";

/** How far a version may go: to everybody, to the government, or nowhere beyond the secretariat. */
export type Level = "public" | "government" | "full";

/** 不開示部分 of a remark: all of it where `part` is empty, else every place where that part stands. */
export interface WorkingRedaction {
  readonly part: string;
  /** Whether it was chosen in the text itself, not in the summary or a view alone. */
  readonly inText: boolean;
  readonly clause: number;
  readonly reason: string;
  readonly reviewOn: Day | null;
  /** What is hidden from the government is hidden from the public too. */
  readonly hiddenFrom: "public" | "government";
}

/** A remark as the secretariat keeps it, with all that is known of its speaker. */
export interface WorkingRemark extends Pick<PublishedRemark, "key" | "kind" | "decision"> {
  readonly speaker: PublishedSpeaker | null;
  readonly text: string;
  readonly inSummary: boolean;
  /** Its shortened text in 議事要旨; empty where the summary has the text itself. */
  readonly summaryText: string;
  readonly views: PublishedViews | null;
  readonly redactions: readonly WorkingRedaction[];
}

export interface WorkingSection extends Omit<PublishedSection, "remarks"> {
  readonly remarks: readonly WorkingRemark[];
}

/** What the documents of a meeting are derived from. */
export interface WorkingMinutes {
  readonly attendees: readonly PublishedAttendee[];
  readonly sections: readonly WorkingSection[];
}

/** Whether a redaction hides anything in a version of that level. */
export const hides = ({ hiddenFrom }: WorkingRedaction, level: Level): boolean =>
  level === "public" || (level === "government" && hiddenFrom === "government");
