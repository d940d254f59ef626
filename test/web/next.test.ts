import { expect, test } from "vitest";
import { safeNext } from "../../src/web/next";

test.each([
  ["/desk/meetings/abc?tab=x", "/desk/meetings/abc?tab=x", "/en/desk/meetings/abc?tab=x"],
  ["/en/desk/roster", "/desk/roster", "/en/desk/roster"],
  ["/", "/", "/en/"],
])("%s is a path of ours", (next, ja, en) => {
  expect(safeNext(next, "ja")).toBe(ja);
  expect(safeNext(next, "en")).toBe(en);
});

test.each([
  "",
  "desk",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "\t//evil.example",
  " //evil.example",
  "/\n/evil.example",
  "/\r\nLocation: https://evil.example",
  "https://evil.example",
  "HTTPS:evil.example",
  "https:/evil.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "http://localhost@evil.example",
  "/.//evil.example",
  "/..//evil.example",
  "/desk/..//evil.example",
  "/%2e//evil.example",
  "/en//evil.example",
  "/en/..//evil.example",
  "/　evil",
  "?next=//evil.example",
  "@evil.example",
])("%j leads to the desk", (next) => {
  expect(safeNext(next, "ja")).toBe("/desk");
  expect(safeNext(next, "en")).toBe("/en/desk");
});
