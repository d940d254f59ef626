import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../../src/paths";
import { get, post, rows, world } from "../../world";
import { correct, run, standing } from "./steps";

const confirm = paths.ja.minutesConfirm("m0");
const yesterday = new Date(Date.now() + 9 * 3_600_000 - 86_400_000).toISOString().slice(0, 10);
const answered = () => rows("SELECT answered_by, answered_as FROM confirmation WHERE id = 'rk2'");

beforeEach(world);

describe("a seat that has passed on", () => {
  /** 厚生労働副大臣 changed yesterday: the account of the coordinator is the new holder's. */
  beforeEach(async () => {
    await run(
      `UPDATE assignment SET valid_to = '${yesterday}', version = version + 1 WHERE id = 'assignment-seat-mhlw'`,
    );
    await run(
      `INSERT INTO person (id, display_name, reading, is_sample) VALUES ('new', '新任　太郎', 'しんにん　たろう', 1)`,
    );
    await run(
      `INSERT INTO assignment (id, person_id, post_id, kind, valid_from) VALUES ('new', 'new', 'post-seat-mhlw', 'primary', '${yesterday}')`,
    );
    await run("UPDATE account SET person_id = 'new', version = version + 1 WHERE id = 'outsider'");
  });

  test("is not confirmed by who held it, who is told to whom it passed", async () => {
    for (const answer of [
      await get(confirm, "member"),
      await post(confirm, "member", { seen: "rk2:1" }),
    ]) {
      expect(answer.status).toBe(422);
      const page = await answer.text();
      expect(page).toContain("あなたから引き継がれています");
      expect(page).toContain("新任　太郎");
    }
    expect(await standing("rk2")).toBe("pending");
    expect(await (await get("/desk", "aide")).text()).toContain("発言の確認");
  });

  test("is not corrected by them either, even where they hold another seat now", async () => {
    await run(
      `UPDATE assignment SET valid_to = '${yesterday}', version = version + 1 WHERE id = 'assignment-seat-meti'`,
    );
    await run(
      `INSERT INTO assignment (id, person_id, post_id, kind, valid_from) VALUES ('moved', 'person-seat-mhlw', 'post-seat-meti', 'concurrent', '${yesterday}')`,
    );
    expect((await get(confirm, "member")).status).toBe(200);
    const refused = await correct("rk2", "member", "別の文");
    expect([refused.status, (await refused.text()).includes("引き継がれています")]).toEqual([
      422,
      true,
    ]);
    expect((await post(confirm, "member", { seen: "rk2:1" })).status).toBe(422);
    expect(await standing("rk2")).toBe("pending");
  });

  test("is confirmed by the successor, to whom the remarks are their predecessor's", async () => {
    const page = await (await get(confirm, "outsider")).text();
    expect(page).toContain("当時の厚生労働副大臣（鈴木　花子）の発言だけを確認してください");
    expect(page).not.toContain("あなたの発言");
    expect(await (await get(paths.en.minutesConfirm("m0"), "outsider")).text()).toContain(
      "Remarks of 鈴木　花子, Post of seat-mhlw (in the seat that day)",
    );
    expect((await post(confirm, "outsider", { seen: "rk2:1" })).status).toBe(303);
    expect(await answered()).toEqual([{ answered_by: "outsider", answered_as: "holder" }]);
  });

  test("is confirmed by the proxy of that day, who holds no seat at all", async () => {
    await run(
      `INSERT INTO person (id, display_name, reading, is_sample) VALUES ('stood-in', '代理　花子', 'だいり　はなこ', 1)`,
    );
    await run(`INSERT INTO attendance (id, meeting_id, seat_id, actual, proxy_title, proxy_name, proxy_person_id)
      VALUES ('a', 'm0', 'seat-mhlw', 'proxy', '厚生労働大臣政務官', '代理　花子', 'stood-in')`);
    await run(
      "UPDATE account SET person_id = 'stood-in', version = version + 1 WHERE id = 'outsider'",
    );
    await run("UPDATE remark SET is_proxy = 1, version = version + 1 WHERE id = 'rk2'");
    const page = await (await get(confirm, "outsider")).text();
    expect(page).toContain("全て修正なし");
    expect(page).toContain("あなたの発言だけを確認してください");
    expect((await post(confirm, "outsider", { seen: "rk2:1" })).status).toBe(303);
    expect(await answered()).toEqual([{ answered_by: "outsider", answered_as: "proxy" }]);
    expect((await post(confirm, "outsider", { seen: "rk1:1" })).status).toBe(403);
  });

  test("goes with the post that succeeds it, where the seat itself ended", async () => {
    await run(
      `INSERT INTO post (id, organization_id, name, name_en) VALUES ('post-heir', 'mhlw', '雇用副大臣', 'Heir')`,
    );
    await run(
      "UPDATE post SET successor_id = 'post-heir', version = version + 1 WHERE id = 'post-seat-mhlw'",
    );
    await run(
      `UPDATE seat SET valid_to = '${yesterday}', version = version + 1 WHERE id = 'seat-mhlw'`,
    );
    await run(
      `INSERT INTO seat (id, body_id, post_id, tier, role, valid_from) VALUES ('seat-heir', 'council', 'post-heir', 'political', 'member', '${yesterday}')`,
    );
    expect((await post(confirm, "outsider", { seen: "rk2:1" })).status).not.toBe(303);
    await run(
      `INSERT INTO assignment (id, person_id, post_id, kind, valid_from) VALUES ('heir', 'new', 'post-heir', 'primary', '${yesterday}')`,
    );
    expect(await (await get("/desk", "outsider")).text()).toContain("発言の確認");
    expect((await post(confirm, "outsider", { seen: "rk2:1" })).status).toBe(303);
    expect(await answered()).toEqual([{ answered_by: "outsider", answered_as: "holder" }]);
  });
});
