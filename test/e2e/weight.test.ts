import { gzipSync } from "node:zlib";
import type { Response } from "playwright-core";
import { expect, it } from "vitest";
import { visit } from "./pages.ts";

const weightOf = async (answer: Response) => gzipSync(await answer.body(), { level: 6 }).length;

it.for([
  "/",
  "/meetings/16",
  "/meetings/16/handouts",
  "/meetings/5/minutes",
  "/verify",
  "/measures",
  "/measures/MIC-09",
  "/actions/1",
  "/roster",
  "/charter",
])("the first view of %s takes at most 4 requests and 28 KB", async (path) => {
  const page = await visit("/about");
  const answers: Response[] = [];
  await page.context().clearCookies();
  const fresh = await page.context().newPage();
  fresh.on("response", (answer) => answers.push(answer));
  await fresh.goto(path, { waitUntil: "networkidle" });
  const weights = await Promise.all(answers.map(weightOf));
  expect(answers.length).toBeLessThanOrEqual(4);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(28_000);
});
