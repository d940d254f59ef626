import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { counted, get, rows, world } from "../world";

test("the test world can be read through the front door", async () => {
  await world();
  expect(await rows("SELECT count(*) AS n FROM seat")).toEqual([{ n: 10 }]);
  const { db, trips } = counted(env.DB);
  expect((await get("/desk/account", "secretariat", { db })).status).toBe(404);
  expect(trips()).toBe(0);
  await db.batch([db.prepare("SELECT 1").bind()]);
  await db.prepare("SELECT ?").bind(1).all();
  expect(trips()).toBe(2);
});
