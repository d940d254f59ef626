import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { build } from "../../src/local/build.ts";
import { root } from "../../src/local/files.ts";
import { versionOf } from "../../src/local/version.ts";

let folder = "";
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "renkei-version-"));
  fs.mkdirSync(path.join(folder, "src/site"), { recursive: true });
  write("src/site/page.tsx", "<p>one</p>");
  write("lock.json", "{}");
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const write = (name: string, content: string) => fs.writeFileSync(path.join(folder, name), content);
const version = () => versionOf(folder, ["src", "lock.json"], (file) => file.endsWith(".draft"));

it("the same code has the same mark", () => {
  const before = version();
  write("src/site/page.tsx", "<p>one</p>");
  expect(version()).toBe(before);
});

it.for([
  ["another text on a page", "src/site/page.tsx", "<p>two</p>"],
  ["a new file", "src/words.ts", ""],
  ["another library", "lock.json", "{ }"],
])("%s is another mark", ([, name = "", content = ""]) => {
  const before = version();
  write(name, content);
  expect(version()).not.toBe(before);
});

it("a file that moves is another mark", () => {
  const before = version();
  fs.renameSync(path.join(folder, "src/site/page.tsx"), path.join(folder, "src/page.tsx"));
  expect(version()).not.toBe(before);
});

it("a file that draws no page is none", () => {
  const before = version();
  write("src/a.draft", "x");
  expect(version()).toBe(before);
});

it("the build keeps the mark of all that draws pages", async () => {
  await build();
  const kept: unknown = JSON.parse(fs.readFileSync(path.join(root, ".build/version.json"), "utf8"));
  const all = ["src", "package-lock.json", ".build/assets.json"];
  expect(kept).toBe(versionOf(root, all, (file) => file.startsWith("src/local/")));
});
