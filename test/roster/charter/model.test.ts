import { expect, test } from "vitest";
import {
  type Charter,
  beginningFault,
  charterOn,
  quorumOf,
  ruleOf,
  termOf,
} from "../../../src/roster/charter/model";

const charter = (number: number, validFrom: string): Charter => ({
  id: String(number),
  bodyId: "council",
  number,
  title: "開催要綱",
  text: "",
  decidedOn: null,
  validFrom,
  ...quorumOf(1, 2, true),
  proxyAllowed: true,
  proxyCounts: true,
  source: "",
  sourceUrl: "",
  version: 1,
});
const all = [charter(2, "2020-04-01"), charter(1, "2016-07-26")];

test("the version in force is the last that began", () => {
  expect(charterOn(all, "2016-07-25")).toBeUndefined();
  expect(charterOn(all, "2016-07-26")?.number).toBe(1);
  expect(charterOn(all, "2020-03-31")?.number).toBe(1);
  expect(charterOn(all, "2020-04-01")?.number).toBe(2);
});

test("a version holds until the next begins", () => {
  expect(termOf(all, charter(1, "2016-07-26")).validTo).toBe("2020-04-01");
  expect(termOf(all, charter(2, "2020-04-01")).validTo).toBeNull();
});

test("a version begins between its neighbours", () => {
  expect(beginningFault(all, 3, "2020-04-01")?.code).toBe("roster.charterTooEarly");
  expect(beginningFault(all, 1, "2020-04-01")?.code).toBe("roster.charterTooLate");
  expect(beginningFault(all, 3, "2020-04-02")).toBeNull();
});

test("a quorum has the name of its rule", () => {
  expect(ruleOf(quorumOf(1, 2, true))).toBe("majority");
  expect(ruleOf(quorumOf(1, 2, false))).toBe("half");
  expect(ruleOf(quorumOf(3, 5, false))).toBe("other");
});
