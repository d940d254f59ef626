import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { counted, get, post, rows, world } from "../world";

beforeEach(world);

const set = (columns: string, id = "m1") =>
  env.DB.prepare(`UPDATE meeting SET ${columns}, version = version + 1 WHERE id = '${id}'`).run();
const versionOf = async (id = "m1") =>
  String(
    (await rows<{ version: number }>("SELECT version FROM meeting WHERE id = ?", id))[0]?.version,
  );
const stateOf = async (id = "m1") =>
  (await rows("SELECT state FROM meeting WHERE id = ?", id))[0]?.["state"];
const due = "reply_due = '2027-01-08T08:00:00.000Z'";

describe("announcing", () => {
  it("lists what is missing, each with the way to it, and does nothing", async () => {
    await set("place = '', day = NULL");
    const asked = await get("/desk/meetings/m1/announce", "secretariat");
    const html = await asked.text();
    for (const lack of ["開催日を決める", "開催場所を決める", "出欠の回答期限を決める"])
      expect(html).toContain(lack);
    expect(html).toContain('href="/desk/meetings/m1/edit"');
    const sent = await post("/desk/meetings/m1/announce", "secretariat", {
      version: await versionOf(),
    });
    expect(sent.status).toBe(422);
    expect(await sent.text()).toContain("開催場所を決める");
    expect(await stateOf()).toBe("planning");
  });
  it("tells members, their aides and the 府省窓口, in two trips", async () => {
    await set(due);
    const { db, trips } = counted(env.DB);
    const sent = await post(
      "/desk/meetings/m1/announce",
      "secretariat",
      { version: await versionOf() },
      { db },
    );
    expect([sent.status, trips()]).toEqual([303, 2]);
    expect(await stateOf()).toBe("announced");
    const heard = await rows<{ account_id: string }>("SELECT account_id FROM notification");
    expect(heard.map(({ account_id }) => account_id).toSorted()).toEqual([
      "aide",
      "coordinator",
      "member",
      "mic-coordinator",
    ]);
  });
  it("happens once when two press at the same time", async () => {
    await set(due);
    const version = await versionOf();
    await post("/desk/meetings/m1/announce", "secretariat", { version });
    const second = await post("/desk/meetings/m1/announce", "secretariat2", { version });
    expect(second.status).toBe(422);
    expect(await second.text()).toContain("「開催案内」のため、この操作はできません");
    expect(await rows("SELECT 1 FROM event WHERE name = 'meeting.announced'")).toHaveLength(1);
  });
  it("does not go out when the meeting was changed since it was asked for", async () => {
    await set(due);
    const version = await versionOf();
    await set("place = '変わった場所'");
    const late = await post("/desk/meetings/m1/announce", "secretariat", { version });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain("変わった場所");
    expect(await stateOf()).toBe("planning");
  });
  it("is for the secretariat only", async () => {
    for (const step of ["announce", "hold", "finalize", "cancel"]) {
      expect((await get(`/desk/meetings/m1/${step}`, "aide")).status).toBe(403);
      expect((await post(`/desk/meetings/m1/${step}`, "coordinator")).status).toBe(403);
      expect((await post(`/desk/meetings/m1/${step}`, "outsider")).status).toBe(404);
    }
  });
});

describe("holding", () => {
  it("waits for the day", async () => {
    await set("state = 'announced', day = '2099-01-15'");
    const early = await post("/desk/meetings/m1/hold", "secretariat", {
      version: await versionOf(),
      actualStart: "16:30",
      actualEnd: "17:00",
    });
    expect(early.status).toBe(422);
    expect(await early.text()).toContain("開催を記録できません");
    expect(await stateOf()).toBe("announced");
  });
  it("records the actual times", async () => {
    await set("state = 'announced', day = '2026-01-15'");
    const wrong = await post("/desk/meetings/m1/hold", "secretariat", {
      version: await versionOf(),
      actualStart: "16:32",
      actualEnd: "16:00",
    });
    expect(wrong.status).toBe(422);
    const right = { version: await versionOf(), actualStart: "16時32分", actualEnd: "17:12" };
    expect((await post("/desk/meetings/m1/hold", "secretariat", right)).status).toBe(303);
    expect(
      await rows("SELECT state, actual_start, actual_end FROM meeting WHERE id = 'm1'"),
    ).toEqual([{ state: "held", actual_start: "16:32", actual_end: "17:12" }]);
  });
});

