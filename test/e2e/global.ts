import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import type { DemoAccount } from "../../src/local/sample.ts";
import { startApp } from "./app.ts";
import { findBrowser, startBrowser } from "./browser.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the application answers. */
    base: string;
    /** Where the browser takes orders; empty where there is none. */
    browser: string;
    accounts: readonly DemoAccount[];
  }
}

/** Before the browser tests: the application and the browser. Afterwards nothing of them is left. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executable = await findBrowser();
  if (executable === null) {
    project.provide("browser", "");
    return async () => {};
  }
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), "renkei-e2e-"));
  const starting = [startBrowser(executable, folder), startApp(folder)] as const;
  const leave = async () => {
    const [browser, app] = await Promise.allSettled(starting);
    if (browser.status === "fulfilled") await browser.value.close();
    if (app.status === "fulfilled") await app.value.stop();
    await fs.rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const [browser, app] = await Promise.all(starting);
    project.provide("browser", browser.wsEndpoint());
    project.provide("base", app.url);
    project.provide("accounts", app.accounts);
  } catch (error) {
    await leave();
    throw error;
  }
  return leave;
}
