import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { rows, world } from "../world";

beforeEach(world);

/** Runs a migration once more, on what is there now. */
const again = (name: string) =>
  rows(
    env.MIGRATIONS.filter((one) => one.name.startsWith(name))
      .flatMap(({ queries }) => queries)
      .join(";\n"),
  );

it("a row written before 内数 were counted alike is counted as its last approval says", async () => {
  const lines = [
    { kind: "request", amount: 5, isInclusive: true },
    { kind: "initial", amount: 10, isInclusive: true },
    { kind: "reserve", amount: null, isInclusive: true },
    { kind: "executed", amount: 7, isInclusive: false },
  ];
  await rows(
    `INSERT INTO measure_approval (id, measure_id, number, report_id, content, sha512, approved_by, approved_at)
      SELECT 'v2', 'ms1', 2, 'r1', json_set(content, '$.budgets[0].lines', json(?)), 'x', approved_by, '2026-07-01'
      FROM measure_approval WHERE id = 'r1'`,
    JSON.stringify(lines),
  );
  await rows(`INSERT INTO measure_listing
    (measure_id, year, place, code, title, lead_id, pillar_id, continuity, status, reported_at, left_out)
    VALUES ('ms1', 2025, '0040/MIC-01', 'MIC-01', '', 'mic', 'awareness', 'continued', 'ongoing', '', 9)`);
  await again("0049");
  expect(await rows("SELECT year, left_out FROM measure_listing ORDER BY year")).toEqual([
    { year: 2025, left_out: 0 },
    { year: 2026, left_out: 2 },
  ]);
});
