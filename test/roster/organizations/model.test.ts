import { expect, test } from "vitest";
import { endFault, successorFault } from "../../../src/roster/model";
import { type Organization, flat, treeOf } from "../../../src/roster/organizations/model";

const organization = (id: string, rank: number, parentId: string | null = null): Organization => ({
  id,
  parentId,
  kind: parentId === null ? "ministry" : "bureau",
  name: id,
  shortName: id,
  nameEn: "",
  rank,
  validFrom: null,
  validTo: null,
  successorId: null,
  source: "",
  sourceUrl: "",
  version: 1,
});

test("the tree follows 建制順 on every level", () => {
  const all = [
    organization("b", 20),
    organization("a2", 2, "a"),
    organization("a", 10),
    organization("a1", 1, "a"),
  ];
  expect(flat(treeOf(all)).map(({ organization: one, depth }) => [one.id, depth])).toEqual([
    ["a", 0],
    ["a1", 1],
    ["a2", 1],
    ["b", 0],
  ]);
});

test("nothing ends before it began, and no successor takes over that does not exist", () => {
  const thing = { id: "a", validFrom: "2020-01-01", validTo: null };
  expect(endFault(thing, "2020-01-01")?.code).toBe("roster.endsBeforeStart");
  expect(endFault(thing, "2020-01-02")).toBeNull();
  const later = { id: "b", validFrom: "2021-01-01", validTo: null };
  expect(successorFault(thing, later, "2020-12-31")?.code).toBe("roster.successorNotThen");
  expect(successorFault(thing, later, "2021-01-01")).toBeNull();
  expect(successorFault(thing, undefined, "2021-01-01")?.code).toBe("notAChoice");
});
