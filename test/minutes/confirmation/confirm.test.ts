import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../../src/paths";
import { type Who, counted, get, post, rows, world } from "../../world";

const confirm = paths.ja.minutesConfirm("m0");
const run = (text: string) => env.DB.prepare(text).run();
const stored = () =>
  rows(
    "SELECT id, state, text_number, answered_by, answered_as, version FROM confirmation ORDER BY id",
  );

beforeEach(world);

test("an aide confirms all remarks of the seat with one button, and it is told who and as whom", async () => {
  const page = await (await get(confirm, "aide")).text();
  expect(page).toContain("すべて修正なし");
  expect(page).toContain('name="seen" value="rk1:1"');
  const sent = await post(confirm, "aide", { seen: "rk1:1" });
  expect([sent.status, sent.headers.get("location")]).toEqual([303, confirm]);
  expect(await stored()).toMatchObject([
    { id: "rk1", state: "confirmed", text_number: 1, answered_by: "aide", answered_as: "aide" },
    { id: "rk2", state: "pending", text_number: null },
  ]);
  expect(await (await get(confirm, "aide")).text()).toContain("全て確認が済んでいます");
});
