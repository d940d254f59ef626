import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { post, rows, world } from "../world";
import { between } from "../world/between";

beforeEach(world);

const here = "/desk/measures/ms1/budgets/2026";
const untouched = {
  unit: "million",
  "account-bg1": "一般会計",
  "version-bg1": "1",
  "initial-bg1": "248",
};
const removed = { ...untouched, "remove-bg1": "yes" };
const remove = () => post(here, "mic-coordinator", removed);
const another = () =>
  rows(
    "INSERT INTO budget (id, measure_id, year, account) VALUES ('other', 'ms1', 2026, '特別会計')",
  );

it.each([
  ["revised", { "initial-bg1": "777" }],
  ["renamed", { "account-bg1": "特別会計" }],
  ["removed", { "remove-bg1": "yes" }],
])(
  "an account removed while it is %s: the other is told, and one change is recorded",
  async (_, late) => {
    const db = between(env.DB, remove);
    expect((await post(here, "editor", { ...untouched, ...late }, { db })).status).toBe(409);
    expect(await rows("SELECT id FROM budget")).toEqual([]);
    expect(await rows("SELECT actor_id FROM event")).toEqual([{ actor_id: "mic-coordinator" }]);
  },
);

it("two who name an account alike: the second is told, and nothing is lost", async () => {
  const renamed = { ...untouched, "account-bg1": "特別会計" };
  const answer = await post(here, "editor", renamed, { db: between(env.DB, another) });
  expect(answer.status).toBe(409);
  expect(
    await rows(
      "SELECT account FROM budget WHERE measure_id = 'ms1' AND year = 2026 ORDER BY account",
    ),
  ).toEqual([{ account: "一般会計" }, { account: "特別会計" }]);
});
