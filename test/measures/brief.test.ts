import { beforeEach, expect, it } from "vitest";
import { get, rows, world } from "../world";

beforeEach(world);

const grade = (label: string) =>
  JSON.stringify([
    { code: "A", label, labelEn: label, meaning: "", meaningEn: "", isRanked: true },
  ]);

it("the one-page brief reads the last report's rating by the grades of that report's year, and names the year", async () => {
  await rows(
    `INSERT INTO rating_scheme (id, name, grades) VALUES ('now', 'x', '${grade("順調")}'), ('next', 'y', '${grade("最高")}')`,
  );
  await rows("UPDATE fiscal_year SET self_scheme_id = 'now', version = 2 WHERE id = 'fy2026'");
  await rows(
    `INSERT INTO fiscal_year (id, year, self_scheme_id, council_scheme_id) VALUES ('fy2027', 2027, 'next', 'next')`,
  );
  await rows(`INSERT INTO council_rating (id, measure_id, year, rating, reason, rated_by, rated_at)
    VALUES ('c1', 'ms1', 2027, 'A', '理由', 'secretariat', '2027-11-01T00:00:00.000Z')`);
  await rows(`INSERT INTO measure_approval (id, measure_id, number, report_id, content, sha512, approved_by, approved_at)
    SELECT 'v2', 'ms1', 2, 'r1', json_set(content, '$.sheets[#]', json_set(content -> '$.sheets[0]', '$.year', 2027)),
      'x', 'mic-coordinator', '2026-08-01T00:00:00.000Z' FROM measure_approval WHERE id = 'r1'`);
  const page = await (await get("/desk/measures/ms1/brief?year=2027", "member")).text();
  expect(page).toContain("A 順調");
  expect(page).toContain("（令和８年度の報告）");
  expect(page).toContain("A 最高（令和９年度）");
});
