import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { build } from "../src/local/build.ts";
import Summary from "./reporter.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const pure = [
  "test/{lib,local,pure,ui}/**/*.test.{ts,tsx}",
  "test/{handouts,minutes}/model/**/*.test.ts",
  "test/rules/{circles,layers,supply,words}.test.ts",
];
const browser = ["test/e2e/**/*.test.ts"];

await build();

export default defineConfig({
  root,
  test: {
    silent: "passed-only",
    // Password hashes are slow by design, and so are busy machines.
    testTimeout: 60_000,
    // One workerd for all files: 3 s instead of 12 for eight of them. Storage is emptied before each
    // test, and no module keeps state.
    isolate: false,
    reporters: ["default", new Summary()],
    projects: [
      {
        // What takes values and returns values: no storage, no reset.
        root,
        test: { name: "pure", include: pure, environment: "node" },
      },
      {
        // Through the front door: workerd and a real D1, emptied and migrated before each test.
        root,
        plugins: [
          cloudflareTest({
            wrangler: { configPath: `${root}wrangler.toml` },
            miniflare: {
              bindings: {
                MIGRATIONS: await readD1Migrations(`${root}migrations`),
                PEPPER: "a pepper for tests only",
                DEMO: "",
              },
            },
          }),
        ],
        test: {
          name: "worker",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: [...pure, ...browser, "test/bench/**"],
          setupFiles: ["test/setup.ts"],
        },
      },
      {
        // A real Chromium at the server that `npm start` starts; one file after another, as they share it.
        root,
        test: {
          name: "browser",
          include: browser,
          environment: "node",
          globalSetup: ["test/e2e/global.ts"],
          setupFiles: ["test/e2e/setup.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
