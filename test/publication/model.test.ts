import { describe, expect, test } from "vitest";
import {
  publicFromOf,
  draftStates,
  givingBack,
  isReadable,
  preparable,
  releasing,
  saysSomething,
  standingOf,
  withdrawing,
} from "../../src/publication/model";
import { Refused } from "../../src/lib/errors";
import { states } from "../../src/meetings/model";

const now = "2026-12-01T03:00:00.000Z";
const earlier = "2026-11-30T03:00:00.000Z";
const later = "2026-12-03T01:00:00.000Z";

const outcome = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error instanceof Refused ? error.why : error;
  }
};

const by = (accountId: string, isConfirmedAlone = false) => ({ accountId, isConfirmedAlone });
const from = (state: (typeof draftStates)[number]) => ({ state, preparedBy: "a" });

describe("a draft", () => {
  test.each(draftStates.filter((state) => state !== "prepared"))(
    "that is %s allows nothing more",
    (state) => {
      for (const who of [by("a"), by("a", true), by("b"), by("b", true)])
        expect(outcome(() => releasing(from(state), who))).toBe("publication.notWaiting");
      expect(outcome(() => givingBack(from(state)))).toBe("publication.notWaiting");
    },
  );

  test("that waits is released by a second person, alone only when confirmed, and can be given back", () => {
    expect(releasing(from("prepared"), by("b"))).toEqual({ isLone: false });
    expect(releasing(from("prepared"), by("b", true))).toEqual({ isLone: false });
    expect(releasing(from("prepared"), by("a", true))).toEqual({ isLone: true });
    expect(outcome(() => releasing(from("prepared"), by("a")))).toBe("publication.needsSecond");
    expect(outcome(() => givingBack(from("prepared")))).toBeUndefined();
  });

  test("comes out at its time, or now when that has passed", () => {
    expect(publicFromOf({ publicFrom: null }, now)).toBe(now);
    expect(publicFromOf({ publicFrom: later }, now)).toBe(later);
    expect(publicFromOf({ publicFrom: now }, later)).toBe(later);
  });
});

test("every meeting but one still planned can be published", () => {
  expect(states.map((state) => [state, outcome(() => preparable(state))])).toEqual([
    ["planning", "publication.stillPlanned"],
    ["announced", undefined],
    ["held", undefined],
    ["finalized", undefined],
    ["cancelled", undefined],
  ]);
});

test("the same text needs a note", () => {
  expect(saysSomething(true, null)).toBe(false);
  for (const [isSame, note] of [
    [true, "備考"],
    [false, null],
    [false, "備考"],
  ] as const)
    expect(saysSomething(isSame, note)).toBe(true);
});

test("the newest revision is withdrawn, once", () => {
  const one = { revision: 1, publicFrom: now, withdrawal: null };
  const two = { revision: 2, publicFrom: now, withdrawal: "kept" as const };
  expect(outcome(() => withdrawing([]))).toBe("publication.nothingPublic");
  expect(withdrawing([one])).toBe(one);
  expect(outcome(() => withdrawing([two, one]))).toBe("publication.alreadyWithdrawn");
  expect(withdrawing([one, two, { ...one, revision: 3 }]).revision).toBe(3);
});

describe("how a revision stands", () => {
  test.each([
    ["scheduled", later, null, null],
    ["public", now, null, null],
    ["public", now, null, later],
    ["withdrawn", now, "kept", null],
    ["withdrawn", now, "hidden", null],
    ["superseded", earlier, null, now],
    ["superseded", earlier, "kept", now],
    ["calledOff", later, null, now],
    ["calledOff", later, null, later],
    ["calledOff", now, null, now],
  ] as const)(
    "%s: from %s, withdrawal %s, followed from %s",
    (standing, publicFrom, withdrawal, laterFrom) => {
      expect(standingOf({ publicFrom, withdrawal }, laterFrom, now)).toBe(standing);
    },
  );
});

test("what was hidden once is never readable again; what was kept is", () => {
  const all = ([null, "kept", null, "hidden", null] as const).map((withdrawal, i) => ({
    revision: i + 1,
    withdrawal,
  }));
  expect(all.map((one) => isReadable(one, all))).toEqual([false, false, false, false, true]);
  expect(all.slice(0, 3).map((one) => isReadable(one, all.slice(0, 3)))).toEqual([
    true,
    true,
    true,
  ]);
});
