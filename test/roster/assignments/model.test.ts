import { expect, test } from "vitest";
import {
  datesFault,
  stretchesOf,
  vacanciesIn,
  vacanciesOpened,
} from "../../../src/roster/assignments/model";
import { assignment } from "../transfers/examples";

const first = assignment("A", "X", "2020-01-01", { validTo: "2021-01-01" });
const second = assignment("B", "X", "2021-01-01");

test("vacancies lie between holders and after the last, up to the post's own end", () => {
  const later = { ...second, validFrom: "2021-03-01", validTo: "2022-01-01" };
  expect(vacanciesIn([later, first], null)).toEqual([
    { from: "2021-01-01", to: "2021-03-01" },
    { from: "2022-01-01", to: null },
  ]);
  expect(vacanciesIn([later, first], "2022-01-01")).toEqual([
    { from: "2021-01-01", to: "2021-03-01" },
  ]);
});

test("a post's history tells holders and vacancies, the newest first", () => {
  const stretches = stretchesOf([first, { ...second, validFrom: "2021-03-01" }], null);
  expect(stretches.map((one) => one.assignment?.personId ?? null)).toEqual(["B", null, "A"]);
});

test("a correction keeps one holder a post and one 本務 a person", () => {
  const dates = { validFrom: "2020-06-01", validTo: null };
  expect(datesFault(second, dates, [first]).validFrom?.code).toBe("roster.heldBy");
  const elsewhere = assignment("B", "Y", "2022-01-01");
  const open = { validFrom: "2021-01-01", validTo: null };
  expect(datesFault(second, open, [first, elsewhere]).validTo?.code).toBe(
    "roster.primaryElsewhere",
  );
  expect(datesFault({ ...second, kind: "concurrent" }, open, [first, elsewhere])).toEqual({});
});

test("a correction stays within the days of its post", () => {
  const bound = { ...second, postFrom: "2021-01-01", postTo: "2025-01-01" };
  const before = { validFrom: "2020-12-31", validTo: "2024-01-01" };
  expect(datesFault(bound, before, []).validFrom?.code).toBe("roster.postNotYet");
  const after = { validFrom: "2021-01-01", validTo: null };
  expect(datesFault(bound, after, []).validTo?.code).toBe("roster.postEnds");
});

test("only vacancies that were none before are to be agreed to", () => {
  const gap = { ...second, validFrom: "2021-03-01" };
  expect(vacanciesOpened(gap, { validFrom: "2021-02-01", validTo: null }, [first])).toEqual([]);
  expect(vacanciesOpened(gap, { validFrom: "2021-04-01", validTo: null }, [first])).toEqual([
    { from: "2021-01-01", to: "2021-04-01" },
  ]);
});
