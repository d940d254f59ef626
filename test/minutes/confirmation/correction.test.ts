import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../../src/paths";
import { type Who, get, post, rows, world } from "../../world";
import { correct, edit, openCorrection, standing } from "./steps";

const form = paths.ja.remarkStep("m0", "rk2", "correction");
const confirm = paths.ja.minutesConfirm("m0");
const wanted = "相談窓口を８か所に増やす。";

beforeEach(world);

test("a member corrects one remark: first the difference is shown, then it is sent, and shown after", async () => {
  const first = await correct("rk2", "member", wanted, { shown: "" });
  expect(first.status).toBe(200);
  const preview = await first.text();
  expect(preview).toMatch(/<del>[^]*６[^]*<\/del>[^]*<ins>[^]*８[^]*<\/ins>/);
  expect(preview).toContain("この修正を送る");
  expect(await openCorrection()).toBeUndefined();
  const sent = await correct("rk2", "member", wanted);
  expect([sent.status, sent.headers.get("location")]).toEqual([303, confirm]);
  expect(await openCorrection()).toMatchObject({ text: wanted, made_by: "member" });
  expect(await standing("rk2")).toBe("corrected");
  const page = await (await get(confirm, "member")).text();
  expect(page).toMatch(/<ins>[^]*８[^]*<\/ins>/);
  expect(page).toContain("事務局の回答を待っています");
  expect(await (await get("/desk", "secretariat")).text()).toContain("修正の申出への回答（１件）");
});

const backIn = async (who: Who) =>
  /href="([^"]*#remark-rk2)"/.exec(await (await get(form, who)).text())?.[1];

test("the way back leads whoever records an answer to the seat's page, its people to their own", async () => {
  const seat = paths.ja.minutesConfirm("m0", "seat-mhlw");
  expect(await backIn("secretariat")).toBe(`${seat}#remark-rk2`);
  expect(await backIn("member")).toBe(`${confirm}#remark-rk2`);
});

test("what was typed after the difference was shown is shown once more before it is sent", async () => {
  const sent = await correct("rk2", "member", wanted, { shown: "別の文" });
  expect([sent.status, await openCorrection()]).toEqual([200, undefined]);
});

test("without a reason, or with the same text, it keeps what was typed and says what is missing", async () => {
  const silent = await correct("rk2", "member", wanted, { reason: "" });
  expect([silent.status, (await silent.text()).includes(wanted)]).toEqual([422, true]);
  const same = await correct("rk2", "member", "相談窓口を６か所に増やす。");
  expect([same.status, (await same.text()).includes("今の文と同じです")]).toEqual([422, true]);
});

describe("who may ask for a correction", () => {
  const may: [Who, number][] = [
    ["member", 303],
    ["secretariat", 303],
    ["aide", 403],
    ["auditor", 403],
    ["coordinator", 404],
    ["outsider", 404],
  ];
  test.each(may)("%s of what 厚生労働副大臣 said: %i", async (who, status) => {
    expect((await get(form, who)).status).toBe(status === 303 ? 200 : status);
    expect((await correct("rk2", who, wanted)).status).toBe(status);
    expect(await standing("rk2")).toBe(status === 303 ? "corrected" : "pending");
  });
});

test("while one is open the seat's people change it, and a second new one keeps what was typed", async () => {
  await correct("rk1", "aide", "方針について説明があった。");
  const second = await correct("rk1", "secretariat", "方針の説明があった。");
  expect(second.status).toBe(409);
  const page = await second.text();
  expect(page).toContain("方針の説明があった。");
  expect(page).toContain("方針について説明があった。");
  expect(page).toContain('name="version" value="1"');
  const changed = await correct("rk1", "secretariat", "方針の説明があった。", { version: "1" });
  expect(changed.status).toBe(303);
  expect(await rows("SELECT text, made_as, version FROM correction")).toEqual([
    { text: "方針の説明があった。", made_as: "secretariat", version: 2 },
  ]);
});

test("of two at the same moment one is kept, and the other can be compared with it", async () => {
  const both = await Promise.all([
    correct("rk1", "aide", "方針について説明があった。"),
    correct("rk1", "secretariat", "方針の説明があった。"),
  ]);
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
  expect(await rows("SELECT 1 FROM correction")).toHaveLength(1);
});

test("one written against an older text is shown what changed, and nothing typed is lost", async () => {
  await edit("rk2", "相談窓口を７か所に増やす。");
  const stale = await correct("rk2", "member", wanted);
  expect(stale.status).toBe(409);
  const page = await stale.text();
  expect(page).toContain(wanted);
  expect(page).toMatch(/<del>[^]*６[^]*<\/del>[^]*<ins>[^]*７[^]*<\/ins>/);
  expect(page).toContain('name="number" value="2"');
  expect((await correct("rk2", "member", wanted, { number: "2" })).status).toBe(303);
});

test("it is withdrawn by the seat's people, who have yet to answer then", async () => {
  await correct("rk2", "member", wanted);
  const open = await openCorrection();
  const withdraw = paths.ja.withdrawCorrection("m0", open?.id ?? "");
  expect((await post(withdraw, "aide", { version: "1" })).status).toBe(403);
  expect((await post(withdraw, "member", { version: "2" })).status).toBe(409);
  expect((await post(withdraw, "member", { version: "1" })).status).toBe(303);
  expect(await standing("rk2")).toBe("pending");
  expect((await post(withdraw, "member", { version: "2" })).status).toBe(422);
  expect((await correct("rk2", "member", wanted)).status).toBe(303);
});
