import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { dayOf, dayNumber, dayNumbered, now } from "../../src/lib/clock";
import { counted, post, rows, world } from "../world";
import { agree, board, circulated, circulation, close, letItPass, start, text, to } from "./given";

const today = () => dayOf(now());
const inDays = (days: number) => dayNumbered(dayNumber(today()) + days);

/** The chair of 総務省 passes to 国土交通省 on a day: two seats end and two take their places. */
const pass = (day: string, options = {}) =>
  post("/desk/roster/seats/adm-mlit/chair", "secretariat", { version: "1", day }, options);

const repliedBy = () =>
  rows(
    `SELECT p.id AS post, t.role FROM circulation_reply r JOIN seat t ON t.id = r.seat_id JOIN post p ON p.id = t.post_id
      ORDER BY p.id, t.valid_from`,
  );

beforeEach(async () => {
  await world();
  await circulated();
  await start({ silence: "on" });
  await agree("adm-mlit", "adm-mic", "seat-mic");
});

it("replies follow to the seats that take the places of others while the papers go round", async () => {
  const { db, trips } = counted(env.DB);
  expect((await pass(today(), { db })).status).toBe(303);
  expect(trips()).toBe(2);
  expect(await repliedBy()).toEqual([
    { post: "post-adm-mic", role: "member" },
    { post: "post-adm-mlit", role: "chair" },
    { post: "post-seat-mic", role: "chair" },
  ]);
  const page = await text(board);
  expect(page).toContain("３／10名が回答");
  expect(page).not.toContain("席がなくなった回答");
  expect(page).toContain("都市局長の回答を、議長交代後の席に引き継ぎました");
  expect(await text("/en/desk/meetings/mc/circulation")).toContain(
    "the reply of Post of adm-mlit passed to its seat after the change of chair",
  );
});

it("more time that a seat was given follows as well", async () => {
  const typed = { version: "1", due: "10営業日後", reason: "海外出張のため" };
  await post(to.circulationDue("mc", "adm-cao"), "secretariat", typed);
  await rows("DELETE FROM circulation_reply WHERE seat_id = 'adm-mlit'");
  await post(to.circulationDue("mc", "adm-mlit"), "secretariat", { ...typed, version: "2" });
  await pass(today());
  const page = await text(board);
  expect(page.match(/に延長（理由：海外出張のため）/g)).toHaveLength(2);
  expect(String((await circulation())?.["extensions"])).not.toContain('"adm-mlit"');
});

it("the successor's post has the reply of the post that ends", async () => {
  await rows(
    "INSERT INTO post (id, organization_id, name, name_en) VALUES ('later', 'mlit', '都市政策統括官', 'Director-General')",
  );
  const typed = { version: "1", day: today(), successorId: "later", carry: "on" };
  expect((await post("/desk/roster/posts/post-adm-mlit/end", "secretariat", typed)).status).toBe(
    303,
  );
  expect(await repliedBy()).toContainEqual({ post: "later", role: "member" });
  expect(await text(board)).toContain("都市局長の回答を、後継の都市政策統括官の席に引き継ぎました");
});

it("a change of a later day leaves them where they are", async () => {
  await pass(inDays(3));
  expect(await rows("SELECT seat_id FROM circulation_reply ORDER BY seat_id")).toEqual(
    ["adm-mic", "adm-mlit", "seat-mic"].map((id) => ({ seat_id: id })),
  );
});

it("once it is closed, so do the replies and the silence that counted, from the day of decision on", async () => {
  await rows("DELETE FROM circulation_reply WHERE seat_id = 'adm-mlit'");
  await letItPass();
  await close();
  await pass(today());
  const [row] = await rows<{ deemed: string }>("SELECT deemed FROM circulation");
  expect(row?.deemed).not.toContain('"adm-mlit"');
  expect(row?.deemed).toContain('"adm-cao"');
  const page = await text(board);
  expect(page).not.toContain("席がなくなった回答");
  expect(page.slice(page.indexOf("<article"))).not.toContain("未回答");
});

it("a reply given while the form was open is not lost: the form is asked again", async () => {
  await env.DB.prepare(
    `CREATE TRIGGER meanwhile AFTER INSERT ON form_key BEGIN
      UPDATE circulation_reply SET reply = 'opinion', opinion = 'x', version = version + 1 WHERE seat_id = 'adm-mlit'; END`,
  ).run();
  expect((await pass(today())).status).toBe(409);
  await env.DB.prepare("DROP TRIGGER meanwhile").run();
  await rows("DELETE FROM circulation_reply WHERE seat_id = 'adm-mlit'");
  await env.DB.prepare(
    `CREATE TRIGGER meanwhile AFTER INSERT ON form_key BEGIN
      INSERT INTO circulation_reply (id, meeting_id, seat_id, reply, replied_by, replied_as, replied_at)
      VALUES ('new', 'mc', 'adm-mlit', 'no_objection', 'secretariat', 'secretariat', '2026-11-01T00:00:00.000Z'); END`,
  ).run();
  expect((await pass(today())).status).toBe(409);
  expect(await rows("SELECT 1 FROM seat WHERE valid_to IS NOT NULL")).toEqual([]);
});
