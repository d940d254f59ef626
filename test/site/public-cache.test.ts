import { beforeEach, expect, test } from "vitest";
import { forgetPages, keepPage, keptPage, memoryNow } from "../../src/web/public-cache";

const page = (until = "2026-12-01T00:00:30.000Z") => ({
  body: "x",
  status: 200 as const,
  etag: "e",
  headers: {},
  until,
});
const now = "2026-12-01T00:00:00.000Z";

beforeEach(forgetPages);

test("a page is kept until its time is over", () => {
  keepPage("a", page(), memoryNow());
  expect(keptPage("a", now)).toEqual(page());
  expect(keptPage("a", "2026-12-01T00:00:29.999Z")).toBeDefined();
  expect(keptPage("a", "2026-12-01T00:00:30.000Z")).toBeUndefined();
});

test("what was read before the memory was emptied is not kept after", () => {
  const memory = memoryNow();
  forgetPages();
  keepPage("a", page(), memory);
  expect(keptPage("a", now)).toBeUndefined();
});

test("the memory is bounded: the page unused for longest goes first", () => {
  for (let i = 0; i < 200; i += 1) keepPage(`p${i}`, page(), memoryNow());
  keptPage("p0", now);
  keepPage("new", page(), memoryNow());
  expect(keptPage("p0", now)).toBeDefined();
  expect(keptPage("p1", now)).toBeUndefined();
  expect(keptPage("new", now)).toBeDefined();
});
