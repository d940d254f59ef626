import { beforeEach, expect, it } from "vitest";
import { get, world } from "../world";

beforeEach(world);

it.each([
  ["/desk", "令和８年度"],
  ["/en/desk", "FY2026"],
])(
  "a sheet is begun for the present fiscal year, said as one says years (%s)",
  async (desk, year) => {
    const page = await (await get(`${desk}/measures/ms1/sheets/new`, "editor")).text();
    expect(page).toMatch(new RegExp(`name="year"[^>]*value="${year}"`));
  },
);

it.each([
  "sheets/2026",
  "sheets/new",
  "budgets/2026",
  "indicators/new",
  "milestones/new",
  "line",
  "edit",
])("an English page of a measure names it in English (%s)", async (place) => {
  const page = await (await get(`/en/desk/measures/ms1/${place}`, "editor")).text();
  expect(page).toMatch(/<p class="shoulder"[^>]*>Telework Day<\/p>/);
});
