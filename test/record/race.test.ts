import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { get, post, rows, world } from "../world";
import { between } from "../world/between";

beforeEach(world);

const item = { kind: "report", title: "あとから入った議題", minutes: "5" };
const add = (meanwhile: () => Promise<unknown>) =>
  post("/desk/meetings/m1/items/new", "secretariat", item, { db: between(env.DB, meanwhile) });
const items = () => rows("SELECT id FROM agenda_item WHERE title = ?1", item.title);
const events = () => rows("SELECT id FROM event");

const handOn = () => rows("UPDATE assignment SET valid_to = '2020-01-01', version = version + 1");
const give = () =>
  rows(
    "INSERT INTO role_grant (id, account_id, role, granted_at) VALUES ('more', 'secretariat', 'auditor', '2026-01-01')",
  );

describe("whoever loses something between reading and writing", () => {
  it("writes all the same when nothing was lost", async () => {
    expect((await add(() => rows("SELECT 1"))).status).toBe(303);
    expect(await items()).toHaveLength(1);
  });

  it.each([
    [
      "the role",
      "UPDATE role_grant SET ended_at = '2026-01-01', version = version + 1 WHERE account_id = 'secretariat'",
    ],
    [
      "the account",
      "UPDATE account SET state = 'suspended', version = version + 1 WHERE id = 'secretariat'",
    ],
    ["the session", "DELETE FROM session WHERE account_id = 'secretariat'"],
  ])(
    "writes nothing without %s: 403, no event, and the form's key is not used up",
    async (_, loss) => {
      const refused = await add(() => rows(loss));
      expect(refused.status).toBe(403);
      expect(await items()).toEqual([]);
      expect(await events()).toEqual([]);
      expect(await rows("SELECT id FROM form_key")).toEqual([]);
      expect(await rows("SELECT * FROM writing")).toEqual([{ is_allowed: 1 }]);
    },
  );

  it("answers for no seat that was handed on", async () => {
    const reply = { reply: "present" };
    const path = "/desk/meetings/m1/attendance/seat-mhlw/reply";
    const page = await get(path, "member");
    const answer = await post(path, "member", reply, { db: between(env.DB, handOn) });
    expect([page.status, answer.status]).toEqual([200, 403]);
  });

  it("is not stopped by a role given meanwhile", async () => {
    expect((await add(give)).status).toBe(303);
  });
});
