import type { Page } from "../../lib/page";
import { stageNames, statusNames } from "../../publication/content/listing";
import { StageChip } from "../../ui/action/stage-chip";
import { StatusChip } from "../../ui/measure/status-chip";

/** The status of a listed measure or action item. */
export const ListedStatus = ({ page, status }: { page: Page; status: string }) => {
  const measure = statusNames.find((one) => one === status);
  if (measure) return <StatusChip page={page} status={measure} />;
  const action = stageNames.find((one) => one === status);
  return action ? <StageChip page={page} stage={action} /> : null;
};
