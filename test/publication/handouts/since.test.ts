import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { get } from "../../world";
import { disclose, file, papers, publishHandouts, shaOf } from "./given";

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date("2026-12-01T03:00:00.000Z"), toFake: ["Date"] });
  await papers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a file is public since the first list that gave it, however many followed", async () => {
  await publishHandouts();
  vi.setSystemTime(new Date("2026-12-01T03:20:00.000Z"));
  await disclose("h3", "open");
  await file("h3", 1, "c");
  await publishHandouts();
  const text = await (await get(`/verify?sha512=${shaOf("a")}`)).text();
  expect(text).toContain("公表している最新の資料です");
  expect(text).toContain('datetime="2026-12-01T03:00:00.000Z"');
  expect(text).not.toContain('datetime="2026-12-01T03:20:00.000Z"');
});
