import { type Telling, fact, nobody } from "../../record/telling";

/** Told by code only: the title of a milestone is not for others before it is approved. */
export const milestoneEvents = {
  "measure.milestoneAdded": {
    ja: (f) => `施策${fact(f, "code")}の工程を加えました`,
    en: (f) => `Added a milestone to the measure ${fact(f, "code")}`,
    hears: nobody,
  },
  "measure.milestoneChanged": {
    ja: (f) => `施策${fact(f, "code")}の工程を変更しました`,
    en: (f) => `Changed a milestone of the measure ${fact(f, "code")}`,
    hears: nobody,
  },
  "measure.milestoneDone": {
    ja: (f) => `施策${fact(f, "code")}の工程を完了にしました`,
    en: (f) => `Marked a milestone of the measure ${fact(f, "code")} as done`,
    hears: nobody,
  },
  "measure.milestoneDropped": {
    ja: (f) => `施策${fact(f, "code")}の工程を取りやめました`,
    en: (f) => `Dropped a milestone of the measure ${fact(f, "code")}`,
    hears: nobody,
  },
  "measure.milestoneReopened": {
    ja: (f) => `施策${fact(f, "code")}の工程を予定に戻しました`,
    en: (f) => `Put a milestone of the measure ${fact(f, "code")} back on the plan`,
    hears: nobody,
  },
} satisfies Record<string, Telling>;
