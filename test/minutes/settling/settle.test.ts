import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../../src/paths";
import { type Typed, type Who, counted, get, post, rows, world } from "../../world";
import { answer, correct, run, standing } from "../confirmation/steps";

const settle = paths.ja.minutesStep("m0", "settle");
const confirm = paths.ja.minutesConfirm("m0");
const stateOf = async () => (await rows("SELECT state FROM minutes"))[0]?.["state"];

/** Everybody came, and the two who spoke have confirmed. */
const complete = async () => {
  await run(
    "INSERT INTO attendance (id, meeting_id, seat_id, actual) SELECT 'a' || id, 'm0', id, 'present' FROM seat",
  );
  await post(confirm, "aide", { seen: "rk1:1" });
  await post(confirm, "member", { seen: "rk2:1" });
};
const settled = async () => {
  await complete();
  await post(settle, "secretariat", { version: "1" });
};

beforeEach(world);

describe("settling", () => {
  test("says what is missing, who has it and where it is done, and settles nothing", async () => {
    const page = await (await get(settle, "secretariat")).text();
    expect(page).toContain("の当日の出欠を記録する");
    expect(page).toContain(`href="${paths.ja.presence("m0", "seat-mic")}"`);
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
    expect(await (await get(settle, "secretariat")).text()).toContain("修正の申出に回答する");
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

  /** Something that is written between the look at the gate and the settling. */
  const meanwhile = (what: string) =>
    run(`CREATE TRIGGER meanwhile AFTER INSERT ON form_key BEGIN ${what}; END`);
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

describe("after settling", () => {
  const erratum = paths.ja.remarkStep("m0", "rk2", "erratum");
  const typed: Typed = { version: "1", text: "相談窓口を７か所に増やす。", reason: "数値の誤記" };

  test("nothing changes by an edit or an answer", async () => {
    await settled();
    expect((await post(confirm, "member", { seen: "rk2:1" })).status).toBe(422);
    expect((await correct("rk2", "member", "別の文")).status).toBe(422);
    const edit = await post(paths.ja.remark("m0", "rk2"), "secretariat", {
      version: "1",
      kind: "speech",
      speaker: "seat:seat-mhlw",
      text: "別の文",
    });
    expect(edit.status).toBe(422);
    expect(await rows("SELECT number FROM remark WHERE id = 'rk2'")).toEqual([{ number: 1 }]);
  });

  test("正誤 keeps before, after and why, and stands in the minutes with its date", async () => {
    await settled();
    expect((await post(erratum, "secretariat", typed)).status).toBe(303);
    expect(
      await rows(
        "SELECT number, why, reason FROM remark_revision WHERE remark_id = 'rk2' ORDER BY number",
      ),
    ).toEqual([
      { number: 1, why: "drafted", reason: "" },
      { number: 2, why: "erratum", reason: "数値の誤記" },
    ]);
    for (const who of ["member", "auditor"] as const) {
      const page = await (await get(paths.ja.minutes("m0"), who)).text();
      expect(page).toContain("正誤");
      expect(page).toMatch(/<del>[^]*６[^]*<\/del>[^]*<ins>[^]*７[^]*<\/ins>/);
      expect(page).toContain("数値の誤記");
    }
    expect(await (await get("/desk", "member")).text()).not.toContain("発言の確認");
  });

  test("正誤 needs a reason, another text, the secretariat, and the remark as it was seen", async () => {
    await settled();
    expect((await post(erratum, "secretariat", { ...typed, reason: "" })).status).toBe(422);
    expect(
      (await post(erratum, "secretariat", { ...typed, text: "相談窓口を６か所に増やす。" })).status,
    ).toBe(422);
    expect((await post(erratum, "member", typed)).status).toBe(403);
    expect((await post(erratum, "coordinator", typed)).status).toBe(404);
    const both = await Promise.all([
      post(erratum, "secretariat", typed),
      post(erratum, "secretariat2", { ...typed, text: "相談窓口を増やす。" }),
    ]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
  });

  test("正誤 is not for what can still be edited", async () => {
    const early = await post(erratum, "secretariat", typed);
    expect([early.status, (await early.text()).includes("確定した議事録に記録するもの")]).toEqual([
      422,
      true,
    ]);
  });
});
