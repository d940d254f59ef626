import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { cursorIn, filtersIn, queryOf } from "../../src/retention/model/listing";
import { listedFiles } from "../../src/retention/queries";
import { read } from "../../src/db/read";
import { type Who, get, rows, world } from "../world";
import { change } from "./given";

beforeEach(world);

const list = "/desk/retention";
const text = async (path: string, who: Who = "secretariat") => (await get(path, who)).text();

/** So many meetings, a month apart, from April 2010 on. */
const grow = (count: number) =>
  rows(
    `INSERT INTO meeting (id, body_id, number, format, state, day, created_at)
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
      SELECT 'g' || i, 'council', 100 + i, 'online', 'held', date('2010-04-15', '+' || i || ' months'),
        '2010-01-01T00:00:00.000Z' FROM n`,
    count,
  );

const filesIn = async (query: string, today = "2027-01-15") => {
  const asked = new URLSearchParams(query);
  const name = (one: string) => asked.get(one) ?? undefined;
  const { found } = await read(env.DB, {
    found: listedFiles(filtersIn(name), cursorIn(name), 51, today),
  });
  return found.map(({ meetingId, kind }) => `${meetingId} ${kind}`);
};

/** The rows that each kind of page reads; no page scans a table. */
const costs = async () => {
  const cost: number[] = [];
  for (const query of ["", "year=2012", "ending=year", "after=2012-06-15.g26.1"]) {
    const asked = new URLSearchParams(query);
    const name = (one: string) => asked.get(one) ?? undefined;
    const { text: sql, params } = listedFiles(filtersIn(name), cursorIn(name), 51, "2022-05-01");
    const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .bind(...params)
      .all<{ detail: string }>();
    expect(
      results.map(({ detail }) => detail).filter((one) => /^SCAN (m|r)\b(?!.*INDEX)/.test(one)),
    ).toEqual([]);
    const { meta } = await env.DB.prepare(sql)
      .bind(...params)
      .all();
    cost.push(meta.rows_read);
  }
  return cost;
};

describe("who reads of it", () => {
  const others: readonly Who[] = ["member", "aide", "coordinator", "editor", "admin", "outsider"];
  it.each(others)("%s finds nothing", async (who) => {
    for (const path of [list, "/desk/retention.csv", `${list}/m0/minutes`])
      expect((await get(path, who)).status).toBe(404);
    expect(await text("/desk/meetings", who)).not.toContain('href="/desk/retention"');
  });
  it("the auditor reads, and changes nothing", async () => {
    const page = await text(list, "auditor");
    expect(page).toContain('href="/desk/retention"');
    expect(page).not.toContain(`${list}/m0/`);
    expect((await get(`${list}/m0/minutes`, "auditor")).status).toBe(403);
  });
});

describe("the list", () => {
  it("has three files of every meeting with a day, the newest first, and says that nothing is deleted", async () => {
    expect(await filesIn("")).toEqual([
      "m1 meeting",
      "m1 handouts",
      "m1 minutes",
      "m0 meeting",
      "m0 handouts",
      "m0 minutes",
    ]);
    const page = await text(list);
    expect(page).toContain("記録を消す機能はありません");
    expect(page).toContain("令和16年３月31日");
    expect(await text("/desk/meetings/m0")).toContain("10年（令和16年３月31日満了、移管）");
    expect(await text("/desk/meetings/m0", "member")).not.toContain("令和16年３月31日満了");
  });
  it("has neither a meeting without a day nor the minutes of one called off", async () => {
    await rows("UPDATE meeting SET day = NULL, version = 2 WHERE id = 'm0'");
    await rows("UPDATE meeting SET state = 'cancelled', version = 2 WHERE id = 'm1'");
    expect(await filesIn("")).toEqual(["m1 meeting", "m1 handouts"]);
    await change({ id: "m1" });
    expect(await filesIn("year=2020")).toEqual(["m1 handouts"]);
    await rows("UPDATE retention SET kind = 'minutes', version = version + 1");
    expect(await filesIn("year=2020")).toEqual([]);
  });
  it("is filtered by 作成年度, as ruled and as changed", async () => {
    expect(await filesIn("year=2023")).toEqual(["m0 meeting", "m0 handouts", "m0 minutes"]);
    await change();
    expect(await filesIn("year=2023")).toEqual(["m0 meeting", "m0 minutes"]);
    expect(await filesIn("year=2020")).toEqual(["m0 handouts"]);
  });
  it("is filtered by what ends within a year, as ruled and as changed", async () => {
    expect(await filesIn("ending=year", "2033-03-31")).toEqual([]);
    expect(await filesIn("ending=year", "2033-04-01")).toHaveLength(3);
    expect(await filesIn("ending=year", "2034-03-31")).toHaveLength(3);
    expect(await filesIn("ending=year", "2034-04-01")).toEqual([]);
    await change({ ends: "2027-12-31" });
    expect(await filesIn("ending=year")).toEqual(["m0 handouts"]);
    expect(await filesIn("ending=year&year=2020")).toEqual(["m0 handouts"]);
    expect(await filesIn("ending=year&year=2023", "2033-04-01")).toEqual([
      "m0 meeting",
      "m0 minutes",
    ]);
    expect(await filesIn("ending=year&year=2022", "2033-04-01")).toEqual([]);
  });
  it("is turned fifty at a time, every file once", async () => {
    await grow(60);
    const seen: string[] = [];
    let path = list;
    for (let pages = 0; path !== "" && pages < 10; pages += 1) {
      const page = await text(path);
      seen.push(
        ...[...page.matchAll(/\/desk\/retention\/([\w-]+\/\w+)"/g)].map(([, one]) => one ?? ""),
      );
      path = /rel="next" href="([^"]+)"/.exec(page)?.[1]?.replaceAll("&amp;", "&") ?? "";
    }
    expect(seen).toHaveLength(3 * 62);
    expect(new Set(seen).size).toBe(3 * 62);
  });
  it("reads a filtered page through an index, and no more of a thousand meetings than of sixty", async () => {
    await grow(60);
    const few = await costs();
    await rows("DELETE FROM meeting WHERE id LIKE 'g%'");
    await grow(1000);
    expect(await costs()).toEqual(few);
  });
});

it("an address that says nothing understandable filters nothing", () => {
  const asked = new URLSearchParams("year=x&ending=maybe&after=nonsense");
  const name = (one: string) => asked.get(one) ?? undefined;
  expect([filtersIn(name), cursorIn(name)]).toEqual([{ year: null, isEnding: false }, null]);
  expect(queryOf({ year: 2025, isEnding: true })).toBe("?year=2025&ending=year");
});

it("each file leads to its papers; the secretariat as keeper has its English name in English", async () => {
  const page = await text(list);
  for (const place of ["", "/handouts", "/minutes"])
    expect(page).toMatch(new RegExp(`<a href="/desk/meetings/m1${place}">[^<]+（第17回）`));
  expect(page).toContain("標準文書保存期間基準");
  const english = await text(`/en${list}`);
  expect(english).toContain(">Ministry of Internal Affairs and Communications<");
  expect(english).not.toContain(">総務省<");
});
