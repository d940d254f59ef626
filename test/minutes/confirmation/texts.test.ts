import { beforeEach, expect, test } from "vitest";
import { paths } from "../../../src/paths";
import { get, world } from "../../world";
import { answer, correct, openCorrection, run } from "./steps";

const confirm = paths.ja.minutesConfirm("m0");

beforeEach(world);

test("the number of a handout is kept as what it stands for", async () => {
  await run(`INSERT INTO handout (id, meeting_id, title, state, created_at)
    VALUES ('hm0', 'm0', '資料', 'accepted', '2024-03-01T00:00:00.000Z')`);
  await run(
    `INSERT INTO handout_number (handout_id, meeting_id, kind, major) VALUES ('hm0', 'm0', 'material', 1)`,
  );
  await correct("rk2", "member", "資料１のとおり、窓口を増やす。");
  expect(await openCorrection()).toMatchObject({ text: "[[handout:hm0]]のとおり、窓口を増やす。" });
  expect(await (await get(confirm, "member")).text()).toContain("資料１のとおり");
});

test("a text with script in it is a text", async () => {
  await correct("rk2", "member", "<script>alert(1)</script>窓口を増やす。");
  await answer("secretariat", { outcome: "accept" });
  for (const [path, who] of [
    [confirm, "member"],
    [paths.ja.minutes("m0"), "secretariat"],
  ] as const)
    expect(await (await get(path, who)).text()).not.toContain("<script>alert");
});
