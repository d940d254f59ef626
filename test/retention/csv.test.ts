import { beforeEach, describe, expect, it } from "vitest";
import { get, rows, world } from "../world";
import { change } from "./given";

beforeEach(world);

const lines = async () => {
  const answer = await get("/desk/retention.csv", "auditor");
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(bytes.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
  const csv = new TextDecoder().decode(bytes);
  return csv
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
};
describe("the CSV", () => {
  it("has the columns of the 管理簿, each named once, and one file a line", async () => {
    const [header, ...files] = await lines();
    expect(header).toEqual([
      "作成・取得年度等",
      "作成・取得年度等（和暦）",
      "大分類",
      "中分類",
      "名称（小分類）",
      "作成・取得者",
      "起算日",
      "起算日（和暦）",
      "保存期間（年）",
      "保存期間満了日",
      "保存期間満了日（和暦）",
      "媒体の種別",
      "保存場所",
      "管理者",
      "保存期間満了時の措置",
      "備考",
    ]);
    expect(new Set(header).size).toBe(header?.length);
    expect(files).toHaveLength(6);
    expect(files[5]).toEqual([
      "2023",
      "令和5年度",
      "会議",
      "テレワーク関係府省連絡会議",
      "テレワーク関係府省連絡会議（第16回）議事の記録",
      "総務省",
      "2024-04-01",
      "令和6年4月1日",
      "10",
      "2034-03-31",
      "令和16年3月31日",
      "電子",
      "連携システム",
      "総務省",
      "移管",
      "",
    ]);
  });
  it("has no line break, no formula and no machine-dependent character in a cell, and states every value", async () => {
    await change();
    await rows(
      "UPDATE retention SET reason = '=1+1' || char(10) || '二行目', keeper = '課長, 補佐', version = 2",
    );
    const csv = await (await get("/desk/retention.csv", "secretariat")).text();
    expect(csv).toContain('"課長, 補佐"');
    expect(csv).toContain("'=1+1 二行目");
    expect(csv).not.toMatch(/[①-⑳㈱Ⅰ-Ⅻ]/u);
    const plain = (await lines()).slice(1).filter((line) => line.length === 16);
    expect(plain).toHaveLength(5);
    for (const line of plain) expect(line.slice(0, 15)).not.toContain("");
  });
});

describe("a CSV that would leave files out", () => {
  beforeEach(() =>
    rows(
      `INSERT INTO meeting (id, body_id, number, format, state, day, created_at)
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1700)
        SELECT 'g' || i, 'council', 100 + i, 'online', 'held', date('1990-04-15', '+' || (i % 300) || ' months'),
          '2010-01-01T00:00:00.000Z' FROM n`,
    ),
  );
  it("is refused, with what to do; that of one year is given", async () => {
    const whole = await get("/desk/retention.csv", "auditor");
    expect([whole.status, await whole.text()]).toEqual([
      422,
      expect.stringContaining("作成年度で絞り込んで"),
    ]);
    const year = await get("/desk/retention.csv?year=2000", "auditor");
    expect(year.status).toBe(200);
    expect((await year.text()).split("\r\n").length).toBeGreaterThan(100);
  });
});
