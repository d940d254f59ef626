import type { Page } from "../../lib/page";
import { Chip, type Tone } from "../../ui/chip";
import type { State } from "../model";
import { vocabulary } from "../words";

const tones: Record<State, Tone> = {
  planning: "neutral",
  announced: "active",
  held: "done",
  finalized: "done",
  cancelled: "stopped",
};

/** A meeting's state. */
export const StateChip = ({ page, state }: { page: Page; state: State }) => (
  <Chip tone={tones[state]}>{vocabulary[page.lang].states[state]}</Chip>
);
