import type { Page } from "../lib/page";
import { vocabulary } from "../words/meeting";
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
export const MeetingState = ({ page, state }: { page: Page; state: MeetingStateName }) => (
  <Chip tone={tones[state]}>{vocabulary[page.lang].states[state]}</Chip>
);
