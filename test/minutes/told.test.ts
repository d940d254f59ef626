import { beforeEach, expect, it } from "vitest";
import { paths } from "../../src/paths";
import { get, post, rows, world } from "../world";
import { at, speech } from "./given";

beforeEach(async () => {
  await world();
  await rows(`INSERT INTO handout (id, meeting_id, item_id, title, submitter_id, state, disclosure, created_at)
    VALUES ('p1', 'm0', 'held-1', '実施方針', 'mic', 'accepted', 'open', '2024-03-01T00:00:00.000Z')`);
  await rows(
    "INSERT INTO handout_number (handout_id, meeting_id, kind, major) VALUES ('p1', 'm0', 'material', 3)",
  );
});

it("what happened to a remark is told with the numbers of papers, never with what stands for them", async () => {
  await post(at("rk2"), "secretariat", { version: "1", ...speech("資料３のとおり進める。") });
  expect(await rows("SELECT text FROM remark WHERE id = 'rk2'")).toEqual([
    { text: "[[handout:p1]]のとおり進める。" },
  ]);
  await post(at("rk2", "/move"), "secretariat", { up: "2" });
  await post(at("rk2", "/remove"), "secretariat", { version: "3" });
  const told = await rows<{ detail: string }>(
    "SELECT detail FROM event WHERE name GLOB 'minutes.remark*' ORDER BY id",
  );
  const what = { number: "16", what: "資料３のとおり進める。" };
  expect(told.map(({ detail }) => JSON.parse(detail))).toEqual([what, what, what]);
});

it("so is what the gate names by its first words", async () => {
  await rows(
    `UPDATE remark SET text = '[[handout:p1]]の概要', summary_text = '要旨', summary_number = 0, kind = 'narration',
      seat_id = NULL, version = version + 1 WHERE id = 'rk2'`,
  );
  const page = await (await get(paths.ja.minutesStep("m0", "settle"), "secretariat")).text();
  expect(page).toContain("（資料３の概要）");
});
