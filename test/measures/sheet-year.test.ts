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
