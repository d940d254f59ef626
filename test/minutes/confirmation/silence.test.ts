import { createScheduledController } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { read } from "../../../src/db/read";
import { isDeemable } from "../../../src/minutes/confirmation/model/seat";
import { overdueRemarks } from "../../../src/minutes/confirmation/silence-queries";
import { paths } from "../../../src/paths";
import worker from "../../../src/worker";
import { type Who, get, post, rows, world } from "../../world";
import { asked } from "./given";

const due = "2027-01-08T08:00:00.000Z";
const minutes = { state: "confirming", due, silenceIsConsent: true } as const;
const late = "2027-01-08T08:00:00.001Z";
const seat = (over = {}) => ({
  id: "x",
  seatId: "s",
  due: null,
  extensionReason: "",
  remindedAt: null,
  version: 1,
  ...over,
});

describe("silence is consent", () => {
  it("only where that was stated, after the deadline, while the minutes are with the speakers", () => {
    expect(isDeemable(asked(), minutes, undefined, late)).toBe(true);
    expect(isDeemable(asked(), minutes, undefined, due)).toBe(false);
    expect(isDeemable(asked(), { ...minutes, silenceIsConsent: false }, undefined, late)).toBe(
      false,
    );
    expect(isDeemable(asked(), { ...minutes, state: "settled" }, undefined, late)).toBe(false);
    expect(isDeemable(asked(), { ...minutes, due: null }, undefined, late)).toBe(false);
  });
  it("by the seat's own deadline where it was given more time", () => {
    const extended = seat({ due: "2027-01-12T08:00:00.000Z" });
    expect(isDeemable(asked(), minutes, extended, late)).toBe(false);
    expect(isDeemable(asked(), minutes, extended, "2027-01-12T08:00:00.001Z")).toBe(true);
    expect(isDeemable(asked(), minutes, seat(), late)).toBe(true);
  });
  it("never to a text that was changed after the deadline, nor where somebody answered", () => {
    expect(isDeemable(asked({ changedAt: late }), minutes, undefined, late)).toBe(false);
    for (const state of ["confirmed", "corrected", "accepted", "both_views", "deemed"] as const)
      expect(isDeemable(asked({ state, textNumber: 1 }), minutes, undefined, late)).toBe(false);
  });
});

const run = (text: string) => env.DB.prepare(text).run();
const states = async () =>
  Object.fromEntries(
    (await rows<{ id: string; state: string }>("SELECT id, state FROM confirmation")).map(
      ({ id, state }) => [id, state],
    ),
  );
const waiting = async () =>
  (await rows("SELECT 1 FROM confirmation WHERE state = 'pending'")).length;
const deem = paths.ja.minutesStep("m0", "deem");
const pass = (silence = 1) =>
  run(`UPDATE minutes SET due = '2024-03-29T08:00:00.000Z', silence_is_consent = ${silence},
    version = version + 1 WHERE id = 'm0'`);
const cron = async () => worker.scheduled(createScheduledController({ cron: "7 * * * *" }), env);

