import { describe, expect, it } from "vitest";
import { returnOf } from "../../../src/handouts/model/returns";

const version = (number: number, at: string, acceptedAt: string | null = null) => ({
  number,
  at: `2027-01-${at}T00:00:00.000Z`,
  acceptedAt,
});
const back = (at: string) => ({ at: `2027-01-${at}T09:00:00.000Z`, reason: `day ${at}` });

describe("how a version was sent back", () => {
  const versions = [version(3, "12"), version(2, "07", "2027-01-08"), version(1, "04")];
  const returns = [back("05"), back("13")];
  it.each([
    [1, "day 05"],
    [3, "day 13"],
    [2, undefined],
  ])("version %i: %s", (number, reason) => {
    const one = versions.find((each) => each.number === number) ?? version(0, "01");
    expect(returnOf(one, versions, returns)?.reason).toBe(reason);
  });
  it("is not known of what the ministry replaced before it was looked at", () => {
    expect(returnOf(version(1, "04"), versions, [back("13")])).toBeUndefined();
  });
});
