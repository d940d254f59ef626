import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../src/paths";
import { counted, get, post, rows, world } from "../world";

const day = "2027-01-10";
const old = "adm-mlit";
const reply = (meeting: string, seat: string) =>
  post(paths.ja.reply(meeting, seat), "secretariat", { version: "0", reply: "online" });
const pass = (options = {}) =>
  post(`/desk/roster/seats/${old}/chair`, "secretariat", { version: "1", day }, options);
const end = () =>
  post("/desk/roster/posts/post-adm-mlit/end", "secretariat", {
    version: "1",
    day,
    successorId: "later",
    carry: "on",
  });
const seats = async (sql: string) => (await rows<{ seat: string }>(sql)).map(({ seat }) => seat);
const replied = () =>
  seats(`SELECT t.post_id || ' ' || t.role || ' ' || a.meeting_id AS seat
    FROM attendance a JOIN seat t ON t.id = a.seat_id WHERE a.reply IS NOT NULL ORDER BY a.meeting_id, t.post_id`);
const presented = () =>
  seats(`SELECT i.id || ' ' || (t.id = 'adm-mlit') AS seat FROM agenda_item i
    JOIN seat t ON t.id = i.presenter_seat_id ORDER BY i.id`);
const textOf = async (path: string) => (await get(path, "secretariat")).text();

beforeEach(async () => {
  await world();
  // One meeting before the day, one on it that was recorded, and one without a day; m1 is after it.
  await env.DB.prepare(
    `INSERT INTO meeting (id, body_id, number, format, state, day, created_at) VALUES
      ('before', 'council', 18, 'in_person', 'announced', '2027-01-09', '2026-10-01T00:00:00.000Z'),
      ('undated', 'council', 19, 'in_person', 'planning', NULL, '2026-10-01T00:00:00.000Z'),
      ('on', 'council', 20, 'in_person', 'held', '${day}', '2026-10-01T00:00:00.000Z');
    INSERT INTO agenda_item (id, body_id, meeting_id, state, kind, title, presenter_seat_id, created_at) VALUES
      ('b1', 'council', 'before', 'taken', 'report', '前の議題', '${old}', '2026-10-02T00:00:00.000Z'),
      ('o1', 'council', 'on', 'taken', 'report', '当日の議題', '${old}', '2026-10-02T00:00:00.000Z'),
      ('u1', 'council', 'undated', 'taken', 'report', '日のない議題', '${old}', '2026-10-02T00:00:00.000Z'),
      ('w1', 'council', NULL, 'taken', 'report', '候補', '${old}', '2026-10-02T00:00:00.000Z');
    INSERT INTO attendance (id, meeting_id, seat_id, actual) VALUES ('r', 'on', '${old}', 'present');
    INSERT INTO item_absence (item_id, seat_id) VALUES ('o1', '${old}'), ('b1', '${old}');
    INSERT INTO post (id, organization_id, name, name_en) VALUES
      ('later', 'mlit', '都市政策統括官', 'Director-General for City Policy')`,
  ).run();
  for (const meeting of ["m1", "before"]) await reply(meeting, old);
  await reply("m1", "adm-mic");
});

