import { beforeEach, expect, test } from "vitest";
import { get, rows, world } from "../world";
import { faultOf, textOf } from "./read";

beforeEach(async () => {
  await world();
  await rows(
    `INSERT INTO assignment (id, person_id, post_id, kind, valid_from, valid_to)
      VALUES ('before', 'person-adm-cao', 'post-seat-mic', 'acting', '2014-01-01', '2015-12-01')`,
  );
});

const rosterOn = async (asof: string, path = "/desk/roster") =>
  textOf(await get(`${path}?asof=${encodeURIComponent(asof)}`, "secretariat"));

test("the chair comes first, then 建制順, the political block before the administrative one", async () => {
  const page = await rosterOn("2020-01-01");
  const order = [
    ["（政務）", "議長総務副大臣", "厚生労働副大臣", "経済産業副大臣", "国土交通副大臣"],
    [
      "（事務）",
      "議長総務省情報流通行政局長",
      "内閣官房内閣審議官",
      "内閣府大臣官房審議官",
      "都市局長",
    ],
  ].flat();
  const places = order.map((word) => page.indexOf(word));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(page).toContain("佐藤　一郎（さとう　いちろう）");
  expect(page).toContain("敬称略");
});

test("the day is read in either calendar, and shown in the reader's", async () => {
  for (const asof of ["令和７年６月20日", "R7.6.20", "2025-06-20"]) {
    expect(await rosterOn(asof)).toContain("令和７年６月20日現在");
    expect(await rosterOn(asof, "/en/desk/roster")).toContain("As of 20 June 2025");
  }
});

test("a day that cannot be read gets its message beside the field, and stays typed", async () => {
  const answer = await get(
    "/desk/roster?asof=%E5%B9%B3%E6%88%9032%E5%B9%B41%E6%9C%881%E6%97%A5",
    "secretariat",
  );
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(faultOf(html, "asof")).toContain("平成は平成31年４月30日で終わりました");
  expect(html).toContain('value="平成32年1月1日"');
});

test("a post that nobody held that day is 空席, and a stand-in is 事務取扱", async () => {
  await rows("UPDATE seat SET valid_from = '2010-01-01', version = 2 WHERE id = 'seat-mic'");
  expect(await rosterOn("2015-12-15")).toContain("総務副大臣空席");
  expect(await rosterOn("2015-06-01")).toContain("（事務取扱）");
  expect(await rosterOn("2009-06-01")).toContain("この日の構成員はありません");
});

test("a renamed post is shown by the name of the day", async () => {
  await rows(
    `INSERT INTO post (id, organization_id, name, valid_from) VALUES ('new', 'mlit', '都市政策統括官', '2020-07-01')`,
  );
  await rows("UPDATE seat SET valid_to = '2020-07-01', version = 2 WHERE id = 'adm-mlit'");
  await rows(
    `INSERT INTO seat (id, body_id, post_id, tier, role, valid_from)
      VALUES ('adm-mlit-2', 'council', 'new', 'administrative', 'member', '2020-07-01')`,
  );
  expect(await rosterOn("2020-06-30")).toContain("都市局長");
  expect(await rosterOn("2020-07-01")).toContain("都市政策統括官空席");
  expect(await rosterOn("2020-07-01")).not.toContain("都市局長");
});

test("the days on which the roster changed are linked", async () => {
  const html = await (await get("/desk/roster", "secretariat")).text();
  expect(html).toContain('href="/desk/roster?asof=2016-01-01"');
});

test("only those who may prepare a publication see the way there", async () => {
  const publish = "/desk/roster/publish";
  expect(await (await get("/desk/roster", "secretariat")).text()).toContain(publish);
  expect(await (await get("/desk/roster", "member")).text()).not.toContain(publish);
});

test("the CSV has a seat a line, a value a cell, dates in both calendars", async () => {
  const answer = await get("/desk/roster.csv?asof=2020-01-01", "secretariat");
  expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  expect(answer.headers.get("content-disposition")).toBe(
    `attachment; filename="members-2020-01-01.csv"; filename*=UTF-8''${encodeURIComponent("構成員名簿_2020-01-01.csv")}`,
  );
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
    await answer.arrayBuffer(),
  );
  expect(text.startsWith("\uFEFF時点（ISO）,時点（和暦）,区分,役,府省,官職")).toBe(true);
  const lines = text.trimEnd().split("\r\n");
  expect(lines).toHaveLength(11);
  expect(lines[1]).toBe(
    "2020-01-01,令和２年１月１日,政務,議長,総務省,総務副大臣,在任,佐藤　一郎,さとう　いちろう,本務,2016-01-01,平成28年１月１日,,",
  );
  expect(new Set(lines.map((line) => line.split(",").length))).toEqual(new Set([14]));
});

test("a CSV of no readable day leads back to the page that says so", async () => {
  const answer = await get("/desk/roster.csv?asof=x", "secretariat");
  expect(answer.headers.get("location")).toBe("/desk/roster?asof=x");
});
