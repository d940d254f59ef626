import * as fc from "fast-check";
import { expect, test } from "vitest";
import { statuses } from "../../src/attendance/model";
import { quorum, summaryOf } from "../../src/attendance/model/quorum";
import { answer, charter, seat, vacant } from "./given";

const four = ["a", "b", "c", "d"].map((id) => seat(id));
const came = (...ids: string[]) => ids.map((id) => answer(id, { actual: "present" }));

test("more than half of four is three, at least half is two", () => {
  expect(quorum(charter(), four, came("a", "b"))).toMatchObject({ needed: 3, isMet: false });
  expect(quorum(charter(), four, came("a", "b", "c"))).toMatchObject({ counted: 3, isMet: true });
  expect(quorum(charter({ quorumStrictlyMore: false }), four, came("a", "b"))).toMatchObject({
    needed: 2,
    isMet: true,
  });
});

test("two thirds of four is three, of three is two", () => {
  const twoThirds = charter({
    quorumNumerator: 2,
    quorumDenominator: 3,
    quorumStrictlyMore: false,
  });
  expect(quorum(twoThirds, four, [])?.needed).toBe(3);
  expect(quorum(twoThirds, four.slice(1), [])?.needed).toBe(2);
});

test("vacant seats and observers are left out of both sides", () => {
  const standing = [...four.slice(0, 2), seat("v", vacant), seat("o", { role: "observer" })];
  const result = quorum(charter(), standing, came("a", "b", "v", "o"));
  expect(result).toMatchObject({ seats: 2, needed: 2, counted: 2, isMet: true });
});

test("the chair counts like a member", () => {
  expect(quorum(charter(), [seat("a", { role: "chair" })], came("a"))?.counted).toBe(1);
});

test("a proxy counts only where the charter says so, and where it allows proxies at all", () => {
  const rows = [answer("a", { actual: "proxy" })];
  expect(quorum(charter(), four, rows)?.counted).toBe(1);
  expect(quorum(charter({ proxyCounts: false }), four, rows)?.counted).toBe(0);
  expect(quorum(charter({ proxyAllowed: false }), four, rows)?.counted).toBe(0);
});

test("before anything is recorded the replies count, afterwards only the record", () => {
  const replied = four.map(({ seatId }) => answer(seatId, { reply: "online" }));
  expect(summaryOf(charter(), four, replied)).toMatchObject({
    basis: "reply",
    quorum: { counted: 4 },
  });
  const begun = [answer("a", { reply: "online", actual: "present" }), ...replied.slice(1)];
  expect(summaryOf(charter(), four, begun)).toMatchObject({
    basis: "actual",
    counts: { present: 1, unknown: 3 },
    quorum: { counted: 1, isMet: false },
  });
});

test("whoever is away from an item does not count for it", () => {
  const rows = came("a", "b", "c");
  expect(quorum(charter(), four, rows, "actual", new Set(["c"]))).toMatchObject({
    counted: 2,
    isMet: false,
  });
});

test("without a charter, or where it states none, there is no quorum", () => {
  expect(quorum(undefined, four, [])).toBeNull();
  const silent = charter({ quorumNumerator: null, quorumDenominator: null });
  expect(quorum(silent, four, [])).toBeNull();
});

test("a meeting of nobody never has a quorum", () => {
  expect(quorum(charter({ quorumStrictlyMore: false }), [], [])?.isMet).toBe(false);
});

const rule = fc
  .record({
    n: fc.integer({ min: 1, max: 9 }),
    d: fc.integer({ min: 1, max: 9 }),
    more: fc.boolean(),
  })
  .filter(({ n, d }) => n <= d);
const states = fc.array(fc.option(fc.constantFrom(...statuses)), { minLength: 1, maxLength: 15 });

test("the quorum is met exactly when the share is reached", () => {
  fc.assert(
    fc.property(rule, states, ({ n, d, more }, replies) => {
      const standing = replies.map((_, i) => seat(String(i)));
      const rows = replies.map((reply, i) => answer(String(i), { reply }));
      const law = charter({ quorumNumerator: n, quorumDenominator: d, quorumStrictlyMore: more });
      const there = replies.filter((reply) => reply !== null && reply !== "absent").length;
      const share = more ? there * d > standing.length * n : there * d >= standing.length * n;
      expect(quorum(law, standing, rows)).toMatchObject({ counted: there, isMet: share });
    }),
  );
});

test("the counts add up to the filled seats of chair and members", () => {
  fc.assert(
    fc.property(states, fc.infiniteStream(fc.boolean()), (replies, filled) => {
      const standing = replies.map((_, i) => {
        const { value } = filled.next();
        return seat(String(i), value === true ? {} : vacant);
      });
      const rows = replies.map((reply, i) => answer(String(i), { reply }));
      const { counts } = summaryOf(charter(), standing, rows);
      const sum = Object.values(counts).reduce((total, count) => total + count, 0);
      expect(sum).toBe(standing.filter(({ personId }) => personId !== null).length);
    }),
  );
});
