import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../../src/paths";
import { type Who, counted, get, post, rows, world } from "../../world";
import { answer, correct, edit, openCorrection, standing } from "./steps";

const board = paths.ja.minutesBoard("m0");
const confirm = paths.ja.minutesConfirm("m0");
const wanted = "相談窓口を８か所に増やす。";

beforeEach(world);

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
