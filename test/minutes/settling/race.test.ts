import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../../src/paths";
import { type Typed, get, post, rows, world } from "../../world";
import { between } from "../../world/between";
import { run } from "../confirmation/steps";
import { complete, settled } from "./steps";

const settle = paths.ja.minutesStep("m0", "settle");
const presence = paths.ja.presence("m0", "seat-meti");
const edit = paths.ja.meetingEdit("m0");
const absent: Typed = { version: "1", actual: "absent" };
const record: Typed = { version: "1", place: "総務省第２会議室", actualStart: "10:05" };

beforeEach(world);

const stateOf = async () => (await rows("SELECT state FROM minutes WHERE id = 'm0'"))[0]?.["state"];
const presenceOf = async () =>
  (await rows("SELECT actual FROM attendance WHERE seat_id = 'seat-meti'"))[0]?.["actual"];
const meetingOf = async () =>
  (await rows("SELECT place, actual_start FROM meeting WHERE id = 'm0'"))[0];

/** The form of the meeting's record with something else in it. */
const recordTyped = async (): Promise<Typed> => {
  const html = await (await get(edit, "secretariat")).text();
  const filled = Array.from(html.matchAll(/<input[^>]* name="([^"]+)"[^>]* value="([^"]*)"/g));
  return {
    ...Object.fromEntries(filled.map(([, name = "", value = ""]) => [name, value])),
    ...record,
  };
};

/** What settling is answered when something is written between its look at the gate and its own writing. */
const settleAfter = (meanwhile: () => Promise<unknown>) =>
  post(settle, "secretariat", { version: "1" }, { db: between(env.DB, meanwhile) });

const settledFirst = async () =>
  expect((await post(settle, "secretariat2", { version: "1" })).status).toBe(303);
const absentFirst = async () =>
  expect((await post(presence, "secretariat2", absent)).status).toBe(303);

describe("settling and an edit of what it rests on, in the same moment", () => {
  test("a presence recorded first is seen: nothing is settled", async () => {
    await complete();
    expect((await settleAfter(absentFirst)).status).toBe(409);
    expect([await stateOf(), await presenceOf()]).toEqual(["confirming", "absent"]);
  });

  test("so are the place and the times of the meeting", async () => {
    await complete();
    const typed = await recordTyped();
    const first = async () => expect((await post(edit, "secretariat2", typed)).status).toBe(303);
    expect((await settleAfter(first)).status).toBe(409);
    expect([await stateOf(), await meetingOf()]).toEqual([
      "confirming",
      { place: record["place"], actual_start: record["actualStart"] },
    ]);
  });

  test.each([
    [
      "an item that left the agenda",
      "UPDATE agenda_item SET meeting_id = NULL, version = version + 1 WHERE id = 'held-1'",
    ],
    [
      "an item that was added to it",
      `INSERT INTO agenda_item (id, body_id, meeting_id, state, kind, title, created_at) VALUES
        ('late', 'council', 'm0', 'taken', 'other', '追加', '2024-03-01T00:00:00.000Z')`,
    ],
  ])("so is %s", async (_, what) => {
    await complete();
    expect((await settleAfter(() => run(what))).status).toBe(409);
    expect(await stateOf()).toBe("confirming");
  });

  test("when settling comes first, neither is written", async () => {
    await complete();
    const typed = await recordTyped();
    const late = { db: between(env.DB, settledFirst) };
    expect((await post(presence, "secretariat", absent, late)).status).toBe(409);
    expect((await post(edit, "secretariat", typed)).status).toBe(422);
    expect(await presenceOf()).toBe("present");
  });

  test("the same of the meeting", async () => {
    await complete();
    const typed = await recordTyped();
    const before = await meetingOf();
    const late = { db: between(env.DB, settledFirst) };
    expect((await post(edit, "secretariat", typed, late)).status).toBe(409);
    expect(await meetingOf()).toEqual(before);
  });
});

describe("after settling", () => {
  test("attendance, times and place stay as they are, and it says why", async () => {
    await complete();
    const typed = await recordTyped();
    const before = await meetingOf();
    await post(settle, "secretariat", { version: "1" });
    for (const [path, sent] of [
      [presence, absent],
      [edit, typed],
    ] as const) {
      const answer = await post(path, "secretariat", sent);
      expect([answer.status, (await answer.text()).includes("議事録が確定しているため")]).toEqual([
        422,
        true,
      ]);
    }
    expect([await presenceOf(), await meetingOf()]).toEqual(["present", before]);
  });

  test("no page offers it any more", async () => {
    await settled();
    const page = await (await get(paths.ja.meeting("m0"), "secretariat")).text();
    expect(page).not.toContain(`href="${edit}"`);
    expect((await get(edit, "secretariat")).status).toBe(422);
    const list = await (await get(paths.ja.attendance("m0"), "secretariat")).text();
    expect(list).not.toContain(`href="${presence}"`);
  });
});
