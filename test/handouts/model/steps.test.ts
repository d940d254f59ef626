import { describe, expect, it } from "vitest";
import { states } from "../../../src/handouts/model";
import { nextNumbers } from "../../../src/handouts/model/next-numbers";
import {
  type Side,
  type Standing,
  type Step,
  hindrance,
  steps,
  submittedBy,
} from "../../../src/handouts/model/steps";
import { states as meetingStates } from "../../../src/meetings/model";

const open: Standing = {
  state: "requested",
  isOut: false,
  meeting: { state: "announced" },
  isFrozen: false,
};

/** Written by hand from how councils work: which side may take which step from which state. */
const expected: Record<Step, Record<Side, string>> = {
  submit: {
    ministry: "requested submitted returned accepted",
    secretariat: "requested submitted returned accepted",
  },
  accept: { ministry: "", secretariat: "submitted" },
  return: { ministry: "", secretariat: "submitted" },
  withdraw: {
    ministry: "submitted returned",
    secretariat: "requested submitted returned accepted",
  },
  edit: { ministry: "", secretariat: "requested submitted returned accepted" },
};

const sides: readonly Side[] = ["ministry", "secretariat"];

describe("every step from every state, by either side", () => {
  for (const step of steps)
    for (const side of sides)
      it(`${step} by the ${side}`, () => {
        const may = states.filter((state) => hindrance(step, side, { ...open, state }) === null);
        expect(may.join(" ")).toBe(expected[step][side]);
      });
});

describe("when it may be taken", () => {
  it("a ministry takes none once the packet is frozen or the meeting is over", () => {
    for (const step of steps)
      for (const state of states) {
        const at = { ...open, state };
        expect(hindrance(step, "ministry", { ...at, isFrozen: true })).not.toBeNull();
        for (const over of meetingStates.filter((one) => one !== "planning" && one !== "announced"))
          expect(hindrance(step, "ministry", { ...at, meeting: { state: over } })).toBe(
            "handout.closed",
          );
      }
  });

  it("the secretariat goes on while it is frozen, and after the meeting until the record is settled", () => {
    for (const step of steps)
      for (const state of states) {
        const may = hindrance(step, "secretariat", { ...open, state });
        for (const other of [{ isFrozen: true }, { meeting: { state: "held" } }] as const)
          expect(hindrance(step, "secretariat", { ...open, state, ...other })).toBe(may);
      }
  });

  it("a settled record takes corrections alone: 正誤 of what is out, and what is said of it", () => {
    const settled: Standing = { ...open, meeting: { state: "finalized" } };
    const may = (isOut: boolean) =>
      steps.flatMap((step) =>
        states
          .filter((state) => hindrance(step, "secretariat", { ...settled, isOut, state }) === null)
          .map((state) => `${step} ${state}`),
      );
    const edits = ["edit requested", "edit submitted", "edit returned", "edit accepted"];
    expect(may(false)).toEqual(edits);
    expect(may(true)).toEqual([
      "submit requested",
      "submit submitted",
      "submit returned",
      "submit accepted",
      "accept submitted",
      "return submitted",
      ...edits,
    ]);
  });

  it("a cancelled meeting takes nothing", () => {
    for (const step of steps)
      for (const state of states)
        expect(
          hindrance(step, "secretariat", { ...open, state, meeting: { state: "cancelled" } }),
        ).toBe("handout.closed");
  });

  it("a ministry does not take back what others have", () => {
    const out: Standing = { ...open, state: "submitted", isOut: true };
    expect(hindrance("withdraw", "ministry", out)).toBe("handout.notNow");
    expect(hindrance("withdraw", "secretariat", out)).toBeNull();
  });
});

it("only the secretariat's 差替え of what is out needs nobody's acceptance", () => {
  for (const side of sides)
    for (const isOut of [true, false])
      expect(submittedBy(side, isOut)).toBe(
        side === "secretariat" && isOut ? "accepted" : "submitted",
      );
});

const placed = (itemId: string | null, major: number, minor: number | null) =>
  ({ itemId, kind: "material", major, minor }) as const;
const told = (numbers: ReturnType<typeof nextNumbers>) =>
  numbers.map(({ major, minor }) => (minor === null ? `${major}` : `${major}-${minor}`));

describe("the numbers proposed for what is asked", () => {
  it.each([
    [[], "i1", 1, ["1"]],
    [[], "i1", 3, ["1-1", "1-2", "1-3"]],
    [[placed("i1", 1, null)], "i2", 2, ["2-1", "2-2"]],
    [[placed("i1", 1, null)], "i1", 1, ["1-2"]],
    [[placed("i1", 2, 1), placed("i1", 2, 2)], "i1", 2, ["2-3", "2-4"]],
    [[placed(null, 3, null)], null, 1, ["4"]],
    [[placed("i1", 2, 1), placed(null, 2, 5)], "i1", 1, ["2-6"]],
  ] as const)("%j: for %s, %i", (present, itemId, count, wanted) => {
    expect(told(nextNumbers([...present], itemId, count))).toEqual(wanted);
  });
});
