import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { post, rows, world } from "../../world";
import { between } from "../../world/between";
import { approvals, of, page, reportOf, send, typed } from "./steps";

beforeEach(world);

const sealSeen = async () =>
  /name="seal" value="([^"]*)"/.exec(await page(of("ms1"), "mic-coordinator"))?.[1] ?? "";
const saved = { ...typed, save: "yes", happened: "同時の文", version: "1" };
const save = () => post(of("ms1"), "editor", saved);

describe("a report saved while it is being approved", () => {
  it("is not lost when the approval comes first: its writer is told", async () => {
    const form = { ...typed, aim: "approve", seal: await sealSeen(), version: "1" };
    const db = between(env.DB, () => post(of("ms1"), "mic-coordinator", form));
    const late = await post(of("ms1"), "editor", saved, { db });
    expect(late.status).toBe(409);
    expect(await reportOf("ms1")).toMatchObject({ state: "approved", happened: typed["happened"] });
  });
  it("is kept when it comes first: nothing is approved that was not looked at", async () => {
    const form = { ...typed, aim: "approve", seal: await sealSeen(), version: "1" };
    const db = between(env.DB, save);
    expect((await post(of("ms1"), "mic-coordinator", form, { db })).status).toBe(409);
    expect(await reportOf("ms1")).toMatchObject({ state: "draft", happened: "同時の文" });
    expect(await approvals("ms1")).toHaveLength(1);
  });
});

it("what the council says while the coordinator approves stands in the list of measures", async () => {
  await send("ms1", "editor", { status: "completed" });
  const rating = { year: "2026", rating: "B", reason: "参加が伸びていない。" };
  const form = { version: "2", seal: await sealSeen() };
  const db = between(env.DB, () => post("/desk/measures/ms1/rating", "secretariat", rating));
  expect((await post(of("ms1", "approve"), "mic-coordinator", form, { db })).status).toBe(303);
  expect(
    await rows("SELECT status, council_rating FROM measure_listing WHERE measure_id = 'ms1'"),
  ).toEqual([{ status: "completed", council_rating: "B" }]);
});
