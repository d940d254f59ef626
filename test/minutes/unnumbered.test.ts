import { beforeEach, expect, it } from "vitest";
import { get, post, rows, world } from "../world";
import { at, base, remark } from "./given";

beforeEach(world);

const title = "調査の結果[速報]";

/** 資料１ of the meeting, of which a remark speaks, has lost its number. */
beforeEach(async () => {
  await rows(
    `INSERT INTO handout (id, meeting_id, title, submitter_id, state, disclosure, created_at)
      VALUES ('lost', 'm0', '${title}', 'mlit', 'accepted', 'open', '2024-03-01T00:00:00.000Z')`,
  );
  await rows("UPDATE remark SET text = '[[handout:lost]]のとおり。', version = 2 WHERE id = 'rk1'");
});

it("a paper without a number is told by its title, and leads to it", async () => {
  const html = await (await get(base, "member")).text();
  expect(html).toContain(`<a href="/desk/meetings/m0/handouts/lost">（資料「${title}」）</a>`);
});

it("saving the remark keeps the paper, which gets its number again", async () => {
  const form = await (await get(at("rk1"), "secretariat")).text();
  expect(form).toContain(`（資料「${title}」）のとおり。`);
  const text = `（資料「${title}」）のとおりです。`;
  const sent = await post(at("rk1"), "secretariat", {
    version: "2",
    kind: "speech",
    speaker: "seat:seat-mic",
    text,
  });
  expect(sent.status).toBe(303);
  expect((await remark("rk1"))["text"]).toBe("[[handout:lost]]のとおりです。");
  await rows(
    "INSERT INTO handout_number (handout_id, meeting_id, kind, major) VALUES ('lost', 'm0', 'material', 4)",
  );
  expect(await (await get(base, "member")).text()).toContain("資料４</a>のとおりです。");
});
