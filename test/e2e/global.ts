import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import type { DemoAccount } from "../../src/local/sample.ts";
import { startApp } from "./app.ts";
import { startBrowser } from "./browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the application answers. */
    base: string;
    /** Where the browser takes orders; empty where there is none. */
    browser: string;
    accounts: readonly DemoAccount[];
    /** Why there is no application or no browser although there should be. */
    trouble: string;
  }
}

/**
 * Before the browser tests: the browser and the application. Afterwards nothing of them is left. Where
 * one of them does not start, the browser tests fail with the reason and all other tests run.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), "renkei-e2e-"));
  const ends: (() => Promise<void>)[] = [
    () => fs.rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  ];
  const leave = async () => {
    for (const end of ends.toReversed()) await end();
  };
  project.provide("trouble", "");
  try {
    const browser = await startBrowser(folder);
    project.provide("browser", browser?.wsEndpoint() ?? "");
    if (!browser) return leave;
    ends.push(() => browser.close());
    const app = await startApp(folder);
    ends.push(app.stop);
    project.provide("base", app.url);
    project.provide("accounts", app.accounts);
  } catch (error) {
    project.provide("trouble", error instanceof Error ? error.message : String(error));
  }
  return leave;
}
