import type { Page } from "../../lib/page";
import { Steps } from "../../ui/steps";
import type { Stage } from "../model/stage";
import { words } from "../words";

const way = ["received", "in_progress", "reported", "confirmed"] as const;

/** 受付 → 対応中 → 対応済（報告） → 確認済; nothing for what was withdrawn. */
export const ActionSteps = ({ page, stage }: { page: Page; stage: Stage }) => {
  const w = words[page.lang];
  if (stage === "withdrawn") return null;
  const here = way.indexOf(stage);
  return (
    <Steps
      page={page}
      label={w.steps}
      steps={way.map((step, i) => ({
        label: w.stages[step],
        state:
          i < here || stage === "confirmed" ? "done" : i === here ? "current" : ("coming" as const),
      }))}
    />
  );
};
