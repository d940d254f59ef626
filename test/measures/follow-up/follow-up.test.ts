import { beforeEach, describe, expect, it } from "vitest";
import { get, post, rows, world } from "../../world";

beforeEach(world);

const base = "/desk/follow-up";
const text = async (answer: Response | Promise<Response>) => (await answer).text();
const schemes = { selfSchemeId: "abn", councilSchemeId: "abn" };
const year = async (id: string) =>
  (
    await rows("SELECT year, self_scheme_id, closed_at, version FROM fiscal_year WHERE id = ?", id)
  )[0];

it("the settings are the secretariat's", async () => {
  for (const path of ["", "/years/new", "/years/fy2026", "/schemes/abn", "/pillars/awareness"]) {
    expect((await get(base + path, "mic-coordinator")).status).toBe(403);
    expect((await get(base + path, "secretariat")).status).toBe(200);
  }
  expect(
    (await post(`${base}/years/fy2026/close`, "mic-coordinator", { version: "1" })).status,
  ).toBe(403);
});

describe("a year", () => {
  it("follows the last one with its schemes, and takes reports at once", async () => {
    const html = await text(get(`${base}/years/new`, "secretariat"));
    expect(html).toContain('value="令和９年度"');
    expect(html).toContain('<option value="abn" selected');
    const added = await post(`${base}/years/new`, "secretariat", { year: "R9", ...schemes });
    expect(added.status).toBe(303);
    expect(await text(get("/desk/measures/ms1/report", "editor"))).toContain("令和９年度");
  });
  it("is there once", async () => {
    const answer = await post(`${base}/years/new`, "secretariat", {
      year: "令和８年度",
      ...schemes,
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("令和８年度は、すでにあります。");
  });
  it("is closed after a question, and opened again", async () => {
    expect(await text(get(`${base}/years/fy2026/close`, "secretariat"))).toContain(
      "提出も承認もできなくなります",
    );
    await post(`${base}/years/fy2026/close`, "secretariat", { version: "1" });
    expect((await year("fy2026"))?.["closed_at"]).not.toBeNull();
    expect(
      (await post(`${base}/years/fy2026/close`, "secretariat2", { version: "2" })).status,
    ).toBe(422);
    await post(`${base}/years/fy2026/reopen`, "secretariat", { version: "2" });
    expect(await year("fy2026")).toMatchObject({ closed_at: null, version: 3 });
    expect(
      (await post(`${base}/years/fy2026/reopen`, "secretariat", { version: "3" })).status,
    ).toBe(422);
  });
  it("is not closed on a page that is out of date", async () => {
    expect((await post(`${base}/years/fy2026/close`, "secretariat", { version: "7" })).status).toBe(
      409,
    );
  });
  it("that was rated keeps to a scheme with the same codes", async () => {
    await rows(
      `INSERT INTO rating_scheme (id, name, grades) VALUES ('xy', 'XY', '[{"code":"X"},{"code":"Y"}]')`,
    );
    const other = { selfSchemeId: "xy", councilSchemeId: "abn", version: "1" };
    const answer = await post(`${base}/years/fy2026`, "secretariat", other);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("記号「A、B、N」");
    const council = { selfSchemeId: "abn", councilSchemeId: "xy", version: "1" };
    expect((await post(`${base}/years/fy2026`, "secretariat", council)).status).toBe(303);
    expect((await post(`${base}/years/fy2025`, "secretariat", other)).status).toBe(303);
  });
});

describe("a rating scheme", () => {
  const typed = {
    name: "セキュア・ジャパン",
    grades: "A｜予定どおり\nB+\nB",
    gradesEn: "A｜As planned",
  };
  it("is added as it is used", async () => {
    expect((await post(`${base}/schemes/new`, "secretariat", typed)).status).toBe(303);
    const [row] = await rows<{ grades: string }>(
      "SELECT grades FROM rating_scheme WHERE name = 'セキュア・ジャパン'",
    );
    expect(JSON.parse(row?.grades ?? "")).toMatchObject([
      { code: "A", label: "予定どおり", labelEn: "As planned", isRanked: true },
      { code: "B+" },
      { code: "B" },
    ]);
  });
  it("keeps the codes by which somebody was rated, and may say them otherwise", async () => {
    const path = `${base}/schemes/abn`;
    const lost = await post(path, "secretariat", { name: "ABN", grades: "A\nC", version: "1" });
    expect(lost.status).toBe(422);
    expect(await lost.text()).toContain("記号「B、N」は削除できません");
    const more = { name: "ABN", grades: "A｜順調\nB\nC\nN", unranked: "N", version: "1" };
    expect((await post(path, "secretariat", more)).status).toBe(303);
    expect(await text(get("/desk/measures/ms1/report", "editor"))).toContain(">A 順調</option>");
  });
  it("that nobody was rated by may lose any", async () => {
    await rows(
      `INSERT INTO rating_scheme (id, name, grades) VALUES ('xy', 'XY', '[{"code":"X"},{"code":"Y"}]')`,
    );
    await rows(`INSERT INTO fiscal_year (id, year, self_scheme_id, council_scheme_id)
      VALUES ('fy2027', 2027, 'xy', 'xy')`);
    const less = { name: "XY", grades: "X\nZ", version: "1" };
    expect((await post(`${base}/schemes/xy`, "secretariat", less)).status).toBe(303);
  });
  it.each([
    ["of a report that a later one followed", `UPDATE measure_listing SET self_rating = NULL`],
    [
      "of a report that waits for approval",
      `INSERT INTO progress_report (id, measure_id, year, state, status, self_rating, drafted_by, drafted_at)
        VALUES ('r9', 'ms2', 2027, 'submitted', 'ongoing', 'X', 'mhlw-editor', '2027-05-01')`,
    ],
    [
      "of the council, of a year that no list has",
      `INSERT INTO council_rating (id, measure_id, year, rating, reason, rated_by, rated_at)
        VALUES ('c9', 'ms1', 2027, 'X', '理由', 'secretariat', '2027-11-01')`,
    ],
  ])("keeps its codes for the sake %s", async (_, statement) => {
    await rows(
      `INSERT INTO rating_scheme (id, name, grades) VALUES ('xy', 'XY', '[{"code":"X"},{"code":"Y"}]')`,
    );
    await rows(`INSERT INTO fiscal_year (id, year, self_scheme_id, council_scheme_id)
      VALUES ('fy2027', 2027, 'xy', 'xy')`);
    await rows(statement);
    const id = statement.startsWith("UPDATE") ? "abn" : "xy";
    const less = { name: "x", grades: "P\nQ", version: "1" };
    const answer = await post(`${base}/schemes/${id}`, "secretariat", less);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("は削除できません");
  });
  it("shows both texts to the second of two", async () => {
    const path = `${base}/schemes/abn`;
    const more = { name: "先の名称", grades: "A\nB\nN", version: "1" };
    await post(path, "secretariat", more);
    const late = await post(path, "secretariat2", { ...more, name: "後の名称" });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain("先の名称");
    expect(html).toContain("後の名称");
  });
});

const order = async () =>
  (await rows<{ name: string }>("SELECT name FROM pillar ORDER BY rank, id")).map(
    ({ name }) => name,
  );

describe("a pillar", () => {
  it("is added at the end, renamed, and moved", async () => {
    await post(`${base}/pillars/new`, "secretariat", { name: "表彰", nameEn: "Awards" });
    expect(await order()).toEqual(["周知・啓発", "導入支援", "表彰"]);
    await post(`${base}/pillars/support`, "secretariat", { name: "環境整備", version: "1" });
    await post(`${base}/pillars/support/move`, "secretariat", { to: "up", version: "2" });
    expect(await order()).toEqual(["環境整備", "周知・啓発", "表彰"]);
    expect(
      (await post(`${base}/pillars/support/move`, "secretariat", { to: "up", version: "3" }))
        .status,
    ).toBe(422);
    expect(
      (await post(`${base}/pillars/awareness/move`, "secretariat", { to: "up", version: "1" }))
        .status,
    ).toBe(409);
  });
});

it("the settings stand in the record, and lead back here", async () => {
  await post(`${base}/years/fy2026/close`, "secretariat", { version: "1" });
  expect(await text(get("/desk/record", "auditor"))).toContain("令和８年度の報告を締め切りました");
});
