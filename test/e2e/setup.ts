import { afterEach, beforeEach, inject } from "vitest";
import { closePages } from "./pages.ts";

// Before each test and not before all: a skipped test is counted as such.
beforeEach((test) => test.skip(inject("browser") === "", "no browser"));

afterEach(async () => {
  const errors = await closePages();
  if (errors.length > 0) throw new Error(`The browser's console said: ${errors.join("\n")}`);
});
