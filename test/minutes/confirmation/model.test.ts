import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Refused } from "../../../src/lib/errors";
import { seenIn, seenTyped, speaksAs } from "../../../src/minutes/confirmation/model/answering";
import {
  type Action,
  type Asked,
  type Standing,
  actions,
  isOpen,
  mustBeConfirming,
  mustBeSendable,
  standingOf,
  standings,
  stands,
  stateAfter,
} from "../../../src/minutes/confirmation/model";
import { countsOf, seatStanding } from "../../../src/minutes/confirmation/model/seat";
import { states } from "../../../src/minutes/model";
import { asked } from "./given";

/** A confirmation for each way in which a remark can stand with its speaker. */
const examples: Record<Standing, Asked> = {
  pending: asked(),
  again: asked({ state: "confirmed", textNumber: 1, number: 2 }),
  corrected: asked({ state: "corrected", textNumber: 1 }),
  confirmed: asked({ state: "confirmed", textNumber: 1 }),
  accepted: asked({ state: "accepted", textNumber: 1 }),
  both_views: asked({ state: "both_views", textNumber: 1 }),
  deemed: asked({ state: "deemed", textNumber: 1 }),
};

const answered = "confirmation.answered";
const open = "confirmation.correctionOpen";
const none = "confirmation.correctionClosed";
const noCorrection = { withdraw: none, accept: none, reword: none, keepBoth: none };

/** Written by hand from how 発言者確認 goes: the next state, or why not. */
const expected: Record<Standing, Record<Action, string>> = {
  pending: { confirm: "confirmed", correct: "corrected", deem: "deemed", ...noCorrection },
  again: { confirm: "confirmed", correct: "corrected", deem: "deemed", ...noCorrection },
  corrected: {
    confirm: open,
    correct: open,
    deem: open,
    withdraw: "pending",
    accept: "accepted",
    reword: "pending",
    keepBoth: "both_views",
  },
  confirmed: { confirm: answered, correct: "corrected", deem: answered, ...noCorrection },
  accepted: { confirm: answered, correct: "corrected", deem: answered, ...noCorrection },
  both_views: { confirm: answered, correct: "corrected", deem: answered, ...noCorrection },
  deemed: { confirm: "confirmed", correct: "corrected", deem: answered, ...noCorrection },
};

const outcomeOf = (act: () => string | void): string => {
  try {
    return act() ?? "";
  } catch (error) {
    if (error instanceof Refused) return error.why;
    throw error;
  }
};

describe("a remark that is with its speaker", () => {
  for (const standing of standings)
    for (const action of actions)
      it(`${standing}: ${action} leads to ${expected[standing][action]}`, () => {
        const example = examples[standing];
        expect(standingOf(example)).toBe(standing);
        expect(outcomeOf(() => stateAfter(example, action))).toBe(expected[standing][action]);
      });

  it("keeps both views through an answer to an edited text, until there is another correction", () => {
    const edited = asked({ state: "both_views", textNumber: 1, number: 2 });
    expect([stateAfter(edited, "confirm"), stateAfter(edited, "deem")]).toEqual([
      "both_views",
      "both_views",
    ]);
    expect(stateAfter(edited, "correct")).toBe("corrected");
  });

  it("is asked about again whenever its text has changed since the answer, whatever the answer was", () => {
    for (const state of ["confirmed", "accepted", "both_views", "deemed"] as const) {
      const changed = asked({ state, textNumber: 1, number: 2 });
      expect([standingOf(changed), isOpen(changed)]).toEqual(["again", true]);
    }
    const reworded = asked({ state: "pending", textNumber: 1, number: 2 });
    expect(standingOf(reworded)).toBe("again");
  });

  it("stands only when it was answered as it is", () => {
    const standing = standings.filter(stands);
    expect(standing).toEqual(["confirmed", "accepted", "both_views", "deemed"]);
  });
});

const whyNotSent = (n: number) =>
  states.map((state) => outcomeOf(() => mustBeSendable({ state }, n)));

describe("the minutes", () => {
  it("take answers only while they are with the speakers", () => {
    const why = states.map((state) => outcomeOf(() => mustBeConfirming({ state })));
    expect(why).toEqual(["confirmation.notSent", "", "confirmation.settled"]);
  });

  it("are sent once, and to somebody", () => {
    const later = ["confirmation.alreadySent", "confirmation.settled"];
    expect([whyNotSent(1), whyNotSent(0)]).toEqual([
      ["", ...later],
      ["confirmation.nobodySpoke", ...later],
    ]);
  });
});

const of = (...all: Standing[]) => seatStanding(countsOf(all.map((one) => examples[one])));

describe("a seat", () => {
  it("is 未確認 while anything is open, and never shows みなし as 確認済", () => {
    expect(of("confirmed", "again")).toBe("open");
    expect(of("corrected", "confirmed")).toBe("corrected");
    expect(of("confirmed", "deemed")).toBe("deemed");
    expect(of("deemed", "both_views")).toBe("bothViews");
    expect(of("accepted", "confirmed")).toBe("confirmed");
  });
});

describe("who answers", () => {
  const nobody = { seats: [], grants: [] };
  const aide = {
    id: "g",
    role: "aide",
    organizationId: null,
    ministryId: null,
    seatId: "b",
  } as const;
  it("speaks as holder, as proxy of the day or as aide, of the seat or of the one that took its place", () => {
    expect(speaksAs({ ...nobody, seats: ["b"] }, ["a", "b"], true)).toBe("holder");
    expect(speaksAs(nobody, ["a"], true)).toBe("proxy");
    expect(speaksAs({ seats: [], grants: [aide] }, ["a", "b"], false)).toBe("aide");
    expect(speaksAs({ seats: ["c"], grants: [aide] }, ["a"], false)).toBeNull();
  });
});

describe("what a form showed", () => {
  const seen = fc.record({
    id: fc.stringMatching(/^[a-z0-9-]{1,64}$/),
    number: fc.integer({ min: 1, max: 999_999_999 }),
  });
  it("comes back as it went out", () => {
    fc.assert(
      fc.property(fc.uniqueArray(seen, { maxLength: 300, selector: ({ id }) => id }), (all) => {
        expect(seenIn(seenTyped(all))).toEqual(all);
      }),
    );
  });
  it("is nothing where it cannot be read", () => {
    fc.assert(fc.property(fc.string(), (typed) => Array.isArray(seenIn(typed))));
    expect(seenIn("rk2:1,rk1:1,rk2:1")).toEqual([
      { id: "rk2", number: 1 },
      { id: "rk1", number: 1 },
    ]);
    expect(seenIn("rk1:x,:1,rk 1:1,rk1:-1,rk1")).toEqual([]);
  });
});
