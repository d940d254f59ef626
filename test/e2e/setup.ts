import { afterAll, afterEach, beforeEach, inject } from "vitest";
import { noBrowser } from "../reporter.ts";
import { closePages, disconnect } from "./pages.ts";

// Before each test and not before all: a skipped test is counted as such.
beforeEach((test) => {
  if (inject("trouble") !== "") throw new Error(inject("trouble"));
  test.skip(inject("browser") === "", noBrowser);
});

afterEach(async () => {
  const errors = await closePages();
  if (errors.length > 0) throw new Error(`The browser's console said: ${errors.join("\n")}`);
});

afterAll(disconnect);
