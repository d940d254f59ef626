import type { Page } from "../lib/page";
import { stateName, type vocabulary } from "../words/meeting";
import { Chip, type Tone } from "./chip";

export type MeetingStateName = keyof (typeof vocabulary)["ja"]["states"];

const tones: Record<MeetingStateName, Tone> = {
  planning: "neutral",
  announced: "active",
  held: "done",
  finalized: "done",
  cancelled: "stopped",
};

/** A meeting's state. */
export const MeetingState = ({
  page,
  state,
  format,
}: {
  page: Page;
  state: MeetingStateName;
  format?: string | undefined;
}) => <Chip tone={tones[state]}>{stateName(page.lang, state, format)}</Chip>;
