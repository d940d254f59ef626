import { createScheduledController } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { tidyUp } from "../../src/clockwork/run";
import { later, now } from "../../src/lib/clock";
import worker from "../../src/worker";
import { pdf, submitFile } from "../handouts/sent";
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

it("keeps the files of handouts and forgets those of which nothing came, within a day and 32 hours", async () => {
  await world();
  await submitFile("h2", "coordinator", { name: "a.pdf", bytes: pdf("a") });
  const [kept] = (await env.FILES.list()).objects;
  await env.FILES.put(kept?.key.replace(/.$/, "~") ?? "", pdf("lost"));
  expect((await env.FILES.list()).objects).toHaveLength(2);
  for (let hour = 0; hour < 32; hour++) await tidyUp(env, later(now(), (48 + hour) * 3_600_000));
  expect((await env.FILES.list()).objects.map(({ key }) => key)).toEqual([kept?.key]);
});

it("deems silence consent though the store of files fails, and says that something failed", async () => {
  await world();
  await rows(
    "UPDATE minutes SET due = '2024-03-29T08:00:00.000Z', silence_is_consent = 1, version = version + 1 WHERE id = 'm0'",
  );
  const FILES = new Proxy(env.FILES, {
    get: (files, name) => (name === "list" ? null : Reflect.get(files, name)),
  });
  const hour = worker.scheduled(createScheduledController({ cron: "7 * * * *" }), {
    ...env,
    FILES,
  });
  await expect(hour).rejects.toThrow("The hourly run has failed in part");
  const states = await rows<{ state: string }>("SELECT DISTINCT state FROM confirmation");
  expect(states.map(({ state }) => state)).toContain("deemed");
});
