import { beforeEach, describe, expect, it } from "vitest";
import { get, post, rows, world } from "../world";

beforeEach(world);

const measure = {
  title: "テレワーク・ワンストップ・サポート事業",
  leadId: "mhlw",
  code: "ＭＨＬＷ－０２",
  pillarId: "support",
  partners: "mic",
  startedYear: "令和４年度",
};

const sheet = (purpose: string, version = "1") => ({ version, continuity: "continued", purpose });
const link = (code: string, version = "1") => ({ code, kind: "renamed", year: "R9", version });

describe("registering a measure", () => {
  it("proposes the next code of one's ministry", async () => {
    const page = await (await get("/desk/measures/new", "mhlw-editor")).text();
    expect(page).toContain('value="MHLW-02"');
    expect(page).not.toContain("総務省</option>");
    await rows("UPDATE measure SET code = 'MHLW-99', version = 2 WHERE id = 'ms2'");
    await rows(`INSERT INTO measure (id, code, title, pillar_id, lead_id, created_at)
      VALUES ('ms4', 'MHLW-100', '百番目の施策', 'support', 'mhlw', '2026-04-01T00:00:00.000Z')`);
    const next = await (await get("/desk/measures/new", "mhlw-editor")).text();
    expect(next).toContain('value="MHLW-101"');
  });
  it("takes what was typed in 全角, with its partners and its first year", async () => {
    const answer = await post("/desk/measures/new", "mhlw-editor", measure);
    expect(answer.status).toBe(303);
    expect(
      await rows(`SELECT m.code, m.started_year, p.organization_id FROM measure m
        JOIN measure_partner p ON p.measure_id = m.id WHERE m.code = 'MHLW-02'`),
    ).toEqual([{ code: "MHLW-02", started_year: 2022, organization_id: "mic" }]);
  });
  it("is refused for another ministry, and to whoever answers for none", async () => {
    const foreign = await post("/desk/measures/new", "mhlw-editor", { ...measure, leadId: "mic" });
    expect(foreign.status).toBe(403);
    expect((await post("/desk/measures/new", "secretariat", measure)).status).toBe(403);
    expect(await rows("SELECT code FROM measure ORDER BY code")).toEqual([
      { code: "MHLW-01" },
      { code: "MIC-01" },
    ]);
  });
  it("says beside the field what is wrong, and keeps everything typed", async () => {
    const answer = await post("/desk/measures/new", "mhlw-editor", {
      ...measure,
      code: "MIC-01",
      partners: "mic,mhlw",
      endsYear: "平成30年度",
    });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    for (const word of ["すでに使われています", "連携府省に入れないで", "開始年度より前に"])
      expect(page).toContain(word);
    expect(page).toContain(measure.title);
    expect(page).toContain('value="平成30年度"');
  });
});

describe("two editors on one sheet", () => {
  it("lose nothing: the second sees both texts, and saves the merge", async () => {
    await post("/desk/measures/ms1/sheets/2026", "editor", sheet("先に保存した目的"));
    const second = await post(
      "/desk/measures/ms1/sheets/2026",
      "mic-coordinator",
      sheet("後から書いた目的"),
    );
    expect(second.status).toBe(409);
    const page = await second.text();
    expect(page).toContain("先に保存した目的");
    expect(page).toContain("後から書いた目的");
    const merged = await post(
      "/desk/measures/ms1/sheets/2026",
      "mic-coordinator",
      sheet("両方の目的", "2"),
    );
    expect(merged.status).toBe(303);
    expect(await rows("SELECT purpose, version FROM measure_sheet WHERE id = 'sh1'")).toEqual([
      { purpose: "両方の目的", version: 3 },
    ]);
  });
  it("making the same year's sheet at once make one", async () => {
    const made = await post("/desk/measures/ms1/sheets/2027", "editor", sheet("最初の目的"));
    expect(made.status).toBe(303);
    const again = await post(
      "/desk/measures/ms1/sheets/2027",
      "mic-coordinator",
      sheet("別の目的", ""),
    );
    expect(again.status).toBe(409);
    expect(await rows("SELECT purpose FROM measure_sheet WHERE year = 2027")).toEqual([
      { purpose: "最初の目的" },
    ]);
  });
});

describe("a new year's sheet", () => {
  it("begins with the words of the year before, and what was to come as its plan", async () => {
    await post("/desk/measures/ms1/sheets/2026", "editor", {
      version: "1",
      continuity: "continued",
      purpose: "引き継ぐ目的",
      nextSteps: "次年度に行うこと",
      links: "昨年度のページ https://www.example.go.jp/",
      evidence: "昨年度の資料",
      source: "昨年度の出典",
      sourceUrl: "https://www.example.go.jp/昨年度の",
      methods: ["direct", "subsidy"],
    });
    const chosen = await post("/desk/measures/ms1/sheets/new", "editor", { year: "令和９年度" });
    expect(chosen.headers.get("location")).toBe("/desk/measures/ms1/sheets/2027");
    const page = await (await get("/desk/measures/ms1/sheets/2027", "editor")).text();
    expect(page).toContain("引き継ぐ目的");
    expect(page.split("次年度に行うこと").length - 1).toBeGreaterThanOrEqual(2);
    expect(page).toMatch(/value="subsidy"[^>]*checked/);
    expect(page).not.toContain("昨年度の");
  });
  it("is not made for a year nobody can mean", async () => {
    expect((await post("/desk/measures/ms1/sheets/new", "editor", { year: "来年" })).status).toBe(
      422,
    );
    expect((await get("/desk/measures/ms1/sheets/1600", "editor")).status).toBe(404);
  });
});

