import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { counted, get, post, world } from "../world";
import { routes } from "./routes";

beforeEach(world);

const whoFor = (pattern: string) =>
  pattern.startsWith("/desk/accounts") ? "admin" : "secretariat";

/** Who reads a restricted handout is kept in the record, and that is a trip more: these, and only these. */
const traced = new Set([
  "/desk/meetings/:id/handouts/:handoutId/files/:number",
  "/desk/meetings/:id/handouts/packet.zip",
]);

/** Every route of a method asked once; a line for each that took more round trips, or failed. */
async function dear(method: "GET" | "POST", most: number): Promise<string[]> {
  const wrong: string[] = [];
  for (const { pattern, path } of routes.filter((route) => route.method === method)) {
    const { db, trips } = counted(env.DB);
    const who = whoFor(pattern);
    const answer =
      method === "GET" ? await get(path, who, { db }) : await post(path, who, {}, { db });
    if (answer.status >= 500 || trips() > (traced.has(pattern) ? 2 : most))
      wrong.push(`${method} ${pattern}: ${answer.status}, ${trips()} round trips`);
  }
  return wrong;
}

it("a page takes one round trip", async () => {
  expect(await dear("GET", 1)).toEqual([]);
});

it("a form takes two", async () => {
  expect(await dear("POST", 2)).toEqual([]);
});
