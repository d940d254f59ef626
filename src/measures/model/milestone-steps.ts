import type { Day } from "../../lib/clock";
import type { Milestone } from "./milestone";

export type MilestoneStage = "open" | "done" | "dropped";

export const stageOf = ({
  doneOn,
  isDropped,
}: Pick<Milestone, "doneOn" | "isDropped">): MilestoneStage => {
  if (isDropped) return "dropped";
  return doneOn === null ? "open" : "done";
};

/** What a milestone becomes: done on a day, dropped, or open again. */
export const becomes = {
  done: (on: Day) => ({ doneOn: on, isDropped: 0 }),
  dropped: () => ({ isDropped: 1 }),
  open: () => ({ doneOn: null, isDropped: 0 }),
} as const;
