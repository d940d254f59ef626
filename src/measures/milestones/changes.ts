import { add, revise } from "../../db/sql";
import type { Day } from "../../lib/clock";
import type { Change, Event } from "../../record/change";
import type { Measure } from "../model";
import type { Milestone } from "../model/milestone";
import { becomes } from "../model/milestone-steps";
import type { MilestoneValues } from "./forms";

type Owner = Pick<Measure, "id" | "code">;
type Seen = Pick<Milestone, "id" | "version">;

const told = (name: Event["name"], { id, code }: Owner): Event => ({
  name,
  subjectId: id,
  detail: { code },
});

/** Adds a step to the 工程表 of the working copy. */
export const addMilestone = (id: string, measure: Owner, values: MilestoneValues): Change => ({
  event: told("measure.milestoneAdded", measure),
  statements: [add("milestone", { id, measureId: measure.id, ...values })],
});

export const changeMilestone = (measure: Owner, seen: Seen, values: MilestoneValues): Change => ({
  event: told("measure.milestoneChanged", measure),
  statements: [revise("milestone", seen, { ...values })],
});

/** Says on which day it was done. */
export const finishMilestone = (measure: Owner, seen: Seen, on: Day): Change => ({
  event: told("measure.milestoneDone", measure),
  statements: [revise("milestone", seen, becomes.done(on))],
});

/** Says that it will not come; it stays in the 工程表 as dropped. */
export const dropMilestone = (measure: Owner, seen: Seen): Change => ({
  event: told("measure.milestoneDropped", measure),
  statements: [revise("milestone", seen, becomes.dropped())],
});

/** Takes back that it was done or dropped. */
export const reopenMilestone = (measure: Owner, seen: Seen): Change => ({
  event: told("measure.milestoneReopened", measure),
  statements: [revise("milestone", seen, becomes.open())],
});
