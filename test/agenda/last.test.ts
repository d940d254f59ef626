import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { get, post, rows, world } from "../world";

const inOrder = async (meeting: string) => {
  const html = await (await get(`/desk/meetings/${meeting}/agenda`, "secretariat")).text();
  return [...html.matchAll(/data-id="([^"]+)"/g)].map(([, id]) => id);
};
const run = (sql: string) => env.DB.prepare(sql).run();
const carry = (path: string, target: string, version = "1") =>
  post(`${path}/carry`, "secretariat", { version, target });

// `old` waits in the backlog, and `idea` as a proposal, since before the items of m1 were added.
beforeEach(async () => {
  await world();
  await run(
    `INSERT INTO agenda_item (id, body_id, meeting_id, state, kind, title, proposed_by, created_at) VALUES
      ('old', 'council', NULL, 'taken', 'report', '古い候補', NULL, '2020-01-01T00:00:00.000Z'),
      ('idea', 'council', 'm1', 'proposed', 'report', '古い提案', 'mhlw', '2020-01-01T00:00:00.000Z'),
      ('z', 'council', 'm1', 'taken', 'other', 'その他', NULL, '2026-12-01T00:00:00.000Z')`,
  );
});

for (const [what, prepare] of [
  ["was never put in order", "DELETE FROM agenda_order"],
  ["has an empty order", "UPDATE agenda_order SET item_ids = '[]', version = version + 1"],
  ["was put in order before the last came", "SELECT 1"],
] as const)
  describe(`on an agenda that ${what}`, () => {
    beforeEach(async () => {
      await run(prepare);
    });
    it("a candidate that is put on it comes last", async () => {
      expect((await carry("/desk/backlog/old", "m1")).status).toBe(303);
      expect(await inOrder("m1")).toEqual(["i1", "i2", "z", "old"]);
    });
    it("a proposal that is taken comes last", async () => {
      await post("/desk/meetings/m1/items/idea/take", "secretariat", { version: "1" });
      expect(await inOrder("m1")).toEqual(["i1", "i2", "z", "idea"]);
    });
    it("each of several comes after the one before, and what is added later after them", async () => {
      await post("/desk/meetings/m1/items/idea/take", "secretariat", { version: "1" });
      await carry("/desk/backlog/old", "m1");
      await post("/desk/meetings/m1/items/new", "secretariat", { kind: "other", title: "新しい" });
      expect((await inOrder("m1")).slice(0, 5)).toEqual(["i1", "i2", "z", "idea", "old"]);
      expect(await inOrder("m1")).toHaveLength(6);
    });
  });

it("an item that went and came back comes last, not where it stood", async () => {
  await carry("/desk/meetings/m1/items/i1", "backlog");
  await carry("/desk/backlog/i1", "m1", "2");
  expect(await inOrder("m1")).toEqual(["i2", "z", "i1"]);
});

it("whoever puts the items in order from an older page is shown the present order", async () => {
  await carry("/desk/backlog/old", "m1");
  const late = await post("/desk/meetings/m1/items/i2/move", "secretariat2", {
    version: "1",
    to: "up",
  });
  expect(late.status).toBe(409);
  const now = { version: "2", to: "up" };
  expect((await post("/desk/meetings/m1/items/i2/move", "secretariat2", now)).status).toBe(303);
  expect(await inOrder("m1")).toEqual(["i2", "i1", "z", "old"]);
});

const form = async () => (await get("/desk/meetings/m1/items/i1/carry", "secretariat")).text();

describe("where an item is carried to", () => {
  it("is the backlog unless said otherwise, while no other meeting is in preparation", async () => {
    expect(await form()).toMatch(/value="backlog" checked/);
  });
  it("is asked where there are several", async () => {
    await run(
      `INSERT INTO meeting (id, body_id, number, format, state, created_at)
        VALUES ('m2', 'council', 18, 'online', 'planning', '2026-10-01T00:00:00.000Z')`,
    );
    expect(await form()).toContain('value="m2"');
    expect(await form()).not.toContain("checked");
    expect(await rows("SELECT 1 FROM event")).toEqual([]);
  });
});
