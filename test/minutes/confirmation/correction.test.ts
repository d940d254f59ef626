import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../../src/paths";
import { type Who, counted, get, post, rows, world } from "../../world";
import { answer, correct, edit, openCorrection, run, standing } from "./steps";

const form = paths.ja.remarkStep("m0", "rk2", "correction");
const board = paths.ja.minutesBoard("m0");
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

const remark = async () => (await rows("SELECT text, number FROM remark WHERE id = 'rk2'"))[0];
const revisions = () =>
  rows("SELECT number, why, text FROM remark_revision WHERE remark_id = 'rk2' ORDER BY number");
const original = { number: 1, why: "drafted", text: "相談窓口を６か所に増やす。" };

describe("the secretariat answers", () => {
  beforeEach(async () => {
    await correct("rk2", "member", wanted);
  });

  test("as asked: the speaker's text becomes the text and needs no further confirmation", async () => {
    expect((await answer("secretariat", { outcome: "accept" })).headers.get("location")).toBe(
      board,
    );
    expect(await remark()).toEqual({ text: wanted, number: 2 });
    expect(await revisions()).toEqual([original, { number: 2, why: "corrected", text: wanted }]);
    expect(
      await rows("SELECT state, text_number, answered_as FROM confirmation WHERE id = 'rk2'"),
    ).toEqual([{ state: "accepted", text_number: 2, answered_as: "holder" }]);
    const page = await (await get(confirm, "member")).text();
    expect(page).toContain("修正を反映しました");
    expect(page).toContain("全て確認が済んでいます");
    expect(await (await get("/desk/notifications", "member")).text()).toContain(
      "修正を反映しました",
    );
  });

  test("otherwise worded: the speaker is asked again, and shown what is not as they wrote it", async () => {
    const typed = {
      outcome: "reword",
      answer: "相談窓口を８箇所に増やす。",
      note: "表記をそろえました",
    };
    expect((await answer("secretariat", typed)).status).toBe(303);
    expect(await standing("rk2")).toBe("pending");
    const page = await (await get(confirm, "member")).text();
    expect(page).toContain("再確認のお願い");
    expect(page).toMatch(/<del>[^]*か[^]*<\/del>[^]*<ins>[^]*箇[^]*<\/ins>/);
    expect(page).toContain("表記をそろえました");
    expect((await post(confirm, "member", { seen: "rk2:2" })).status).toBe(303);
    expect(await standing("rk2")).toBe("confirmed");
  });

  test.each([
    ["speaker", wanted],
    ["secretariat", "相談窓口を増やす。"],
    ["both", "相談窓口を増やす。"],
  ])("with both views, printing that of %s: all three texts stay", async (printed, text) => {
    const typed = { outcome: "both", answer: "相談窓口を増やす。", printed };
    expect((await answer("secretariat", typed)).status).toBe(303);
    expect(await standing("rk2")).toBe("both_views");
    expect(await remark()).toEqual({ text, number: 2 });
    expect(await revisions()).toEqual([original, { number: 2, why: "both_views", text }]);
    expect(await rows("SELECT text, answer, printed FROM correction")).toEqual([
      { text: wanted, answer: "相談窓口を増やす。", printed },
    ]);
    const page = await (await get(paths.ja.minutes("m0"), "auditor")).text();
    expect(page).toContain("両論併記");
    expect(page).toContain(wanted);
    expect(page).toContain("相談窓口を増やす。");
  });

  test("incompletely: what is missing is said, and nothing is written", async () => {
    expect((await answer("secretariat", {})).status).toBe(422);
    expect((await answer("secretariat", { outcome: "reword" })).status).toBe(422);
    expect((await answer("secretariat", { outcome: "both", answer: "文" })).status).toBe(422);
    expect(await standing("rk2")).toBe("corrected");
  });

  test("a correction that was changed or answered meanwhile is not answered blindly", async () => {
    await correct("rk2", "member", "相談窓口を９か所に増やす。", { version: "1" });
    const stale = await answer("secretariat", { outcome: "accept", version: "1" });
    expect([stale.status, (await stale.text()).includes("９")]).toEqual([409, true]);
    await edit("rk2", "相談窓口を７か所に増やす。");
    expect((await answer("secretariat", { outcome: "accept", number: "1" })).status).toBe(409);
    const closed = (await openCorrection())?.id ?? "";
    expect((await answer("secretariat", { outcome: "accept", number: "2" })).status).toBe(303);
    const again = await post(paths.ja.correction("m0", closed), "secretariat2", {
      outcome: "accept",
    });
    expect([again.status, (await again.text()).includes("すでに回答済み")]).toEqual([422, true]);
  });

  test.each(["member", "aide", "auditor"] satisfies Who[])("but not %s", async (who) => {
    const open = await openCorrection();
    expect((await get(paths.ja.correction("m0", open?.id ?? ""), who)).status).toBe(403);
    expect((await answer(who, { outcome: "accept" })).status).toBe(403);
    expect(await standing("rk2")).toBe("corrected");
  });

  test("in two round trips, the page in one", async () => {
    const open = await openCorrection();
    const reading = counted(env.DB);
    const page = paths.ja.correction("m0", open?.id ?? "");
    expect((await get(page, "secretariat", { db: reading.db })).status).toBe(200);
    expect(reading.trips()).toBe(1);
    const writing = counted(env.DB);
    const typed = { version: "1", number: "1", outcome: "accept" };
    expect((await post(page, "secretariat", typed, { db: writing.db })).status).toBe(303);
    expect(writing.trips()).toBe(2);
  });
});

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
