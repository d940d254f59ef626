import type { Reporter, TestModule, Vitest } from "vitest/node";

/** Why test/e2e/setup.ts skips a test. */
export const noBrowser = "no browser";

/** Ends a run with one plain line, and says how to get a browser where the browser tests had none. */
export default class Summary implements Reporter {
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length + unhandled.length;
    const withoutBrowser = tests.some((test) => {
      const result = test.result();
      return result.state === "skipped" && result.note === noBrowser;
    });
    const log = (line: string) => this.#vitest?.logger.log(line);
    if (withoutBrowser)
      log(
        "Browser tests skipped: no Chromium here. This command provides one:\n  apt-get install -y chromium\n(or name one you have: CHROMIUM_PATH=/path/to/chromium npm test)\n",
      );
    log(
      `${count("passed")} passed, ${count("failed") + broken} failed, ${count("skipped")} skipped`,
    );
  }
}
