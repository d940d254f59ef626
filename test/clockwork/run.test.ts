import { createScheduledController } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import worker from "../../src/worker";
import { rows, world } from "../world";

const keys = async () =>
  (await rows<{ id: string }>("SELECT id FROM form_key")).map(({ id }) => id);

const at = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

it("forgets what is over and nothing else, however often it runs", async () => {
  await world();
  const sessions = (await rows("SELECT id FROM session")).length;
  await rows(
    "INSERT INTO form_key (id, location, at) VALUES ('old', '/', ?), ('new', '/', ?)",
    at(25),
    at(23),
  );
  await rows(
    "INSERT INTO session VALUES ('over', 'secretariat', '2026-01-01', 1, 1, 'password', '')",
  );
  for (let times = 0; times < 2; times++)
    await worker.scheduled(createScheduledController({ cron: "7 * * * *" }), env);
  expect(await keys()).toEqual(["new"]);
  expect((await rows("SELECT id FROM session")).length).toBe(sessions);
});
