import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { announced, published } from "../publication/steps";
import { get, rows } from "../world";

const publish = "/desk/roster/publish";

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date("2026-12-01T03:00:00.000Z"), toFake: ["Date"] });
  await announced();
});
afterEach(() => void vi.useRealTimers());

const desk = async (who: "secretariat" | "member", path = "/desk/roster") =>
  (await get(path, who)).text();
const ahead = "未公表の変更があります";

test("the desk's roster says when it has changed since it was published, and leads on who may publish", async () => {
  expect(await desk("secretariat")).not.toContain(ahead);
  await published(publish);
  expect(await desk("secretariat")).not.toContain(ahead);
  await rows(
    "UPDATE assignment SET valid_to = '2026-11-01', version = 2 WHERE id = 'assignment-seat-meti'",
  );
  const theirs = await desk("secretariat");
  expect(theirs).toContain(ahead);
  expect(theirs).toMatch(/未公表の変更があります.*?<a href="\/desk\/roster\/publish">/s);
  expect(await desk("secretariat", "/en/desk/roster")).toContain("There are unpublished changes");
  const members = await desk("member");
  expect(members).toContain(ahead);
  expect(members).not.toContain(publish);
  await published(publish);
  expect(await desk("secretariat")).not.toContain(ahead);
});

test("a transfer to come is no unpublished change until its day", async () => {
  await rows(
    "UPDATE assignment SET valid_to = '2026-12-10', version = 2 WHERE id = 'assignment-seat-meti'",
  );
  await published(publish);
  expect(await desk("secretariat")).not.toContain(ahead);
  vi.setSystemTime(new Date("2026-12-09T15:00:00.000Z"));
  await rows("UPDATE session SET expires_at = 99999999999, absolute_at = 99999999999");
  expect(await desk("secretariat")).toContain(ahead);
});

test("what is scheduled counts as published: the change is on its way", async () => {
  await rows(
    "UPDATE assignment SET valid_to = '2026-12-10', version = 2 WHERE id = 'assignment-seat-meti'",
  );
  await published(publish);
  await published(publish, { when: "scheduled", day: "2026-12-15", time: "10:00" });
  expect(await desk("secretariat")).not.toContain(ahead);
});