describe("through the front door", () => {
  beforeEach(world);

  it("the secretariat deems what nobody answered in time, apart from what was confirmed", async () => {
    await pass();
    await post(paths.ja.minutesConfirm("m0"), "aide", { seen: "rk1:1" });
    expect((await post(deem, "secretariat")).status).toBe(303);
    expect(await states()).toEqual({ rk1: "confirmed", rk2: "deemed" });
    expect(
      await rows("SELECT answered_by, answered_as, text_number FROM confirmation WHERE id = 'rk2'"),
    ).toEqual([{ answered_by: null, answered_as: null, text_number: 1 }]);
    const board = await (await get(paths.ja.minutesBoard("m0"), "secretariat")).text();
    expect(board).toMatch(/みなし[^]*確認済|確認済[^]*みなし/);
    expect(board).toContain("２席のうち１席に、回答がなく「みなし」とした発言があります");
    expect(board).toContain("確認を待つ席はありません（「みなし」を含みます）");
    expect(board).not.toMatch(/席全てから回答|全ての席の確認が済みました/);
    const told = await rows("SELECT account_id FROM notification WHERE account_id = 'member'");
    expect(told).toHaveLength(1);
  });

  it("before the deadline, or where it was not stated, it says why not", async () => {
    const early = await post(deem, "secretariat");
    expect(early.status).toBe(422);
    expect(await early.text()).toContain("みなし確認にできる発言はありません");
    await pass(0);
    const unsaid = await post(deem, "secretariat");
    expect([unsaid.status, (await unsaid.text()).includes("伝えていない")]).toEqual([422, true]);
    expect(await states()).toEqual({ rk1: "pending", rk2: "pending" });
  });

  it.each(["member", "aide", "auditor"] satisfies Who[])("%s cannot", async (who) => {
    await pass();
    expect((await post(deem, who)).status).toBe(403);
    expect(await states()).toEqual({ rk1: "pending", rk2: "pending" });
  });

  it("neither the cron nor the secretariat deems anything of a seat that nobody could answer for", async () => {
    await pass();
    await run(
      `UPDATE assignment SET valid_to = '2026-09-01', version = version + 1 WHERE post_id IN (SELECT post_id FROM seat WHERE id = 'seat-mhlw')`,
    );
    await cron();
    expect(await states()).toEqual({ rk1: "deemed", rk2: "pending" });
    expect((await post(deem, "secretariat")).status).toBe(422);
    expect(await states()).toEqual({ rk1: "deemed", rk2: "pending" });
  });

  it("the cron does it once, and leaves a seat its own time", async () => {
    await pass();
    await run(`INSERT INTO confirmation_seat (id, meeting_id, seat_id, due)
      VALUES ('m0-seat-mic', 'm0', 'seat-mic', '2099-01-01T00:00:00.000Z')`);
    await cron();
    await cron();
    expect(await states()).toEqual({ rk1: "pending", rk2: "deemed" });
    expect(await rows("SELECT actor_id FROM event WHERE name = 'minutes.deemed'")).toEqual([
      { actor_id: null },
    ]);
  });

  it("the cron reads only what waits, and so much of it at once", async () => {
    await pass();
    await post(paths.ja.minutesConfirm("m0"), "aide", { seen: "rk1:1" });
    await run(`INSERT INTO remark (id, meeting_id, item_id, place, kind, seat_id, text)
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
      SELECT 'many-' || i, 'm0', 'held-1', 'Z', 'speech', 'seat-mhlw', '発言。' FROM n`);
    await run(`INSERT INTO confirmation (id, meeting_id, seat_id, state)
      SELECT id, meeting_id, seat_id, 'pending' FROM remark WHERE id LIKE 'many-%'`);
    const { overdue } = await read(env.DB, { overdue: overdueRemarks("2024-04-01T00:00:00.000Z") });
    expect([overdue.length, overdue.some(({ id }) => id === "rk1")]).toEqual([500, false]);
    await cron();
    expect(await waiting()).toBe(1);
    await cron();
    expect(await waiting()).toBe(0);
  });

  it("whoever was silent may still confirm, and then it is confirmed", async () => {
    await pass();
    await post(deem, "secretariat");
    expect((await post(paths.ja.minutesConfirm("m0"), "member", { seen: "rk2:1" })).status).toBe(
      303,
    );
    expect(await states()).toEqual({ rk1: "deemed", rk2: "confirmed" });
  });

  it("of an answer and silence at the same moment only one stands", async () => {
    await pass();
    const both = await Promise.all([
      post(paths.ja.minutesConfirm("m0"), "member", { seen: "rk2:1" }),
      post(deem, "secretariat"),
    ]);
    const won = both.filter(({ status }) => status === 303).length;
    expect(won).toBeGreaterThanOrEqual(1);
    const [{ n } = { n: 0 }] = await rows<{ n: number }>(
      "SELECT count(*) AS n FROM event WHERE name IN ('minutes.deemed', 'minutes.confirmed') AND json_extract(detail, '$.seatId') = 'seat-mhlw'",
    );
    const [{ version } = { version: 0 }] = await rows<{ version: number }>(
      "SELECT version FROM confirmation WHERE id = 'rk2'",
    );
    expect(version).toBe(n + 1);
  });
});