describe("when the chair passes", () => {
  test("replies, records and presenters of meetings on or after the day follow, in two trips", async () => {
    const { db, trips } = counted(env.DB);
    expect((await pass({ db })).status).toBe(303);
    expect(trips()).toBe(2);
    expect(await replied()).toEqual([
      "post-adm-mlit member before",
      "post-adm-mic member m1",
      "post-adm-mlit chair m1",
    ]);
    // What has no day counts as today's, which is before the day of the handover.
    expect(await presented()).toEqual(["b1 1", "i1 0", "o1 0", "u1 1", "w1 1"]);
    expect(
      await rows(
        "SELECT count(*) AS n FROM attendance WHERE seat_id = 'adm-mlit' AND meeting_id = 'on'",
      ),
    ).toEqual([{ n: 0 }]);
    expect(
      await seats("SELECT item_id AS seat FROM item_absence WHERE seat_id = 'adm-mlit'"),
    ).toEqual(["b1"]);
  });
  test("the meeting's page and the item's tell it", async () => {
    await pass();
    expect(await textOf("/desk/meetings/m1")).toContain(
      "第17回の出欠：情報流通行政局長の分を、議長交代後の席に引き継ぎました",
    );
    expect(await textOf("/en/desk/meetings/m1/items/i1")).toContain(
      "is now the seat of Post of adm-mlit after the change of chair",
    );
    expect(await textOf("/desk/meetings/before")).not.toContain("引き継ぎました");
    expect(await textOf("/desk/roster/seats")).toContain("情報流通行政局長");
  });
  test("nobody has to reply again, and the reply can be changed", async () => {
    await pass();
    const [seat] = await rows<{ id: string; version: number }>(
      `SELECT t.id, a.version FROM attendance a JOIN seat t ON t.id = a.seat_id
        WHERE a.meeting_id = 'm1' AND t.role = 'chair'`,
    );
    const path = paths.ja.reply("m1", seat?.id ?? "");
    const typed = { version: String(seat?.version), reply: "absent" };
    expect((await post(path, "secretariat", typed)).status).toBe(303);
    expect(await textOf(paths.ja.attendance("m1"))).not.toContain("席がなくなった回答");
  });
  test("of what was presented without a day, today decides", async () => {
    await rows("DELETE FROM attendance");
    const past = "2020-04-01";
    await post(`/desk/roster/seats/${old}/chair`, "secretariat", { version: "1", day: past });
    expect(await presented()).toEqual(["b1 0", "i1 0", "o1 0", "u1 0", "w1 0"]);
  });
  test("a reply given while the form was open is not lost: the form is asked again", async () => {
    await env.DB.prepare(
      `CREATE TRIGGER meanwhile AFTER INSERT ON form_key BEGIN
        UPDATE attendance SET reply = 'absent', version = version + 1 WHERE meeting_id = 'm1' AND seat_id = '${old}'; END`,
    ).run();
    expect((await pass()).status).toBe(409);
    expect(await replied()).toContain("post-adm-mlit member m1");
  });
  test("nor a first reply, or a presenter, that nobody had seen", async () => {
    for (const meanwhile of [
      "INSERT INTO attendance (id, meeting_id, seat_id, reply) VALUES ('new', 'm1', 'adm-mlit', 'absent')",
      "UPDATE agenda_item SET presenter_seat_id = 'adm-mlit', presenter_organization_id = NULL, version = version + 1 WHERE id = 'i2'",
    ]) {
      await rows("DELETE FROM attendance WHERE meeting_id = 'm1' AND seat_id = 'adm-mlit'");
      await env.DB.prepare(
        `CREATE TRIGGER meanwhile AFTER INSERT ON form_key BEGIN ${meanwhile}; END`,
      ).run();
      expect((await pass()).status).toBe(409);
      await env.DB.prepare("DROP TRIGGER meanwhile").run();
    }
    expect(await rows("SELECT 1 FROM seat WHERE valid_to IS NOT NULL")).toEqual([]);
  });
});

test("a successor post takes over what was bound to the seat, and is named", async () => {
  expect((await end()).status).toBe(303);
  expect(await replied()).toEqual([
    "post-adm-mlit member before",
    "later member m1",
    "post-adm-mic chair m1",
  ]);
  expect(await presented()).toEqual(["b1 1", "i1 0", "o1 0", "u1 1", "w1 1"]);
  const page = await textOf("/desk/meetings/m1");
  expect(page).toContain("第17回の出欠：都市局長の分を、後継の都市政策統括官の席に引き継ぎました");
  expect(page).toContain(
    "議題「テレワークの現況について」の説明者を、都市局長から後継の都市政策統括官に改めました",
  );
  expect(await textOf("/desk/meetings/m1/agenda")).toContain("国土交通省　都市政策統括官");
});

test("a seat that ends without a successor leaves its reply, which the attendance shows as lapsed", async () => {
  const typed = { version: "1", day };
  expect((await post(`/desk/roster/seats/${old}/end`, "secretariat", typed)).status).toBe(303);
  const html = await (await get(paths.ja.attendance("m1"), "member")).text();
  const lapsed = html.slice(html.indexOf("席がなくなった回答"));
  expect(lapsed).toContain("国土交通省　都市局長");
  expect(lapsed).toContain("オンライン");
  expect(lapsed).toContain("secretariatさん");
  expect(await textOf(paths.ja.attendance("before"))).not.toContain("席がなくなった回答");
});
