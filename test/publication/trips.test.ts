import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { counted, get, post } from "../world";
import { agenda17, announced, prepared, published } from "./steps";

beforeEach(announced);

test("every page of publishing takes one round trip, every form two", async () => {
  const id = await published();
  const waiting = await prepared("/desk/roster/publish");
  for (const path of [
    "/desk/publications",
    `/desk/publications/${id}`,
    `/desk/publications/${waiting}`,
    agenda17,
    "/desk/roster/publish",
    "/desk/charter/publish",
    "/desk/publications/agenda/m1/withdraw",
  ]) {
    const { db, trips } = counted(env.DB);
    const answer = await get(path, "secretariat", { db });
    expect([path, answer.status, trips()]).toEqual([path, 200, 1]);
    expect((await get(`/en${path}`, "secretariat")).status).toBe(200);
  }
  const forms = [
    ["/desk/charter/publish", { when: "at_once" }],
    [`/desk/publications/${waiting}/release`, { version: "1" }],
    ["/desk/publications/agenda/m1/withdraw", { reason: "理由", withdrawal: "kept" }],
  ] as const;
  for (const [path, typed] of forms) {
    const { db, trips } = counted(env.DB);
    const answer = await post(path, "secretariat2", typed, { db });
    expect([path, answer.status, trips()]).toEqual([path, 303, 2]);
  }
});

test("ids that do not exist are not found", async () => {
  for (const path of [
    "/desk/publications/nothing",
    "/desk/meetings/nothing/publish",
    "/desk/publications/agenda/nothing/withdraw",
    "/desk/publications/nonsense/m1/withdraw",
  ])
    expect([path, (await get(path, "secretariat")).status]).toEqual([path, 404]);
});
