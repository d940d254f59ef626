import { beforeEach, expect, it } from "vitest";
import { forgetPages } from "../../src/web/public-cache";
import { get, rows, world } from "../world";
import { published } from "../publication/steps";

beforeEach(async () => {
  forgetPages();
  await world();
});

const text = async (path: string, who?: "member" | "editor") => (await get(path, who)).text();

const report = (
  from: string,
) => `INSERT INTO progress_report (id, measure_id, year, state, status, self_rating,
  self_reason, happened, drafted_by, drafted_at, approved_at, version) ${from}`;

/** A report of 2019, and so many newer ones that it is none of the last: 2019 was rated B, by the council A. */
const manyReports = async () => {
  await rows(
    report(
      `VALUES ('r2019', 'ms1', 2019, 'approved', 'ongoing', 'B', '2019年度の理由', '', 'editor', '2020-03-01', '2020-03-01T00:00:00.000Z', 3)`,
    ),
  );
  await rows(
    report(`WITH RECURSIVE n (i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 50)
      SELECT 'n' || i, 'ms1', 2026, 'approved', 'ongoing', 'A', '', '', 'editor', '2026-07-01',
        '2026-07-01T00:' || i || ':00.000Z', 3 FROM n`),
  );
  await rows(`INSERT INTO council_rating (id, measure_id, year, rating, reason, rated_by, rated_at)
    WITH RECURSIVE n (i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 59)
    SELECT 'c' || i, 'ms1', 2026, 'A', '2026年度の評価', 'secretariat', '2026-11-01T00:' || i || ':00.000Z' FROM n
    UNION ALL SELECT 'c0', 'ms1', 2019, 'A', '2019年度の会議の評価', 'secretariat', '2020-04-01T00:00:00.000Z'`);
  await rows(`INSERT INTO measure_approval (id, measure_id, number, report_id, content, sha512, approved_by, approved_at)
    SELECT 'v2', 'ms1', 2, 'n50', json_set(content, '$.sheets[#]', json_set(content -> '$.sheets[0]', '$.year', 2019)),
      'x', 'mic-coordinator', '2026-08-01T00:00:00.000Z' FROM measure_approval WHERE id = 'r1'`);
};

it("a year long past is rated as it was, however many reports came after it, on the desk and in public", async () => {
  await manyReports();
  const desk = await text("/desk/measures/ms1?year=2019", "member");
  expect(desk).toContain("2019年度の理由");
  expect(desk).toContain("2019年度の会議の評価");
  await published("/desk/measures/ms1/publish");
  const page = await text("/measures/MIC-01?year=2019");
  expect(page).toContain("2019年度の理由");
  expect(page).toContain("2019年度の会議の評価");
  expect(page.match(/class="event-when"/g)?.length).toBeLessThanOrEqual(12);
});

it("what all may know of a measure's history is not pushed out by its ministry's own work", async () => {
  await rows(`INSERT INTO event (at, actor_id, name, subject_id, detail) VALUES
    ('2026-06-01T00:00:00.000Z', 'mic-coordinator', 'measure.reportApproved', 'ms1', '{"code":"MIC-01","year":"2026"}')`);
  await rows(`INSERT INTO event (at, actor_id, name, subject_id, detail)
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60)
    SELECT '2026-06-02T00:00:00.000Z', 'editor', 'measure.changed', 'ms1', '{"code":"MIC-01"}' FROM n`);
  const others = await text("/desk/measures/ms1", "member");
  expect(others).toContain("mic-coordinator");
  expect(others).not.toContain("基本事項を変更しました");
  expect(await text("/desk/measures/ms1", "editor")).toContain("基本事項を変更しました");
});
