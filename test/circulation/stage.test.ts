import { describe, expect, it } from "vitest";
import {
  type Stage,
  type Step,
  stageOf,
  stages,
  stepHindrance,
  steps,
} from "../../src/circulation/model/stage";
import { states } from "../../src/meetings/model";

const all = (why: string | null): Record<Step, string | null> => ({
  start: why,
  reply: why,
  extend: why,
  remind: why,
  close: why,
});

/** Written by hand from how the council circulates papers: what may be done when, and else why not. */
const expected: Record<Stage, Record<Step, string | null>> = {
  gathers: all("circulation.gathers"),
  ready: { ...all("circulation.notBegun"), start: null },
  open: { ...all(null), start: "circulation.begun" },
  closed: all("circulation.closed"),
  over: all("circulation.over"),
};

describe("at every stage", () => {
  for (const stage of stages)
    for (const step of steps)
      it(`${step} when ${stage}: ${expected[stage][step] ?? "may be done"}`, () => {
        expect(stepHindrance(step, stage)?.why ?? null).toBe(expected[stage][step]);
      });
});

const stage = (state: (typeof states)[number], circulation?: "open" | "closed") =>
  stageOf({ format: "circulated", state }, circulation && { state: circulation });

describe("the stage", () => {
  it("follows the meeting and its circulation in every combination", () => {
    expect(states.map((state) => [state, stage(state), stage(state, "open")])).toEqual([
      ["planning", "ready", "open"],
      ["announced", "ready", "open"],
      ["held", "over", "over"],
      ["finalized", "over", "over"],
      ["cancelled", "over", "over"],
    ]);
    expect(new Set(states.map((state) => stage(state, "closed")))).toEqual(new Set(["closed"]));
  });
  it("of a meeting that gathers is none", () => {
    for (const state of states)
      expect(stageOf({ format: "hybrid", state }, undefined)).toBe("gathers");
  });
});