describe("the line of a measure", () => {
  beforeEach(() =>
    rows(`INSERT INTO measure (id, code, title, pillar_id, lead_id, created_at)
      VALUES ('ms3', 'MIC-02', '後継の施策', 'awareness', 'mic', '2026-04-01T00:00:00.000Z')`),
  );

  it("goes on in another, and is told on both", async () => {
    expect((await post("/desk/measures/ms1/line", "editor", link("mic-02"))).status).toBe(303);
    expect(await (await get("/desk/measures/ms1", "editor")).text()).toContain("MIC-02");
    expect(await (await get("/desk/measures/ms3", "editor")).text()).toContain("MIC-01");
  });
  it("does not go round in a circle, nor twice to the same", async () => {
    await post("/desk/measures/ms1/line", "editor", link("MIC-02"));
    const twice = await post("/desk/measures/ms1/line", "editor", link("MIC-02", "2"));
    expect(await twice.text()).toContain("すでに後継として記録されています");
    const round = await post("/desk/measures/ms3/line", "editor", link("MIC-01"));
    expect(await round.text()).toContain("前身として記録されています");
  });
  it("is taken back by one click", async () => {
    await post("/desk/measures/ms1/line", "editor", link("MIC-02"));
    await post("/desk/measures/ms1/line/end", "editor", { next: "ms3", version: "2" });
    expect(await rows("SELECT * FROM measure_succession")).toEqual([]);
  });
  it("says when there is no such code, and the same of another ministry's that was never approved", async () => {
    const answers = ["MIC-99", "MHLW-01"].map((code) =>
      post("/desk/measures/ms1/line", "editor", link(code)),
    );
    for (const answer of await Promise.all(answers)) {
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("この番号の施策は見つかりません");
    }
  });
  it("names another ministry's as that last approved it", async () => {
    await rows("UPDATE measure SET title = '承認前の題名', version = 2 WHERE id = 'ms1'");
    const mine = "/desk/measures/ms2/line";
    expect((await post(mine, "mhlw-editor", link("MIC-01"))).status).toBe(303);
    for (const path of [mine, "/desk/measures/ms2"]) {
      const page = await (await get(path, "mhlw-editor")).text();
      expect(page).toContain("MIC-01 テレワーク・デイの実施");
      expect(page).not.toContain("承認前の題名");
    }
  });
  it("does not tell the one that comes after of another ministry's before its approval", async () => {
    await post("/desk/measures/ms2/line", "mhlw-editor", link("MIC-01"));
    expect(await (await get("/desk/measures/ms1", "editor")).text()).not.toContain("相談センター");
  });
});

it("one's own measures are listed with their reports, drafts included", async () => {
  const page = await (await get("/desk/measures/mine", "editor")).text();
  expect(page).toContain("MIC-01");
  expect(page).toContain("下書き");
  expect(page).not.toContain("MHLW-01");
  expect(await (await get("/desk/measures/mine", "mhlw-editor")).text()).toContain("MHLW-01");
  expect(await (await get("/desk/measures/mine", "secretariat")).text()).toContain(
    "担当する施策はありません",
  );
});

const listed = (html: string) =>
  Array.from(html.matchAll(/href="\/desk\/measures\/(x\d+|ms2)"/g), ([, id]) => id);

it("one's own measures are all there, a hundred on a page, those that owe a report first", async () => {
  await rows(
    `WITH RECURSIVE n (i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 220)
      INSERT INTO measure (id, code, title, pillar_id, lead_id, created_at, ends_year)
      SELECT 'x' || i, 'MHLW-' || i, '施策', 'support', 'mhlw', '2026-04-01', iif(i = 220, NULL, 2025) FROM n`,
  );
  const first = await (await get("/desk/measures/mine", "mhlw-editor")).text();
  const next = /rel="next" href="([^"]*)"/.exec(first)?.[1] ?? "";
  const second = await (await get(next, "mhlw-editor")).text();
  expect(listed(first).slice(0, 3)).toEqual(["ms2", "x220", "x100"]);
  expect([listed(first).length, listed(second).length]).toEqual([100, 22]);
  expect(new Set([...listed(first), ...listed(second)]).size).toBe(122);
  expect(second).toContain('rel="prev" href="/desk/measures/mine"');
  expect(second).not.toContain('rel="next"');
});
