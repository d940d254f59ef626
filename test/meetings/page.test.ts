import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { counted, get, world } from "../world";

beforeEach(world);

const text = async (answer: Response | Promise<Response>) => (await answer).text();

/** The ids of the meetings that a list links to. */
const links = (html: string) =>
  [...html.matchAll(/\/desk\/meetings\/(x\d\d|m[01])"/g)].map(([, id]) => id);

describe("the list", () => {
  it("shows meetings newest first, each with its day and state", async () => {
    const { db, trips } = counted(env.DB);
    const html = await text(get("/desk/meetings", "member", { db }));
    expect(trips()).toBe(1);
    expect(html.indexOf("第17回")).toBeLessThan(html.indexOf("第16回"));
    expect(html).toContain("令和９年１月15日（金）");
    expect(html).toContain("企画中");
    expect(html).not.toContain("会議を計画する");
  });
  it("filters by state, format and 年度", async () => {
    const html = await text(
      get("/desk/meetings?state=held&format=in_person&year=2023", "secretariat"),
    );
    expect(html).toContain("第16回");
    expect(html).not.toContain("第17回");
    expect(html).toContain("条件を解除");
    expect(await text(get("/desk/meetings?year=2025", "secretariat"))).toContain(
      "条件に合う会議はありません",
    );
  });
  it("goes on to older meetings after fifty, and back", async () => {
    const many = Array.from(
      { length: 60 },
      (_, i) =>
        `('x${String(i).padStart(2, "0")}', 'council', ${100 + i}, 'online', 'held', '2020-01-01', '', '')`,
    );
    await env.DB.prepare(
      `INSERT INTO meeting (id, body_id, number, format, state, day, place, created_at) VALUES ${many.join(",")}`,
    ).run();
    const first = await text(get("/desk/meetings", "secretariat"));
    expect(links(first)).toHaveLength(50);
    const older = /rel="next" href="([^"]+)"/.exec(first)?.[1]?.replaceAll("&amp;", "&") ?? "";
    const second = await text(get(older, "secretariat"));
    expect(new Set([...links(first), ...links(second)]).size).toBe(62);
    const newer = /rel="prev" href="([^"]+)"/.exec(second)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(links(await text(get(newer, "secretariat")))).toEqual(links(first));
  });
  it("is in English too", async () => {
    const html = await text(get("/en/desk/meetings", "secretariat"));
    expect(html).toContain("Meeting 17");
    expect(html).toContain("15 January 2027 (Friday)");
  });
});

describe("a meeting's page", () => {
  it("says in one trip how far it has come, whose turn it is, and what is on the agenda", async () => {
    const { db, trips } = counted(env.DB);
    const html = await text(get("/desk/meetings/m1", "secretariat", { db }));
    expect(trips()).toBe(1);
    expect(html).toContain("事務局が議事次第を整え、開催を案内します。");
    expect(html).toContain("テレワークの現況について");
    expect(html).toContain("16:40–17:00");
    expect(html).toContain("15分余る見込みです。");
    expect(html).toContain("テレワーク関係府省連絡会議開催要綱");
    expect(html).toContain("/desk/meetings/m1/publish");
    expect(html).toContain("/desk/meetings/m1/announce");
  });
  it("cites the charter in force on the meeting's day, not today's", async () => {
    await env.DB.prepare(
      `INSERT INTO charter (id, body_id, number, title, text, valid_from) VALUES ('c2', 'council', 2, '改正要綱', '', '2026-01-01')`,
    ).run();
    expect(await text(get("/desk/meetings/m0", "secretariat"))).not.toContain("改正要綱");
    expect(await text(get("/desk/meetings/m1", "secretariat"))).toContain("改正要綱");
  });
  it("offers nothing to run to whoever only reads, and is not there for outsiders", async () => {
    const html = await text(get("/desk/meetings/m1", "member"));
    expect(html).not.toContain("/desk/meetings/m1/announce");
    expect(html).not.toContain("/desk/meetings/m1/publish");
    expect((await get("/desk/meetings/m1", "outsider")).status).toBe(404);
    expect((await get("/desk/meetings/nothing", "secretariat")).status).toBe(404);
  });
  it("never shows the note to the chair", async () => {
    for (const who of ["secretariat", "member", "aide", "auditor"] as const)
      expect(await text(get("/desk/meetings/m1", who))).not.toContain("議長限りのメモ");
  });
});

it("times are joined as the language joins them", async () => {
  expect(await (await get("/desk/meetings/m1", "member")).text()).toContain("16:30～17:15");
  expect(await (await get("/en/desk/meetings/m1", "member")).text()).toContain("16:30–17:15");
});
