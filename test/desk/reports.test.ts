import { beforeEach, describe, expect, it } from "vitest";
import { dropped, send, step } from "../measures/reports/steps";
import { type Who, get, post, rows, world } from "../world";

beforeEach(world);

const desk = async (who: Who, lang = "") => (await get(`${lang}/desk`, who)).text();
const name = "MIC-01 テレワーク・デイの実施";

/** The last approved report is so many days old. */
const aged = async (days: number) => {
  await rows("DROP TRIGGER progress_report_final");
  await rows(
    `UPDATE progress_report SET version = version + 1,
      approved_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-' || ? || ' days') WHERE id = 'r1'`,
    days,
  );
};

describe("on the desk", () => {
  it("a submitted report waits for the coordinators of its ministry, with the way to approve it", async () => {
    await send("ms1", "editor");
    const html = await desk("mic-coordinator");
    expect(html).toContain(`${name}の報告の承認`);
    expect(html).toContain('href="/desk/measures/ms1/report"');
    for (const who of ["coordinator", "secretariat", "auditor"] as const)
      expect(await desk(who)).not.toContain("MIC-01");
    expect(await desk("editor")).not.toContain("報告の承認");
  });
  it("a returned one waits for the editors, with the reason", async () => {
    await send("ms1", "editor");
    await step("ms1", "mic-coordinator", "return", { reason: "数字の出典を" });
    expect(await desk("editor")).toContain("理由：数字の出典を");
    for (const who of ["mic-coordinator", "mhlw-editor", "secretariat"] as const)
      expect(await desk(who)).not.toContain("数字の出典を");
  });
  it("a draft can be gone on with", async () => {
    expect(await desk("editor")).toContain(`${name}の報告の続き`);
  });
});

describe("the measures of one's own ministry on the desk", () => {
  it("are those of the ministry alone, each with what can be reported right here", async () => {
    await dropped();
    const html = await desk("editor");
    expect(html).toContain('href="/desk/measures/ms1"');
    expect(html).toContain('aria-label="MIC-01 報告する"');
    expect(html).toContain('aria-label="MIC-01 変更なし"');
    for (const who of ["mhlw-editor", "coordinator", "secretariat", "auditor"] as const)
      expect(await desk(who)).not.toContain("MIC-01");
    const said = await post("/desk/measures/ms1/report/unchanged", "editor", { back: "desk" });
    expect(said.headers.get("location")).toBe("/desk");
    expect(await desk("editor")).toContain("承認待ち");
  });
  it("say where the open year has no report yet, and count it among what waits", async () => {
    const html = await desk("mhlw-editor");
    expect(html).toContain("MHLW-01 相談センターの運営");
    expect(html).toContain("令和８年度の報告がまだありません");
    expect(html).toContain("報告が必要な施策が１件あります");
    expect(html).toMatch(/対応が必要なものが[２-９]件/);
    expect(html).not.toContain("MHLW-01 変更なし");
    expect(await desk("mhlw-editor", "/en")).toContain("No report for FY2026 yet");
  });
  it("of a coordinator are listed, but owed by the editors", async () => {
    const html = await desk("coordinator");
    expect(html).toContain("MHLW-01 相談センターの運営");
    expect(html).not.toContain("報告が必要");
  });
  it("are not asked for a year that has not begun", async () => {
    await rows(
      "INSERT INTO fiscal_year (id, year, self_scheme_id, council_scheme_id) VALUES ('fy9', 2199, 'abn', 'abn')",
    );
    expect(await desk("mhlw-editor")).toContain("令和８年度の報告がまだありません");
  });
  it("are asked for again 90 days after the last report, until they are reported on", async () => {
    await dropped();
    await aged(91);
    const html = await desk("editor");
    expect(html).toContain(name);
    expect(html).toContain("前回の承認は");
    expect((await post("/desk/measures/ms1/report/unchanged", "editor")).status).toBe(303);
    expect(await desk("editor")).not.toContain("報告が必要");
  });
  it("reported on lately, ended or completed owe nothing", async () => {
    await dropped();
    await aged(89);
    expect(await desk("editor")).not.toContain("報告が必要");
    await rows(
      "UPDATE progress_report SET version = version + 1, approved_at = '2026-01-01', status = 'completed' WHERE id = 'r1'",
    );
    const html = await desk("editor");
    expect(html).not.toContain("報告が必要");
    expect(html).toContain("MIC-01 報告する");
    expect(html).not.toContain("MIC-01 変更なし");
    await rows("UPDATE measure SET ends_year = 2025, version = 2 WHERE id = 'ms2'");
    expect(await desk("mhlw-editor")).not.toContain("報告が必要");
  });
  it("are ten at most, those that owe a report first, with the way to the others", async () => {
    await rows(
      `WITH RECURSIVE n (i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 21)
        INSERT INTO measure (id, code, title, pillar_id, lead_id, created_at, ends_year)
        SELECT 'x' || i, 'MHLW-' || i, '施策', 'support', 'mhlw', '2026-04-01', iif(i = 21, NULL, 2025) FROM n`,
    );
    const html = await desk("mhlw-editor");
    const listed = Array.from(
      html.matchAll(/href="\/desk\/measures\/(x\d+|ms2)"/g),
      ([, id]) => id,
    );
    expect(listed).toHaveLength(10);
    expect(listed.slice(0, 3)).toEqual(["ms2", "x21", "x10"]);
    expect(html).toContain("自府省の施策を全て見る（13件）");
    expect(html).toContain('href="/desk/measures/mine"');
  });
});

it("a notification leads to the measure", async () => {
  await send("ms1", "editor");
  expect(await (await get("/desk/notifications", "mic-coordinator")).text()).toContain(
    'href="/desk/measures/ms1"',
  );
});
