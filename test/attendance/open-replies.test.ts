import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { openReplies } from "../../src/attendance/queries";
import { read } from "../../src/db/read";
import { sql } from "../../src/db/sql";
import { post, world } from "../world";
import { paths } from "../../src/paths";

const run = (text: string) => env.DB.prepare(text).run();
const waiting = async (who: string, today = "2026-12-01") =>
  (await read(env.DB, { open: openReplies(sql`${who}`, today) })).open;
const set = (what: string) =>
  run(`UPDATE meeting SET ${what}, version = version + 1 WHERE id = 'm1'`);

beforeEach(async () => {
  await world();
  await set("state = 'announced', reply_due = '2027-01-08T08:00:00.000Z'");
});

test("a member and an aide are asked for their seats, others for none", async () => {
  expect(await waiting("member")).toEqual([
    {
      meetingId: "m1",
      number: 17,
      day: "2027-01-15",
      seatId: "seat-mhlw",
      postName: "厚生労働副大臣",
      postNameEn: "Post of seat-mhlw",
      replyDue: "2027-01-08T08:00:00.000Z",
    },
  ]);
  expect(await waiting("aide")).toMatchObject([{ seatId: "seat-mic" }]);
  for (const who of ["secretariat", "coordinator", "outsider"])
    expect(await waiting(who)).toEqual([]);
});

test("whoever has replied is asked no more", async () => {
  const typed = { version: "0", reply: "absent", proxyTitle: "", proxyName: "" };
  await post(paths.ja.reply("m1", "seat-mhlw"), "member", typed);
  expect(await waiting("member")).toEqual([]);
});

test("nobody is asked for a meeting in planning, circulated or past, nor for a vacant seat", async () => {
  expect(await waiting("member", "2027-01-16")).toEqual([]);
  await set("format = 'circulated'");
  expect(await waiting("member")).toEqual([]);
  await set("format = 'hybrid', state = 'planning'");
  expect(await waiting("member")).toEqual([]);
  await set("state = 'announced'");
  await run(
    "UPDATE assignment SET valid_to = '2027-01-01', version = 2 WHERE post_id = 'post-seat-mic'",
  );
  expect(await waiting("aide")).toEqual([]);
});

test("an aide whose grant has ended is asked no more", async () => {
  await run("UPDATE role_grant SET ended_at = '2026-11-01', version = 2 WHERE id = 'grant-aide'");
  expect(await waiting("aide")).toEqual([]);
});
