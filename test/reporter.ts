import type { Reporter, TestModule, Vitest } from "vitest/node";

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
    const withoutBrowser = modules.some(
      (module) => module.project.name === "browser" && module.state() === "skipped",
    );
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
