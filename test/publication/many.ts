import { rows } from "../world";

/** More measures that 厚生労働省 has approved, numbered from `first`, each with the content of the first one. */
export async function approvedMeasures(count: number, first = 100): Promise<void> {
  await rows(
    `INSERT INTO measure (id, code, title, pillar_id, lead_id, created_at)
      WITH RECURSIVE n (i) AS (SELECT CAST(?1 AS INTEGER) UNION ALL SELECT i + 1 FROM n WHERE i < ?1 + ?2 - 1)
      SELECT 'm' || i, 'MHLW-' || i, '作業中の題名', 'awareness', 'mhlw', '2026-04-01' FROM n`,
    first,
    count,
  );
  await rows(
    `INSERT INTO measure_approval (id, measure_id, number, report_id, content, sha512, approved_by, approved_at)
      SELECT 'v' || m.id, m.id, 1, 'r1', json_set(v.content, '$.code', m.code), 'x', 'mic-coordinator', '2026-06-02'
      FROM measure m JOIN measure_approval v ON v.id = 'r1'
      WHERE CAST(substr(m.id, 2) AS INTEGER) BETWEEN ?1 AND ?1 + ?2 - 1`,
    first,
    count,
  );
}
