import { afterEach, describe, expect, it } from "vitest";
import {
  between,
  dayNumber,
  dayNumbered,
  dayOf,
  instantOf,
  later,
  secondsOf,
  timeOf,
} from "../../src/lib/clock";

const zone = process.env["TZ"];
afterEach(() => {
  process.env["TZ"] = zone ?? "UTC";
});

describe.for([
  ["UTC", 0],
  ["America/New_York", 300],
  ["Asia/Tokyo", -540],
  ["Pacific/Kiritimati", -840],
] as const)("on a machine in %s", ([name, minutes]) => {
  it("the clock is that of the place", () => {
    process.env["TZ"] = name;
    expect(new Date("2027-01-15T00:00:00Z").getTimezoneOffset()).toBe(minutes);
  });

  it("a day of Japan begins at 15:00 UTC, at the month's end, the year's and in February", () => {
    process.env["TZ"] = name;
    for (const [evening, day, next] of [
      ["2027-03-31", "2027-03-31", "2027-04-01"],
      ["2026-12-31", "2026-12-31", "2027-01-01"],
      ["2028-02-28", "2028-02-28", "2028-02-29"],
      ["2027-02-28", "2027-02-28", "2027-03-01"],
      ["2027-03-14", "2027-03-14", "2027-03-15"],
    ] as const) {
      expect(dayOf(`${evening}T14:59:59.999Z`)).toBe(day);
      expect(timeOf(`${evening}T14:59:59.999Z`)).toBe("23:59");
      expect(dayOf(`${evening}T15:00:00.000Z`)).toBe(next);
      expect(timeOf(`${evening}T15:00:00.000Z`)).toBe("00:00");
    }
  });

  it("an instant and its day and time in Japan are the same thing", () => {
    process.env["TZ"] = name;
    for (let hours = 0; hours < 24 * 400; hours += 7) {
      const at = later("2027-01-01T00:30:00.000Z", hours * 3_600_000);
      expect(instantOf(dayOf(at), timeOf(at))).toBe(at);
      expect(dayNumbered(dayNumber(dayOf(at)))).toBe(dayOf(at));
    }
  });
});

it("there is no hour that a clock leaves out or has twice", () => {
  process.env["TZ"] = "America/New_York";
  const hour = 3_600_000;
  expect(between("2027-03-14T06:00:00.000Z", later("2027-03-14T06:00:00.000Z", 5 * hour))).toBe(
    5 * hour,
  );
  expect(dayNumber("2027-03-15") - dayNumber("2027-03-14")).toBe(1);
  expect(secondsOf("1970-01-02T00:00:00.999Z")).toBe(86_400);
});
