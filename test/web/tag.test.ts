import { expect, test } from "vitest";
import build from "../../.build/version.json";
import { dayOf, now } from "../../src/lib/clock";
import { tagOf } from "../../src/web/tag";
import { get, world } from "../world";

const made = { lang: "ja", path: "/", today: "2026-12-01", revisions: ["a", "b"] } as const;

test("a page drawn from the same by the same code has the same tag", () => {
  expect(tagOf("code", { ...made })).toBe(tagOf("code", { ...made }));
  expect(tagOf("code", made)).toMatch(/^W\/"[\w-]{27}"$/);
});

test.each([
  ["other code, though every asset is the same", tagOf("other", made)],
  ["another language", tagOf("code", { ...made, lang: "en" })],
  ["another page", tagOf("code", { ...made, path: "/roster" })],
  ["another day", tagOf("code", { ...made, today: "2026-12-02" })],
  ["another revision", tagOf("code", { ...made, revisions: ["a", "c"] })],
])("%s is another tag", (_, other) => {
  expect(other).not.toBe(tagOf("code", made));
});

test("a page carries the tag of this build, and is not sent again to who has it", async () => {
  await world();
  const before = dayOf(now());
  const tag = (await get("/about")).headers.get("etag") ?? "";
  const here = { lang: "ja", path: "/about", revisions: [] } as const;
  const days = [before, dayOf(now())];
  expect(days.map((today) => tagOf(build, { ...here, today }))).toContain(tag);
  const again = await get("/about", undefined, { headers: { "If-None-Match": tag } });
  expect([again.status, await again.text()]).toEqual([304, ""]);
});
