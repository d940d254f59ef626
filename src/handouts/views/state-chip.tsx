import type { Page } from "../../lib/page";
import { Chip, type Tone } from "../../ui/chip";
import type { State } from "../model";
import type { Cover } from "../model/sight";
import { vocabulary } from "../words";

const tones: Record<State, Tone> = {
  requested: "neutral",
  submitted: "active",
  returned: "stopped",
  accepted: "done",
  withdrawn: "stopped",
};

/** How far a handout has come. */
export const StateChip = ({ page, state }: { page: Page; state: State }) => (
  <Chip tone={tones[state]}>{vocabulary[page.lang].states[state]}</Chip>
);

/** Why no more than the number is told. */
export const CoverChip = ({ page, cover }: { page: Page; cover: Cover }) => (
  <Chip tone={cover === "waiting" ? "neutral" : "stopped"}>
    {vocabulary[page.lang].covers[cover]}
  </Chip>
);
