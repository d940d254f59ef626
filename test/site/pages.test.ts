import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { forgetPages } from "../../src/web/public-cache";
import { agenda17, announced, prepared, published } from "../publication/steps";
import { addressOf, counted, get, rows } from "../world";

beforeEach(announced);

const everything = async () => {
  await published("/desk/roster/publish");
  await published("/desk/charter/publish");
  await published();
  await published("/desk/meetings/m1/handouts/publish");
  await published("/desk/measures/ms1/publish");
  await published("/desk/actions/a1/publish");
};

const pages = [
  "/",
  "/meetings",
  "/meetings/17",
  "/meetings/m1",
  "/meetings/17/revisions/1",
  "/meetings/17/handouts",
  "/meetings/17/handouts/revisions/1",
  "/verify",
  `/verify?sha512=${"a".repeat(128)}`,
  "/roster",
  "/roster?asof=平成29年１月31日",
  "/roster?asof=nonsense",
  "/roster.csv",
  "/roster.csv?asof=2017-01-31",
  "/charter",
  "/measures",
  "/measures?lead=mic&pillar=awareness&text=テレワーク",
  "/measures/MIC-01",
  "/measures/MIC-01?year=2025&unit=thousand",
  "/measures/MIC-01/revisions/1",
  "/actions",
  "/actions/1",
  "/actions/1/revisions/1",
  "/about",
];
const inBoth = pages.flatMap((path) => [path, `/en${path}`]);

/** What the public may read: what was released, and the lists that are made of it. */
const open = new Set(["publication", "publication_listing", "publication_file", "json_each"]);

/** A database that knows nothing else: reading any other table fails. */
const onlyPublication = (db: D1Database): D1Database =>
  new Proxy(db, {
    get(target, name) {
      if (name === "prepare")
        return (text: string) => {
          const tables = [...text.matchAll(/\b(?:FROM|JOIN|INTO|UPDATE)\s+(\w+)/gi)].map(
            ([, table]) => table,
          );
          const foreign = tables.filter((table) => !open.has(table ?? ""));
          if (foreign.length > 0) throw new Error(`public code reads ${foreign.join()}`);
          return target.prepare(text);
        };
      const member: unknown = Reflect.get(target, name);
      return typeof member === "function" ? member.bind(target) : member;
    },
  });

test("every public page reads publications and nothing else, in one round trip, without a cookie", async () => {
  await everything();
  for (const path of inBoth) {
    forgetPages();
    const { db, trips } = counted(onlyPublication(env.DB));
    const answer = await get(path, undefined, { db });
    expect([200, 422]).toContain(answer.status);
    expect([path, trips()]).toEqual([path, 1]);
    expect(answer.headers.get("set-cookie")).toBeNull();
  }
});

test("each page says its language", async () => {
  await everything();
  for (const path of pages.filter((one) => !one.includes("csv"))) {
    expect(await (await get(path)).text()).toContain('<html lang="ja"');
    expect(await (await get(`/en${path}`)).text()).toContain('<html lang="en"');
  }
});

test("what is not published occurs in no public answer", async () => {
  await rows("UPDATE agenda_item SET note_to_chair = 'MARK-note', version = 2 WHERE id = 'i1'");
  await rows(`INSERT INTO agenda_item (id, body_id, meeting_id, state, kind, title, returned_reason, created_at) VALUES
    ('i8', 'council', 'm1', 'proposed', 'report', 'MARK-proposed', '', '2026-10-04T00:00:00.000Z'),
    ('i9', 'council', 'm1', 'returned', 'report', 'MARK-returned', 'MARK-reason', '2026-10-04T00:00:00.000Z'),
    ('i7', 'council', NULL, 'taken', 'report', 'MARK-backlog', '', '2026-10-04T00:00:00.000Z')`);
  await rows(`INSERT INTO attendance (id, meeting_id, seat_id, reply, proxy_title, proxy_name)
    VALUES ('a1', 'm1', 'seat-meti', 'proxy', 'MARK-title', 'MARK-proxy')`);
  await everything();
  await rows("UPDATE meeting SET place = 'MARK-place', version = version + 1 WHERE id = 'm1'");
  await prepared(agenda17, { note: "MARK-draft" });
  for (const path of inBoth) {
    const answer = await (await get(path)).text();
    expect(answer).not.toMatch(/MARK-/);
    for (const who of ["secretariat", "secretariat2", "member", "aide"] as const)
      expect(answer).not.toContain(addressOf(who));
  }
});

