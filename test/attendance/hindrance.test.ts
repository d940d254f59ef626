import { expect, test } from "vitest";
import {
  isPast,
  proxyHindrance,
  recordHindrance,
  replyDeadline,
  replyHindrance,
} from "../../src/attendance/model/hindrance";
import { charter, meeting, seat, vacant } from "./given";

const early = "2027-01-05T00:00:00.000Z";
const late = "2027-01-08T08:01:00.000Z";
const member = (now: string) => ({ now, isSecretariat: false });
const secretariat = (now: string) => ({ now, isSecretariat: true });
const why = (...given: Parameters<typeof replyHindrance>) => replyHindrance(...given)?.why;

test("a seat replies to a meeting in planning or announced", () => {
  for (const state of ["planning", "announced"] as const)
    expect(replyHindrance(meeting({ state }), seat("a"), member(early))).toBeNull();
});

test("a reply is closed once the meeting is held, final or cancelled", () => {
  expect(why(meeting({ state: "held" }), seat("a"), member(early))).toBe("attendance.held");
  expect(why(meeting({ state: "finalized" }), seat("a"), secretariat(early))).toBe(
    "attendance.held",
  );
  expect(why(meeting({ state: "cancelled" }), seat("a"), secretariat(early))).toBe(
    "attendance.cancelled",
  );
});

test("the deadline's own minute still counts", () => {
  expect(why(meeting(), seat("a"), member("2027-01-08T08:00:00.000Z"))).toBeUndefined();
  expect(why(meeting(), seat("a"), member(late))).toBe("attendance.dueHasPassed");
});

test("after the deadline the secretariat still records on behalf, and members are told whom to ask", () => {
  const asked = meeting({ contact: "内線 1234" });
  expect(replyHindrance(asked, seat("a"), secretariat(late))).toBeNull();
  expect(replyHindrance(asked, seat("a"), member(late))?.facts).toEqual({
    day: "2027-01-08",
    time: "17:00",
    contact: "内線 1234",
  });
});

test("without a deadline the reply is open until the meeting begins", () => {
  const open = meeting({ replyDue: null });
  expect(replyDeadline(open)).toEqual({ day: "2027-01-15", time: "16:30" });
  expect(isPast(replyDeadline(open), "2027-01-15T07:30:00.000Z")).toBe(false);
  expect(isPast(replyDeadline(open), "2027-01-15T07:31:00.000Z")).toBe(true);
});

test("a vacant seat, a circulated meeting and one without a day take no reply", () => {
  expect(why(meeting(), seat("a", vacant), secretariat(early))).toBe("attendance.vacant");
  expect(why(meeting({ format: "circulated" }), seat("a"), secretariat(early))).toBe(
    "attendance.circulated",
  );
  expect(why(meeting({ day: null }), seat("a"), secretariat(early))).toBe("attendance.noDay");
});

const at = (state: Parameters<typeof meeting>[0], now: string) =>
  recordHindrance(meeting(state), seat("a"), now)?.why;

test("presence is recorded from the day of an announced meeting until it is final", () => {
  expect(at({ state: "planning" }, "2027-01-15T03:00:00.000Z")).toBe("attendance.notAnnounced");
  expect(at({}, "2027-01-14T14:59:00.000Z")).toBe("attendance.notYet");
  expect(at({}, "2027-01-14T15:00:00.000Z")).toBeUndefined();
  expect(at({ state: "held" }, "2027-02-01T00:00:00.000Z")).toBeUndefined();
  expect(at({ state: "finalized" }, "2027-02-01T00:00:00.000Z")).toBe("attendance.finalized");
  expect(at({ state: "cancelled" }, "2027-02-01T00:00:00.000Z")).toBe("attendance.cancelled");
});

test("nobody is recorded in a vacant seat", () => {
  const now = "2027-01-15T03:00:00.000Z";
  expect(recordHindrance(meeting(), seat("a", vacant), now)?.why).toBe("attendance.vacant");
});

test("a proxy is refused where the charter allows none", () => {
  expect(proxyHindrance(charter({ proxyAllowed: false }), "proxy")?.why).toBe("attendance.noProxy");
  expect(proxyHindrance(charter({ proxyAllowed: false }), "online")).toBeNull();
  expect(proxyHindrance(charter(), "proxy")).toBeNull();
  expect(proxyHindrance(undefined, "proxy")).toBeNull();
});
