import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { isWorkingDay } from "../../src/lib/calendar/holidays";
import { dayOf, now } from "../../src/lib/clock";
import { standingOn } from "../../src/roster/model";
import { seatTenures } from "../../src/roster/queries";
import { read } from "../../src/db/read";
import { sql } from "../../src/db/sql";
import { sampleCouncil } from "../../src/sample/load";
import { get, rows } from "../world";

beforeEach(() => sampleCouncil(env.DB, { now: now(), pepper: "for this test only" }));

const rosterOn = async (day: string) => {
  const { tenures } = await read(env.DB, { tenures: seatTenures(sql`'council'`) });
  return standingOn(tenures, day);
};

it("seats whom the council's description of 平成29年 seats, in its order", async () => {
  const posts = (await rosterOn("2017-01-31")).map(({ tier, role, ministryName, postName }) =>
    [tier, role, ministryName, postName].join(" "),
  );
  expect(posts).toEqual([
    "political chair 総務省 総務副大臣",
    "political member 厚生労働省 厚生労働副大臣",
    "political member 経済産業省 経済産業副大臣",
    "political member 国土交通省 国土交通副大臣",
    "administrative member 内閣官房 内閣審議官（IT総合戦略室 室長代理）",
    "administrative member 内閣府 官房審議官（男女共同参画局担当）",
    "administrative member 総務省 政策統括官（情報通信担当）",
    "administrative member 厚生労働省 労働基準局長",
    "administrative member 経済産業省 官房審議官（商務情報政策局担当）",
    "administrative member 国土交通省 官房審議官（都市担当）",
  ]);
});

it("seats the same offices today, one of them vacant, the ended ones by a stand-in that says so", async () => {
  const today = await rosterOn(dayOf(now()));
  expect(today).toHaveLength(10);
  expect(today.filter(({ personId }) => personId === null).map(({ seatId }) => seatId)).toEqual([
    "meti-shojo",
  ]);
  const standIns = today.filter(({ seatFrom }) => seatFrom === "2021-09-01");
  expect(standIns.every(({ source }) => source.startsWith("サンプル"))).toBe(true);
});

it("knows the meetings whose dates are known, each with its source", async () => {
  const past = await rows(
    "SELECT number, day, state FROM meeting WHERE state = 'held' ORDER BY day",
  );
  expect(past.map(({ number, day }) => `${String(number)} ${String(day)}`)).toEqual([
    "1 2016-07-26",
    "2 2016-09-27",
    "3 2017-01-31",
    "5 2018-03-02",
    "16 2025-06-20",
  ]);
  for (const table of ["organization", "post", "seat", "body", "charter", "meeting"])
    expect(await rows(`SELECT id FROM ${table} WHERE source = ''`), table).toEqual([]);
});

it("prepares one future meeting on a Friday or the first open day after it", async () => {
  const [next] = await rows<{ day: string }>("SELECT day FROM meeting WHERE state = 'planning'");
  expect(next && next.day > dayOf(now()) && isWorkingDay(next.day)).toBe(true);
});

it("marks everybody as a sample", async () => {
  expect(await rows("SELECT id FROM person WHERE is_sample = 0")).toEqual([]);
  expect(
    await rows("SELECT id FROM account WHERE is_demo = 0 OR name NOT LIKE '%サンプル%'"),
  ).toEqual([]);
  const roles = await rows<{ role: string }>("SELECT DISTINCT role FROM role_grant ORDER BY role");
  expect(roles.map(({ role }) => role)).toEqual([
    "admin",
    "aide",
    "auditor",
    "coordinator",
    "editor",
    "secretariat",
  ]);
});

const radical = /[\u2E80-\u2FDF]/;

it("holds no radical in place of a character", async () => {
  const texts = await Promise.all(
    ["organization", "post", "person", "seat", "body", "charter", "meeting", "agenda_item"].map(
      (table) => rows(`SELECT * FROM ${table}`),
    ),
  );
  expect(radical.test(JSON.stringify(texts))).toBe(false);
});

it("is public: roster, charter and each past meeting, and nothing of the one in preparation", async () => {
  for (const path of ["/", "/roster", "/charter", "/meetings", "/meetings/1", "/meetings/16"])
    expect((await get(path)).status, path).toBe(200);
  expect((await get("/meetings/17")).status).toBe(404);
});
