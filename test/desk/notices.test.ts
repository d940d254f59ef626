import { beforeEach, expect, it } from "vitest";
import { get, rows, world } from "../world";

beforeEach(world);

/** The member hears that a paper was sent back. */
const heard = async (number: string) => {
  await rows(
    `INSERT INTO event (id, at, actor_id, name, subject_id, detail)
      VALUES (7, '2026-11-02T00:00:00.000Z', 'secretariat', 'handout.returned', 'h1', ?)`,
    JSON.stringify({ meeting: "17", number, title: "調査の結果" }),
  );
  await rows("INSERT INTO notification (event_id, account_id) VALUES (7, 'member')");
};

const page = async (lang: string) => (await get(`${lang}/desk/notifications`, "member")).text();

it("the number of a paper is told in the reader's language", async () => {
  await heard("資料２－２");
  expect(await page("")).toContain("の資料２－２「調査の結果」を差し戻しました");
  const english = await page("/en");
  expect(english).toContain("Sent back Handout 2-2 “調査の結果”");
  expect(english).not.toContain("資料２－２");
});

it("a paper without a number is told by its title", async () => {
  await heard("");
  expect(await page("/en")).toContain("Sent back the paper “調査の結果”");
});
