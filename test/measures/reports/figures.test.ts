import { beforeEach, describe, expect, it } from "vitest";
import { rows, world } from "../../world";
import { approvals, of, page, send } from "./steps";

beforeEach(world);

const values = () =>
  rows(
    `SELECT year, value, is_approximate, as_of, revision FROM indicator_value
      WHERE kind = 'actual' AND definition_id = 'df1' AND year = 2026 ORDER BY revision`,
  );

describe("a figure typed beside a report", () => {
  it("is asked for with its unit, beside the newest value", async () => {
    const html = await page(of("ms1"), "editor");
    expect(html).toContain("<legend>参加者数</legend>");
    expect(html).toContain("実績（人）");
    expect(html).toContain("最新の実績：300,000人（令和７年度）");
  });
  it("is added to the indicator as people write it, with its day", async () => {
    await send("ms1", "editor", { "value-df1": "約６.３万人", "as-of-df1": "令和８年７月24日" });
    expect(await values()).toEqual([
      { year: 2026, value: "63000", is_approximate: 1, as_of: "2026-07-24", revision: 1 },
    ]);
  });
  it("is a revision where the year has one, and nothing where it says the same", async () => {
    await send("ms1", "editor", { "value-df1": "302000", save: "yes" });
    await send("ms1", "editor", { "value-df1": "302,000", save: "yes" });
    expect(await values()).toHaveLength(1);
    const asked = await send("ms1", "editor", { "value-df1": "301500", save: "yes" });
    expect(asked.status).toBe(422);
    const html = await asked.text();
    expect(html).toContain("同じ年度・期間の値（302,000）が登録されています。");
    const sure = / name="sure" value="([^"]*)"/.exec(html)?.[1] ?? "";
    await send("ms1", "editor", { "value-df1": "301500", save: "yes", sure });
    expect(await values()).toMatchObject([
      { value: "302000", revision: 1 },
      { value: "301500", revision: 2 },
    ]);
  });
  it("that may be a slip is asked about once, and kept as typed until then", async () => {
    const typed = { "value-df1": "3,020,000団体" };
    const asked = await send("ms1", "editor", typed);
    expect(asked.status).toBe(422);
    const html = await asked.text();
    expect(html).toContain("10倍以上");
    expect(html).toContain("この指標の単位は「人」です");
    expect(html).toContain('value="3,020,000団体"');
    expect(await values()).toEqual([]);
    const sure = / name="sure" value="([^"]*)"/.exec(html)?.[1] ?? "";
    expect((await send("ms1", "editor", { "value-df1": "9", sure })).status).toBe(422);
    expect((await send("ms1", "editor", { ...typed, sure })).status).toBe(303);
    expect(await values()).toMatchObject([{ value: "3020000" }]);
  });
  it("goes with the same approval", async () => {
    await send("ms1", "mic-coordinator", { aim: "approve", "value-df1": "630000" });
    const last = (await approvals("ms1")).at(-1);
    expect(last?.content).toContain('"value":"630000"');
    expect(
      await rows(
        "SELECT achievement FROM measure_listing WHERE measure_id = 'ms1' AND year = 2026",
      ),
    ).toEqual([{ achievement: "A" }]);
  });
  it("under another definition than that of the year chosen is asked about, and not lost", async () => {
    await rows(`INSERT INTO fiscal_year (id, year, self_scheme_id, council_scheme_id)
      VALUES ('fy2027', 2027, 'abn', 'abn')`);
    await rows(`INSERT INTO indicator_definition (id, indicator_id, number, name, unit, from_year)
      VALUES ('df2', 'in1', 2, '参加団体数', '団体', 2027)`);
    const asked = await send("ms1", "editor", { "value-df1": "302000", year: "2027" });
    expect(asked.status).toBe(422);
    const html = await asked.text();
    expect(html).toContain("この指標の定義が異なります（参加団体数、単位：団体）");
    expect(html).toContain("実績（団体）");
    expect(html).toMatch(/name="value-df2"[^>]*value="302000"|value="302000"[^>]*name="value-df2"/);
    expect(
      await rows("SELECT id FROM indicator_value WHERE year >= 2026 AND kind = 'actual'"),
    ).toEqual([]);
    const again = { "value-df2": "310", year: "2027", save: "yes" };
    const sure = /name="sure" value="([^"]*)"/.exec(
      await (await send("ms1", "editor", again)).text(),
    )?.[1];
    expect((await send("ms1", "editor", { ...again, sure: sure ?? "" })).status).toBe(303);
    expect(await rows("SELECT value FROM indicator_value WHERE definition_id = 'df2'")).toEqual([
      { value: "310" },
    ]);
  });
  it("that cannot be read is answered beside its field, and nothing is saved", async () => {
    const answer = await send("ms1", "editor", { "value-df1": "たくさん", next: "次の予定" });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain("field-value-df1-error");
    expect(html).toContain("たくさん");
    expect(html).toContain("次の予定");
    expect(await values()).toEqual([]);
    const bare = await send("ms1", "editor", { "as-of-df1": "2026-07-24" });
    expect(await bare.text()).toContain("field-value-df1-error");
  });
});
