import { beforeEach, expect, it } from "vitest";
import { type Who, get, post, rows, world } from "../world";

beforeEach(world);

const strangers: readonly Who[] = [
  "mhlw-editor",
  "coordinator",
  "secretariat",
  "auditor",
  "member",
  "aide",
  "admin",
  "outsider",
];
const pages = [
  "budgets/2026",
  "indicators/new",
  "indicators/in1",
  "indicators/in1/definition",
  "indicators/in1/values",
  "indicators/in1/values?correct=va2",
  "milestones/new",
  "milestones/mi1",
];
const steps = ["milestones/mi1/done", "milestones/mi1/drop", "milestones/mi1/reopen"];

const held = async () =>
  JSON.stringify(
    await Promise.all(
      [
        "budget",
        "budget_line",
        "indicator",
        "indicator_definition",
        "indicator_value",
        "milestone",
        "event",
      ].map((table) => rows(`SELECT * FROM ${table}`)),
    ),
  );

/** All that any of the forms could want. */
const typed = {
  version: "1",
  unit: "million",
  "account-bg1": "一般会計",
  "version-bg1": "1",
  "initial-bg1": "1",
  kind: "actual",
  year: "2024",
  value: "250000",
  title: "乗っ取り",
  fromYear: "2026",
  fromQuarter: "1",
  doneOn: "2026-06-01",
};

it("nobody else opens the forms of a ministry's figures, nor learns what stands in them", async () => {
  for (const who of strangers)
    for (const path of pages) {
      const answer = await get(`/desk/measures/ms1/${path}`, who);
      expect([403, 404], `${who} ${path}`).toContain(answer.status);
      const text = await answer.text();
      for (const secret of ["参加者数", "300,000", "募集", "248"])
        expect(text, `${who} ${path}`).not.toContain(secret);
    }
});

it("nobody else sends them, and a refusal comes before any word on what was typed", async () => {
  const before = await held();
  for (const who of strangers)
    for (const path of [...pages, ...steps])
      for (const sent of [typed, {}]) {
        const answer = await post(`/desk/measures/ms1/${path}`, who, sent);
        expect([403, 404], `${who} ${path}`).toContain(answer.status);
      }
  expect(await held()).toBe(before);
});

it("an indicator or milestone of another measure is not there", async () => {
  for (const path of ["indicators/in1", "indicators/in1/values", "milestones/mi1"]) {
    expect((await get(`/desk/measures/ms2/${path}`, "mhlw-editor")).status, path).toBe(404);
    expect((await post(`/desk/measures/ms2/${path}`, "mhlw-editor", typed)).status, path).toBe(404);
  }
});

it("its own editors and coordinators open them", async () => {
  for (const who of ["editor", "mic-coordinator"] as const)
    for (const path of pages)
      expect((await get(`/desk/measures/ms1/${path}`, who)).status, path).toBe(200);
});
