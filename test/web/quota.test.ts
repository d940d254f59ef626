import { expect, test } from "vitest";
import { quota } from "../../src/web/quota";

test("so many a minute, and as many in the next", () => {
  const isWithin = quota(2);
  const asked = (at: string) => isWithin(`2026-12-01T00:${at}.000Z`);
  expect(["00:00", "00:59", "00:59", "01:00", "01:30", "01:59"].map(asked)).toEqual([
    true,
    true,
    false,
    true,
    true,
    false,
  ]);
});
