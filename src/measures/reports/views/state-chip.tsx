import type { Page } from "../../../lib/page";
import { Chip, type Tone } from "../../../ui/chip";
import { vocabulary } from "../../../words/measure";
import type { ReportState } from "../../model/report";

const tones: Record<ReportState, Tone> = {
  draft: "neutral",
  submitted: "active",
  returned: "soon",
  approved: "done",
  dropped: "stopped",
};

/** Where a report stands on its way to approval. */
export const StateChip = ({ page, state }: { page: Page; state: ReportState }) => (
  <Chip tone={tones[state]}>{vocabulary[page.lang].reportStates[state]}</Chip>
);
