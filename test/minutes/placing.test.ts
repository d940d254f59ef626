import { beforeEach, expect, it } from "vitest";
import { get, post, rows, world } from "../world";
import { at, base, inPlace, order, remark, speech } from "./given";

beforeEach(world);

it("a new remark stands after the one it was added to, or first in its part", async () => {
  await post(at("new?after=rk1"), "secretariat", speech("rk1の後。"));
  await post(at("new?part=held-1"), "secretariat", speech("最初。"));
  expect(await order()).toEqual([
    "最初。",
    "実施方針について説明があった。",
    "rk1の後。",
    "相談窓口を６か所に増やす。",
    "原案のとおり決定した。",
  ]);
});

it("a remark moves one step and nothing else changes; at the edge it leaves its item", async () => {
  await post(at("rk2", "/move"), "secretariat", { up: "1" });
  expect(await order()).toEqual([
    "相談窓口を６か所に増やす。",
    "実施方針について説明があった。",
    "原案のとおり決定した。",
  ]);
  await post(at("rk2", "/move"), "secretariat", { up: "2" });
  expect(await remark("rk2")).toMatchObject({ item_id: null, version: 3 });
  await post(at("rk2", "/move"), "secretariat", { down: "3" });
  expect(await remark("rk2")).toMatchObject({ item_id: "held-1", version: 4 });
  expect((await remark("rk1"))["version"]).toBe(1);
  expect((await post(at("rk2", "/move"), "secretariat", { up: "3" })).status).toBe(409);
});

it("at the very end there is nowhere to go, and nothing is recorded", async () => {
  const answer = await post(at("rk3", "/move"), "secretariat", { down: "1" }, inPlace);
  expect(await answer.json()).toEqual({ version: 1 });
  expect((await remark("rk3"))["version"]).toBe(1);
});

it("a removed remark leaves the draft and stays in the table, with who removed it", async () => {
  expect(await (await get(at("rk2", "/remove"), "secretariat")).text()).toContain(
    "相談窓口を６か所に増やす。",
  );
  await post(at("rk2", "/remove"), "secretariat", { version: "1" });
  expect(await order()).toHaveLength(2);
  expect(await remark("rk2")).toMatchObject({
    state: "removed",
    text: "相談窓口を６か所に増やす。",
  });
  const [told] = await rows(
    "SELECT actor_id, subject_id FROM event WHERE name = 'minutes.remarkRemoved'",
  );
  expect(told).toEqual({ actor_id: "secretariat", subject_id: "m0" });
  const sentence = "第16回会議の議事録の「相談窓口を６か所に増やす。」を取り除きました";
  for (const who of ["secretariat", "auditor"] as const)
    expect(await (await get(base, who)).text()).toContain(sentence);
  expect(await (await get(base, "member")).text()).not.toContain(sentence);
});

it("whoever was writing in a removed remark keeps what they typed", async () => {
  await post(at("rk2", "/remove"), "secretariat2", { version: "1" });
  const answer = await post(at("rk2"), "secretariat", {
    version: "1",
    ...speech("書きかけの文。"),
  });
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain("ほかの人が取り除いています");
  expect(html).toContain("書きかけの文。");
});
