import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { type Typed, type Who, post, rows, world } from "../world";
import { between } from "../world/between";

beforeEach(world);

const a1 = "/desk/actions/a1";
const p1 = `${a1}/parts/p1`;
const p2 = `${a1}/parts/p2`;
const done: Typed = { version: "1", state: "reported", report: "先に送った報告" };

interface Act {
  readonly path: string;
  readonly who: Who;
  readonly typed: Typed;
}

const act = (path: string, who: Who, typed: Typed): Act => ({ path, who, typed });
const send = ({ path, who, typed }: Act) => post(path, who, typed);
/** What `late` is answered when `first` is written between its reading and its writing. */
const overtaken = async (late: Act, first: Act): Promise<number> => {
  const meanwhile = async () => expect((await send(first)).status).toBe(303);
  return (await post(late.path, late.who, late.typed, { db: between(env.DB, meanwhile) })).status;
};

const everything = async () => ({
  action: (await rows("SELECT state, version FROM action WHERE id = 'a1'"))[0],
  parts: await rows("SELECT id, state, report FROM action_part WHERE action_id = 'a1' ORDER BY id"),
  updates: (await rows("SELECT id FROM action_update")).length,
});
const allReported = () =>
  rows("UPDATE action_part SET state = 'reported', report = '済', version = version + 1");

const confirm = act(`${a1}/confirm`, "secretariat", { version: "1", meetingId: "m0" });
const reopen = act(`${p2}/reopen`, "secretariat", { version: "2", reason: "件数の追記が必要" });
const withdraw = act(`${a1}/withdraw`, "secretariat", { version: "1", reason: "不要となった" });
const report = act(p2, "coordinator", done);
const withdrawPart = act(`${p2}/withdraw`, "secretariat", { version: "1", reason: "所管" });
const lead = act(`${a1}/edit`, "secretariat2", {
  version: "1",
  number: "1",
  title: "一元的な相談窓口を設ける",
  request: "窓口を一つにする。",
  leadId: "mhlw",
  due: "令和８年12月28日",
  "task-mic": "技術の相談",
  "task-mhlw": "労務の相談",
});

describe("two people at one action in the same moment", () => {
  it("report two parts: both are kept, as each has a version of its own", async () => {
    expect(await overtaken(act(p1, "mic-coordinator", done), report)).toBe(303);
    expect(await everything()).toMatchObject({
      parts: [{ state: "reported" }, { state: "reported" }],
      updates: 2,
    });
  });

  it("report one part: the first is kept, and the other is told", async () => {
    const late = act(p2, "coordinator", { ...done, report: "後から送った報告" });
    expect(await overtaken(late, report)).toBe(409);
    expect(await everything()).toMatchObject({
      parts: [{}, { report: done["report"] }],
      updates: 1,
    });
  });

  it("confirm what is opened again: it stays open", async () => {
    await allReported();
    expect(await overtaken(confirm, reopen)).toBe(409);
    expect(await everything()).toMatchObject({
      action: { state: "open", version: 1 },
      parts: [{}, { state: "in_progress" }],
    });
  });

  it("open again what is confirmed: it stays confirmed", async () => {
    await allReported();
    expect(await overtaken(reopen, confirm)).toBe(409);
    expect(await everything()).toMatchObject({
      action: { state: "confirmed" },
      parts: [{}, { state: "reported" }],
    });
  });

  it("report on what is withdrawn: nothing is reported", async () => {
    expect(await overtaken(report, withdraw)).toBe(409);
    expect(await everything()).toMatchObject({
      action: { state: "withdrawn" },
      parts: [{}, { state: "received", report: "" }],
      updates: 0,
    });
  });

  it.each([
    ["draft", act(p2, "mhlw-editor", done)],
    ["withdraw a part of", withdrawPart],
  ])("%s what is withdrawn: nothing is written", async (_, late) => {
    const before = await rows("SELECT * FROM action_part ORDER BY id");
    expect(await overtaken(late, withdraw)).toBe(409);
    expect(await rows("SELECT * FROM action_part ORDER BY id")).toEqual(before);
  });

  it.each([
    ["withdraw a part of the ministry that comes to lead", withdrawPart, lead, "mhlw", "received"],
    ["have a ministry lead that is let go", lead, withdrawPart, "mic", "withdrawn"],
  ])("%s: only the first is written", async (_, late, first, leadId, state) => {
    expect(await overtaken(late, first)).toBe(409);
    expect(await rows("SELECT lead_id FROM action WHERE id = 'a1'")).toEqual([{ lead_id: leadId }]);
    expect(await everything()).toMatchObject({ parts: [{}, { state }] });
  });

  it("withdraw what was reported on: the report is kept, and the whole is withdrawn", async () => {
    expect(await overtaken(withdraw, report)).toBe(303);
    expect(await everything()).toMatchObject({
      action: { state: "withdrawn" },
      parts: [{}, { report: done["report"] }],
      updates: 1,
    });
  });
});
