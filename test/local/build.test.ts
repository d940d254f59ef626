import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { build } from "../../src/local/build.ts";
import { root } from "../../src/local/files.ts";

it("a file served beside the Worker is as safe as its pages, and kept for ever under its name", async () => {
  await build();
  const [all, named] = fs
    .readFileSync(path.join(root, ".build/public/_headers"), "utf8")
    .split(/^(?=\/)/m);
  expect(all?.trim().split(/\n\s*/)).toEqual([
    "/*",
    "Strict-Transport-Security: max-age=31536000; includeSubDomains",
    "X-Content-Type-Options: nosniff",
    "Cross-Origin-Resource-Policy: same-origin",
    "Referrer-Policy: same-origin",
  ]);
  expect(named?.trim().split(/\n\s*/)).toEqual([
    "/assets/*",
    "Cache-Control: public, max-age=31536000, immutable",
  ]);
});