const settleMinutes = () =>
  env.DB.prepare(
    "UPDATE minutes SET state = 'settled', version = version + 1 WHERE id = 'm0'",
  ).run();

/** Records everybody as present at m0, which had one item. */
const record = async () => {
  const seats = await rows<{ id: string }>("SELECT id FROM seat");
  const values = seats.map(({ id }) => `('a-${id}', 'm0', '${id}', 'present')`);
  await env.DB.prepare(
    `INSERT INTO attendance (id, meeting_id, seat_id, actual) VALUES ${values.join(",")}`,
  ).run();
  await env.DB.prepare(
    `INSERT INTO agenda_item (id, body_id, meeting_id, state, kind, title, created_at)
      VALUES ('i0', 'council', 'm0', 'taken', 'report', '前回の議題', '')`,
  ).run();
};

describe("settling the record", () => {
  it("names what the record lacks", async () => {
    const html = await (await get("/desk/meetings/m0/finalize", "secretariat")).text();
    expect(html).toContain("全ての構成員の出欠を記録する");
    expect(html).toContain('href="/desk/meetings/m0/attendance"');
    expect(
      (await post("/desk/meetings/m0/finalize", "secretariat", { version: "1", dealt: "yes" }))
        .status,
    ).toBe(422);
    expect(await stateOf("m0")).toBe("held");
  });
  it("waits for the minutes that were begun", async () => {
    await record();
    const said = { version: "1", dealt: "yes" };
    expect((await post("/desk/meetings/m0/finalize", "secretariat", said)).status).toBe(422);
    const html = await (await get("/desk/meetings/m0/finalize", "secretariat")).text();
    expect(html).toContain('href="/desk/meetings/m0/minutes/settle"');
    expect(await stateOf("m0")).toBe("held");
  });
  it("asks whether every item was dealt with, then settles", async () => {
    await record();
    await settleMinutes();
    const unsaid = await post("/desk/meetings/m0/finalize", "secretariat", { version: "1" });
    expect(unsaid.status).toBe(422);
    expect(await unsaid.text()).toContain("全ての議題を議事に付したことを確かめ");
    const { db, trips } = counted(env.DB);
    const said = await post(
      "/desk/meetings/m0/finalize",
      "secretariat",
      { version: "1", dealt: "yes" },
      { db },
    );
    expect([said.status, trips()]).toEqual([303, 2]);
    expect(await stateOf("m0")).toBe("finalized");
  });
});

describe("cancelling", () => {
  it("needs a reason, frees the number, and tells those who were told of the meeting", async () => {
    await set("state = 'announced'");
    const version = await versionOf();
    expect((await post("/desk/meetings/m1/cancel", "secretariat", { version })).status).toBe(422);
    const sent = await post("/desk/meetings/m1/cancel", "secretariat", {
      version,
      reason: "国会の日程のため",
    });
    expect(sent.status).toBe(303);
    expect(await rows("SELECT state, cancel_reason FROM meeting WHERE id = 'm1'")).toEqual([
      { state: "cancelled", cancel_reason: "国会の日程のため" },
    ]);
    expect(await rows("SELECT 1 FROM notification")).toHaveLength(4);
    expect(await (await get("/desk/meetings/new", "secretariat")).text()).toContain('value="17"');
  });
  it("of a plan is heard by the secretariat only", async () => {
    await post("/desk/meetings/m1/cancel", "secretariat", {
      version: "1",
      reason: "日程が合わないため",
    });
    expect(await rows("SELECT account_id FROM notification")).toEqual([
      { account_id: "secretariat2" },
    ]);
  });
});

it("two who take the same number at once get it once", async () => {
  // The second has read the number as free before the first commits: the batch itself refuses.
  await env.DB.prepare(
    "CREATE TRIGGER meanwhile AFTER INSERT ON form_key BEGIN UPDATE meeting SET number = 18, version = version + 1 WHERE id = 'm0' AND number = 16; END",
  ).run();
  const plan = { bodyId: "council", number: "18", format: "online", day: "", replyDue: "" };
  expect((await post("/desk/meetings/new", "secretariat", plan)).status).toBe(409);
  expect(await rows("SELECT number FROM meeting ORDER BY number")).toEqual([
    { number: 16 },
    { number: 17 },
  ]);
});
