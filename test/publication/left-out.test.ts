import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { get, post, rows } from "../world";
import { announced } from "./steps";

const publish = "/desk/roster/publish";

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date("2026-12-01T03:00:00.000Z"), toFake: ["Date"] });
  await announced();
});
afterEach(() => void vi.useRealTimers());

/** 経済産業副大臣 changes on 10 December; 国土交通副大臣 falls vacant on the 20th. */
async function transfersToCome(): Promise<void> {
  await rows(
    "UPDATE assignment SET valid_to = '2026-12-10', version = 2 WHERE id = 'assignment-seat-meti'",
  );
  await rows(
    "UPDATE assignment SET valid_to = '2026-12-20', version = 2 WHERE id = 'assignment-seat-mlit'",
  );
  await rows(
    "INSERT INTO person (id, display_name, reading) VALUES ('next', '次の　副大臣', 'つぎの')",
  );
  await rows(`INSERT INTO assignment (id, person_id, post_id, kind, valid_from)
    VALUES ('next', 'next', 'post-seat-meti', 'primary', '2026-12-10')`);
}

const page = async (path = publish) => (await get(path, "secretariat")).text();

test("what is dated after the publication is named as left out, with its day and the way there", async () => {
  await transfersToCome();
  const html = await page();
  expect(html).toContain("公表日より後の発令２件は載りません");
  expect(html).toMatch(/<a href="\/desk\/roster\?asof=2026-12-10"><time [^>]*>令和８年12月10日</);
  expect(html).toContain("経済産業副大臣を「髙橋　健」から「次の　副大臣」に変更");
  expect(html).toMatch(/<a href="\/desk\/roster\?asof=2026-12-20"><time [^>]*>令和８年12月20日</);
  expect(html).toContain("国土交通副大臣を「田中　葉子」から「空席」に変更");
  expect(await page(`/en${publish}`)).toContain(
    "2 transfers dated after the day of publication are left out",
  );
});

test("what has come into force by the day is not", async () => {
  await transfersToCome();
  vi.setSystemTime(new Date("2026-12-09T15:00:00.000Z"));
  await rows("UPDATE session SET expires_at = 99999999999, absolute_at = 99999999999");
  const html = await page();
  expect(html).toContain("公表日より後の発令１件は載りません");
  expect(html).not.toContain("asof=2026-12-10");
  expect(html).toContain("asof=2026-12-20");
});

test("nothing is said where nothing is left out, and while other things are prepared", async () => {
  expect(await page()).not.toContain("載りません");
  await transfersToCome();
  expect(await page("/desk/charter/publish")).not.toContain("載りません");
});

test("a refused form says it again", async () => {
  await transfersToCome();
  const answer = await post(publish, "secretariat", { when: "scheduled" });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("公表日より後の発令２件は載りません");
});
