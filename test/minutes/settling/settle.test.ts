import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../../src/paths";
import { type Who, counted, get, post, rows, world } from "../../world";
import { answer, correct, openCorrection, run, standing } from "../confirmation/steps";
import { complete } from "./steps";

const settle = paths.ja.minutesStep("m0", "settle");
const confirm = paths.ja.minutesConfirm("m0");
const stateOf = async () => (await rows("SELECT state FROM minutes"))[0]?.["state"];

beforeEach(world);

/** Something that is written between the look at the gate and the settling. */
const meanwhile = (what: string) =>
  run(`CREATE TRIGGER meanwhile AFTER INSERT ON form_key BEGIN ${what}; END`);

describe("settling", () => {
  test("says what is missing, who has it and where it is done, and settles nothing", async () => {
    const page = await (await get(settle, "secretariat")).text();
    expect(page).toContain("の当日の出欠を記録する");
    expect(page).toContain(`href="${paths.ja.presences("m0")}#seat-seat-mic"`);
    expect(page).toMatch(/厚生労働副大臣の確認を待っています[^]*鈴木　花子/);
    expect(page).toMatch(/総務副大臣の確認を待っています[^]*aideさん/);
    expect(page).not.toContain("議事録を確定する</button>");
    expect((await post(settle, "secretariat", { version: "1" })).status).toBe(422);
    expect(await stateOf()).toBe("confirming");
  });

  test("is one button when the last seat has confirmed, and everybody concerned is told", async () => {
    await complete();
    expect(await (await get(settle, "secretariat")).text()).toContain("議事録を確定する</button>");
    const sent = await post(settle, "secretariat", { version: "1" });
    expect([sent.status, sent.headers.get("location")]).toEqual([303, paths.ja.minutes("m0")]);
    expect(await stateOf()).toBe("settled");
    const told = await rows(
      "SELECT account_id FROM notification n JOIN event e ON e.id = n.event_id AND e.name = 'minutes.settled' ORDER BY account_id",
    );
    expect(told.map((one) => one["account_id"])).toEqual(["aide", "member", "secretariat2"]);
    expect((await post(settle, "secretariat", { version: "2" })).status).toBe(422);
    expect(await (await get(settle, "secretariat")).text()).toContain("議事録は確定しています");
  });

  test.each([
    ["secretariat2", 303],
    ["member", 403],
    ["aide", 403],
    ["auditor", 403],
    ["editor", 404],
    ["outsider", 404],
  ] satisfies [Who, number][])("%s: %i", async (who, status) => {
    await complete();
    expect((await post(settle, who, { version: "1" })).status).toBe(status);
    expect((await get(settle, who)).status).toBe(status === 303 ? 200 : status);
    expect(await stateOf()).toBe(status === 303 ? "settled" : "confirming");
  });

  test("waits for whoever asks for a correction, and for whoever must confirm again", async () => {
    await complete();
    await correct("rk2", "member", "窓口を増やす。");
    const open = (await openCorrection())?.id ?? "";
    expect(await (await get(settle, "secretariat")).text()).toMatch(
      new RegExp(`href="${paths.ja.correction("m0", open)}">[^<]*修正の申出に回答する`),
    );
    await answer("secretariat", { outcome: "reword", answer: "相談の窓口を増やす。" });
    expect((await post(settle, "secretariat", { version: "1" })).status).toBe(422);
    await post(confirm, "member", { seen: "rk2:2" });
    expect((await post(settle, "secretariat", { version: "1" })).status).toBe(303);
  });

  test("counts both views and what was deemed", async () => {
    await complete();
    await correct("rk2", "member", "窓口を増やす。");
    await answer("secretariat", { outcome: "both", answer: "相談窓口を増やす。", printed: "both" });
    await run("UPDATE confirmation SET state = 'deemed', version = version + 1 WHERE id = 'rk1'");
    expect((await post(settle, "secretariat", { version: "1" })).status).toBe(303);
  });

  test.each([
    ["an edit", "UPDATE remark SET number = 2, version = version + 1 WHERE id = 'rk2'"],
    [
      "an answer",
      "UPDATE confirmation SET state = 'pending', version = version + 1 WHERE id = 'rk2'",
    ],
    [
      "a correction",
      `INSERT INTO correction (id, meeting_id, remark_id, number, text, state, made_by, made_as, made_at)
        VALUES ('c', 'm0', 'rk2', 1, 'x', 'open', 'member', 'holder', '2024-03-22')`,
    ],
    [
      "a new remark",
      `INSERT INTO remark (id, meeting_id, place, kind, seat_id, text) VALUES ('new', 'm0', 'Z', 'speech', 'seat-meti', 'x')`,
    ],
    [
      "a transfer",
      "UPDATE assignment SET valid_to = '2024-03-01', version = version + 1 WHERE id = 'assignment-seat-mlit'",
    ],
    [
      "a seat",
      `INSERT INTO post (id, organization_id, name, name_en) VALUES ('new', 'mhlw', 'x', 'x');
        INSERT INTO seat (id, body_id, post_id, tier, role, valid_from)
        VALUES ('new', 'council', 'new', 'political', 'member', '2016-01-01')`,
    ],
    [
      "a name",
      "UPDATE person SET display_name = 'x', version = version + 1 WHERE id = 'person-seat-mlit'",
    ],
  ])("loses cleanly to %s in the same moment", async (_, what) => {
    await complete();
    await meanwhile(what);
    expect((await post(settle, "secretariat", { version: "1" })).status).toBe(409);
    expect(await stateOf()).toBe("confirming");
    expect(await rows("SELECT 1 FROM event WHERE name = 'minutes.settled'")).toEqual([]);
  });

  test("makes an edit that was under way lose cleanly", async () => {
    await complete();
    await meanwhile("UPDATE minutes SET state = 'settled', version = version + 1 WHERE id = 'm0'");
    expect((await correct("rk2", "member", "窓口を増やす。")).status).toBe(409);
    expect(await standing("rk2")).toBe("confirmed");
    expect(await rows("SELECT 1 FROM correction")).toEqual([]);
  });

  test("takes two round trips, its page one", async () => {
    await complete();
    const reading = counted(env.DB);
    await get(settle, "secretariat", { db: reading.db });
    const writing = counted(env.DB);
    await post(settle, "secretariat", { version: "1" }, { db: writing.db });
    expect([reading.trips(), writing.trips()]).toEqual([1, 2]);
  });
});

describe("a circulated meeting", () => {
  test("is settled by its own course and result", async () => {
    await run("UPDATE meeting SET format = 'circulated', version = version + 1 WHERE id = 'm0'");
    await run(
      "UPDATE remark SET kind = 'narration', seat_id = NULL, version = version + 1 WHERE kind = 'speech'",
    );
    const before = await (await get(settle, "secretariat")).text();
    expect(before).toContain("持ち回りを始める");
    expect(before).not.toContain("開催場所");
    await run(`INSERT INTO circulation (id, state, started_at, due, result, decided_on) VALUES
      ('m0', 'closed', '2024-03-01T00:00:00.000Z', '2024-03-10T08:00:00.000Z', 'decided', '2024-03-15')`);
    expect(await (await get(settle, "secretariat")).text()).toContain(
      "総務副大臣の回答を待っています",
    );
    await run(`INSERT INTO circulation_reply (id, meeting_id, seat_id, reply, replied_by, replied_as, replied_at)
      SELECT 'r' || id, 'm0', id, 'no_objection', 'secretariat', 'secretariat', '2024-03-05T00:00:00.000Z' FROM seat`);
    expect((await post(settle, "secretariat", { version: "1" })).status).toBe(303);
  });
});
