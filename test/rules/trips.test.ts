import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { counted, get, post, world } from "../world";
import { routes } from "./routes";

beforeEach(world);

const whoFor = (pattern: string) =>
  pattern.startsWith("/desk/accounts") ? "admin" : "secretariat";

describe("one round trip for a page", () => {
  for (const { pattern, path } of routes.filter((route) => route.method === "GET"))
    it(`GET ${pattern}`, async () => {
      const { db, trips } = counted(env.DB);
      const answer = await get(path, whoFor(pattern), { db });
      expect(answer.status).toBeLessThan(500);
      expect(trips()).toBeLessThanOrEqual(1);
    });
});

describe("two round trips for a form", () => {
  for (const { pattern, path } of routes.filter((route) => route.method === "POST"))
    it(`POST ${pattern}`, async () => {
      const { db, trips } = counted(env.DB);
      const answer = await post(path, whoFor(pattern), {}, { db });
      expect(answer.status).toBeLessThan(500);
      expect(trips()).toBeLessThanOrEqual(2);
    });
});
