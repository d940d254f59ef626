import { expect, test } from "vitest";
import { clashesIn } from "../../../src/roster/transfers/clashes";
import { planOf, signatureOf } from "../../../src/roster/transfers/model";
import { assignment, holder, move } from "./examples";

const day = "2026-08-01";
const codes = (moves: Parameters<typeof clashesIn>[0], held: Parameters<typeof clashesIn>[2]) =>
  clashesIn(moves, day, held).map((clash) => [clash.row, clash.field, clash.fault.code]);

test("a transfer ends the holder's assignment on the day the new one begins", () => {
  const held = [assignment("A", "X", "2025-01-01")];
  const plan = planOf([move(0, "X", holder("B"))], day, held);
  expect(plan.ends).toEqual(held);
  expect(plan.starts).toMatchObject([{ personId: "B", validFrom: day, validTo: null }]);
  expect(plan.gaps).toEqual([]);
});

test("all State Ministers change places on one day without a gap", () => {
  const held = [
    assignment("A", "X", "2025-01-01"),
    assignment("B", "Y", "2025-01-01"),
    assignment("C", "Z", "2025-01-01"),
  ];
  const moves = [move(0, "X", holder("B")), move(1, "Y", holder("C")), move(2, "Z", holder("A"))];
  expect(codes(moves, held)).toEqual([]);
  const plan = planOf(moves, day, held);
  expect(plan.ends).toHaveLength(3);
  expect(plan.starts).toHaveLength(3);
  expect(plan.gaps).toEqual([]);
});

test("a person's 本務 elsewhere ends, and the post it leaves is named as vacant", () => {
  const held = [assignment("A", "X", "2025-01-01"), assignment("B", "Y", "2025-01-01")];
  const plan = planOf([move(0, "X", holder("B"))], day, held);
  expect(plan.ends.map((end) => end.postId)).toEqual(["X", "Y"]);
  expect(plan.gaps).toMatchObject([{ post: { id: "Y" }, from: day, to: null, isMeant: false }]);
});

test("併任 leaves the person's own post as it is", () => {
  const held = [assignment("A", "X", "2025-01-01"), assignment("B", "Y", "2025-01-01")];
  const plan = planOf([move(0, "X", holder("B", "concurrent"))], day, held);
  expect(plan.ends.map((end) => end.postId)).toEqual(["X"]);
  expect(plan.gaps).toEqual([]);
});

test("whoever stood in (事務取扱) gives way to the new holder", () => {
  const held = [assignment("A", "X", "2025-01-01", { kind: "acting" })];
  expect(codes([move(0, "X", holder("A"))], held)).toEqual([]);
  expect(planOf([move(0, "X", holder("A"))], day, held).ends).toEqual(held);
});

test("a gap before the new holder is named with its first and last day", () => {
  const held = [assignment("A", "X", "2025-01-01", { validTo: "2026-07-20" })];
  const plan = planOf([move(0, "X", holder("B"))], day, held);
  expect(plan.gaps).toMatchObject([{ from: "2026-07-20", to: day, isMeant: false }]);
});

test("後任未定 leaves the post vacant, as meant", () => {
  const held = [assignment("A", "X", "2025-01-01")];
  const plan = planOf([move(0, "X", null)], day, held);
  expect(plan.ends).toEqual(held);
  expect(plan.gaps).toMatchObject([{ from: day, to: null, isMeant: true }]);
});

test("a holder with a recorded end is not overwritten", () => {
  const held = [assignment("A", "X", "2025-01-01", { validTo: "2026-08-06" })];
  const [clash] = clashesIn([move(0, "X", holder("B"))], day, held);
  expect(clash).toMatchObject({
    row: 0,
    field: "post",
    fault: { code: "roster.heldUntil", facts: { name: "A", until: "2026-08-05" } },
  });
});

test("an assignment recorded for later days is not overwritten, unless the term ends before it", () => {
  const held = [assignment("A", "X", "2026-09-01")];
  expect(codes([move(0, "X", holder("B"))], held)).toEqual([[0, "post", "roster.heldFrom"]]);
  expect(codes([move(0, "X", holder("B"), "2026-09-01")], held)).toEqual([]);
  expect(planOf([move(0, "X", holder("B"), "2026-09-01")], day, held).gaps).toEqual([]);
});

test("each line is refused beside the field that is wrong", () => {
  const held = [
    assignment("A", "X", "2025-01-01"),
    assignment("B", "Y", "2025-01-01", { validTo: "2027-01-01" }),
  ];
  expect(codes([move(0, "X", holder("A"))], held)).toEqual([[0, "name", "roster.alreadyHolds"]]);
  expect(codes([move(0, "X", holder("B"))], held)).toEqual([[0, "name", "roster.primaryUntil"]]);
  expect(codes([move(0, "Z", null)], held)).toEqual([[0, "post", "roster.alreadyVacant"]]);
  expect(codes([move(0, "X", null, "2026-09-01")], held)).toEqual([
    [0, "until", "roster.vacancyHasNoEnd"],
  ]);
  expect(codes([move(0, "Z", holder("C"), day)], held)).toEqual([
    [0, "until", "roster.endsBeforeStart"],
  ]);
  expect(codes([move(0, "X", holder("C")), move(1, "X", holder("D"))], held)).toEqual([
    [1, "post", "roster.postTwice"],
  ]);
  expect(codes([move(0, "X", holder("C")), move(1, "Z", holder("C"))], held)).toEqual([
    [1, "name", "roster.primaryTwice"],
  ]);
});

test("a post that does not exist that day takes nobody", () => {
  const gone = { ...move(0, "X", holder("A")) };
  const moves = [{ ...gone, post: { ...gone.post, validTo: "2026-07-01" } }];
  expect(codes(moves, [])).toEqual([[0, "post", "roster.postNotThen"]]);
});

test("the preview's signature changes when the record changed meanwhile", () => {
  const moves = [move(0, "X", holder("B"))];
  const seen = signatureOf(planOf(moves, day, [assignment("A", "X", "2025-01-01")]));
  const now = signatureOf(planOf(moves, day, [assignment("A", "X", "2025-01-01", { version: 2 })]));
  expect(now).not.toBe(seen);
});
