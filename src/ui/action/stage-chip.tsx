import type { Stage } from "../../actions/model/stage";
import type { Page } from "../../lib/page";
import { vocabulary } from "../../words/action";
import { Chip, type Tone } from "../chip";

const tones: Record<Stage, Tone> = {
  received: "neutral",
  in_progress: "active",
  reported: "begun",
  confirmed: "done",
  withdrawn: "stopped",
};

/** How an action item, or a ministry's part of it, stands: 受付, 対応中, 対応済（報告）, 確認済, 取下げ. */
export const StageChip = ({ page, stage }: { page: Pick<Page, "lang">; stage: Stage }) => (
  <Chip tone={tones[stage]}>{vocabulary[page.lang].stages[stage]}</Chip>
);