test("the second reader is answered from memory, and a known version without drawing", async () => {
  await everything();
  const first = await get("/meetings/17");
  const { db, trips } = counted(env.DB);
  const second = await get("/meetings/17", undefined, { db });
  expect(trips()).toBe(0);
  expect(await second.text()).toBe(await first.text());
  const tag = first.headers.get("etag") ?? "";
  expect(tag).toMatch(/^W\/".+"$/);
  expect(first.headers.get("cache-control")).toBe("public, max-age=60");
  for (const empty of [false, true]) {
    if (empty) forgetPages();
    const known = await get("/meetings/17", undefined, { headers: { "If-None-Match": tag } });
    expect(known.status).toBe(304);
    expect(await known.text()).toBe("");
    expect(known.headers.get("etag")).toBe(tag);
  }
});

const tagOf = async (path: string) => (await get(path)).headers.get("etag");

test("a new revision has a new tag, each language its own", async () => {
  await everything();
  const before = await tagOf("/meetings/17");
  expect(await tagOf("/en/meetings/17")).not.toBe(before);
  await published(agenda17, { note: "改めました" });
  expect(await tagOf("/meetings/17")).not.toBe(before);
});

test("somebody signed in gets the same page, and no shared cache keeps theirs", async () => {
  await everything();
  const theirs = await get("/meetings/17", "secretariat");
  expect(await theirs.text()).toBe(await (await get("/meetings/17")).text());
  expect(theirs.headers.get("cache-control")).toBe("private, no-cache");
  expect(theirs.headers.get("set-cookie")).toBeNull();
});

test("a page in memory holds nothing of what its first reader added to the address", async () => {
  await everything();
  const first = await (await get("/meetings/17?x=poison&lang=en")).text();
  expect(first).not.toContain("poison");
  expect(await (await get("/meetings/17")).text()).toBe(first);
});

test("before anything is published each page says what will be there", async () => {
  for (const path of ["/", "/meetings", "/roster", "/charter", "/about"]) {
    const answer = await get(path);
    expect([path, answer.status]).toEqual([path, 200]);
    expect(await answer.text()).not.toContain("undefined");
  }
  expect(await (await get("/")).text()).toContain("内閣官房長官の指示により");
  expect(await (await get("/roster")).text()).toContain("まだ公表していません");
  expect((await get("/roster.csv")).status).toBe(404);
});

test("a code that nothing has, and a revision that never was, are not found", async () => {
  await everything();
  for (const path of [
    "/meetings/16",
    "/meetings/zzz",
    "/meetings/17/revisions/0",
    "/meetings/17/revisions/x",
  ])
    expect([path, (await get(path)).status]).toEqual([path, 404]);
});

test("the home page tells the next meeting and what was published last", async () => {
  await everything();
  const home = await (await get("/")).text();
  expect(home).toContain("テレワークの普及を関係府省が連携して進める。");
  expect(home).toContain('<a href="/meetings/17">テレワーク関係府省連絡会議（第17回）</a>');
  expect(home).toContain("令和９年１月15日（金）");
  expect(await (await get("/en/")).text()).toContain("Ministries promote telework together.");
});

test("the roster of a past day is shown, in either calendar, and as a file", async () => {
  await rows(
    "UPDATE assignment SET valid_to = '2020-04-01', version = 2 WHERE id = 'assignment-seat-meti'",
  );
  await published("/desk/roster/publish");
  const past = await (await get("/roster?asof=H29.1.31")).text();
  expect(past).toContain("平成29年１月31日現在");
  expect(past).toContain("髙橋　健");
  const now = await (await get("/roster")).text();
  expect(now).not.toContain("髙橋　健");
  expect(now).toContain("空席");
  expect(now).toContain('href="/roster?asof=2020-04-01"');
  const file = await get("/roster.csv?asof=2017-01-31");
  expect(file.headers.get("content-type")).toContain("text/csv");
  expect(await file.text()).toContain(
    "2017-01-31,政務,議長,総務省,総務副大臣,佐藤　一郎,さとう　いちろう,2016-01-01",
  );
  const wrong = await get("/roster?asof=平成32年1月5日");
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain("平成は");
});
