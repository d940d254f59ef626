import type { Page } from "../../lib/page";
import { Chip, type Tone } from "../../ui/chip";
import type { Stage } from "../model/stage";
import { words } from "../words";

const tones: Record<Stage, Tone> = {
  received: "neutral",
  in_progress: "active",
  reported: "begun",
  confirmed: "done",
  withdrawn: "stopped",
};

/** How an action, or a ministry's part of it, stands: 受付, 対応中, 対応済（報告）, 確認済, 取下げ. */
export const StageChip = ({ page, stage }: { page: Pick<Page, "lang">; stage: Stage }) => (
  <Chip tone={tones[stage]}>{words[page.lang].stages[stage]}</Chip>
);
