import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { root } from "../../src/local/files.ts";
import { bundleWorker } from "../../src/local/worker.ts";
import { weigh } from "../bench/weight.ts";

let weight: ReturnType<typeof weigh>;
beforeAll(async () => {
  weight = weigh(await bundleWorker(path.join(root, ".build/worker")));
}, 60_000);

describe("the Worker's entry", () => {
  it("weighs less than 300 KB after gzip", () => {
    expect(weight.entry).toBeGreaterThan(10_000);
    expect(weight.entry).toBeLessThan(300_000);
  });

  it("brings nothing that only the desk needs", () => {
    const desk = /^src\/(app|desk\/|clockwork\/)|[/-]routes[/.]/;
    const own = weight.sources.filter((file) => !file.startsWith("src/site/"));
    expect(own.filter((file) => desk.test(file))).toEqual([]);
  });

  it("leaves the desk, the cron and the common passwords for later", () => {
    expect(weight.later).toEqual(
      expect.arrayContaining([
        "src/app.tsx",
        "src/clockwork/run.ts",
        ".build/common-passwords.json",
      ]),
    );
  });
});
