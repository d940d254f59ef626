import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { newId } from "../../../src/lib/id";
import { counted, get, post, rows, world } from "../../world";
import { faultOf, location, textOf, valueOf } from "../read";
import { address, day, holders, line, preview, rosterOn, save } from "./typing";

beforeEach(world);

test("the preview says how the roster will change, and saves nothing", async () => {
  const { db, trips } = counted(env.DB);
  const typed = { day, ...line(0, "post-seat-mic", "木村　新", { reading: "キムラ　あらた" }) };
  const answer = await post(address, "secretariat", typed, { db });
  expect(answer.status).toBe(200);
  expect(trips()).toBe(1);
  const text = await textOf(answer);
  expect(text).toContain("この内容で名簿はこう変わります");
  expect(text).toContain("佐藤　一郎令和12年７月31日まで");
  expect(text).toContain("木村　新（きむら　あらた）");
  expect(await rows("SELECT count(*) AS n FROM assignment")).toEqual([{ n: 10 }]);
});

test("a transfer on a day to come moves the seat by itself on that day", async () => {
  const typed = line(0, "post-seat-mic", "木村　新", { reading: "きむら　あらた" });
  expect(location(await save(typed))).toBe(`/desk/roster?asof=${day}`);
  expect(await holders("post-seat-mic")).toEqual([
    { name: "佐藤　一郎", kind: "primary", valid_from: "2016-01-01", valid_to: day },
    { name: "木村　新", kind: "primary", valid_from: day, valid_to: null },
  ]);
  expect(await rosterOn("2030-07-31")).toContain("総務副大臣佐藤　一郎");
  expect(await rosterOn(day)).toContain("総務副大臣木村　新（きむら　あらた）");
});

test("saving takes two round trips and happens once, however often it is sent", async () => {
  const typed = line(0, "post-seat-mic", "木村　新", { reading: "きむら　あらた" });
  const { html } = await preview(typed);
  const { db, trips } = counted(env.DB);
  const sent = { key: newId(), day, ...typed, seen: valueOf(html, "seen") };
  const first = await post(address, "secretariat", sent, { db });
  expect(trips()).toBe(2);
  const second = await post(address, "secretariat", sent);
  expect(location(second)).toBe(location(first));
  expect(await holders("post-seat-mic")).toHaveLength(2);
});

test("all State Ministers change at once", async () => {
  const typed = {
    ...line(0, "post-seat-mic", "鈴木花子"),
    ...line(1, "post-seat-mhlw", "髙橋　健"),
    ...line(2, "post-seat-meti", "田中　葉子"),
    ...line(3, "post-seat-mlit", "佐藤　一郎"),
  };
  location(await save(typed));
  const page = await rosterOn(day);
  for (const pair of [
    "総務副大臣鈴木　花子",
    "厚生労働副大臣髙橋　健",
    "経済産業副大臣田中　葉子",
    "国土交通副大臣佐藤　一郎",
  ])
    expect(page).toContain(pair);
});

test("後任未定 leaves the seat vacant from that day", async () => {
  const typed = { "post-0": "post-seat-mlit", "kind-0": "vacant" };
  location(await save(typed));
  expect(await rosterOn(day)).toContain("国土交通副大臣空席");
  expect(await rosterOn("2030-07-31")).toContain("国土交通副大臣田中　葉子");
});

test("a stand-in (事務取扱) keeps the own post and is marked", async () => {
  location(await save(line(0, "post-seat-mic", "鈴木　花子", { kind: "acting" })));
  const page = await rosterOn(day);
  expect(page).toContain("総務副大臣鈴木　花子（すずき　はなこ）（事務取扱）");
  expect(page).toContain("厚生労働副大臣鈴木　花子");
});

test("a vacancy that follows is named, and saved only when agreed to", async () => {
  const typed = line(0, "post-seat-mic", "鈴木　花子");
  expect((await preview(typed)).html).toContain(
    "厚生労働副大臣は令和12年８月１日から空席になります。",
  );
  const refused = await save(typed);
  expect(refused.status).toBe(422);
  expect(faultOf(await refused.text(), "confirmed")).toContain("空席になる期間があります");
  location(await save(typed, { confirmed: "on" }));
  expect(await rosterOn(day)).toContain("厚生労働副大臣空席");
});

test("a gap between two holders is named with its last day", async () => {
  await rows(
    "UPDATE assignment SET valid_to = '2030-07-20', version = 2 WHERE id = 'assignment-seat-mic'",
  );
  const { html } = await preview(line(0, "post-seat-mic", "木村　新", { reading: "きむら" }));
  expect(html).toContain("総務副大臣は令和12年７月20日から令和12年７月31日まで空席になります。");
});

test("a name copied from a PDF finds the person", async () => {
  location(await save(line(0, "post-seat-mic", "鈴⽊　花⼦"), { confirmed: "on" }));
  expect(await rosterOn(day)).toContain("総務副大臣鈴木　花子");
});

test("the record tells the whole on the council and its part on each post; the secretariat hears once", async () => {
  location(await save(line(0, "post-seat-mic", "木村　新", { reading: "きむら　あらた" })));
  const events = await rows("SELECT name, subject_id FROM event ORDER BY id");
  expect(events.slice(1)).toEqual([
    { name: "roster.appointed", subject_id: "post-seat-mic" },
    { name: "roster.transferred", subject_id: "council" },
  ]);
  expect(events[0]).toMatchObject({ name: "roster.personAdded" });
  expect(await rows("SELECT account_id FROM notification")).toEqual([
    { account_id: "secretariat2" },
  ]);
  const page = await textOf(await get("/desk/roster/posts/post-seat-mic", "secretariat"));
  expect(page).toContain("総務副大臣に木村　新さんの発令（本務）を記録しました");
});
