import type { DatabaseSync } from "node:sqlite";

const statuses = ["not_started", "preparing", "ongoing", "completed", "recurring", "discontinued"];
const titles = [
  "相談窓口の運営",
  "普及展開の推進",
  "実態調査の実施",
  "導入支援の拡充",
  "表彰と周知",
];

/** The year that the generated measures are of. */
export const year = 2026;

const ground = `
  INSERT INTO pillar (id, name, name_en, rank) VALUES ('p0', '周知・啓発', 'Awareness', 10), ('p1', '導入支援', 'Support', 20),
    ('p2', '現状把握', 'Surveys', 30), ('p3', '環境整備', 'Conditions', 40);
  INSERT INTO organization (id, kind, name, short_name, rank) VALUES ('mhlw', 'ministry', '厚生労働省', '厚労省', 20),
    ('meti', 'ministry', '経済産業省', '経産省', 30), ('mlit', 'ministry', '国土交通省', '国交省', 40);
  INSERT INTO rating_scheme (id, name, grades) VALUES ('s', 'ABN', '[]');
  INSERT INTO fiscal_year (id, year, self_scheme_id, council_scheme_id) VALUES ('y', ${year}, 's', 's')`;

/** What the triggers would write row by row, written at once and in order: the same rows, in minutes rather than hours. */
const projections = [
  `INSERT INTO measure_facet (year, facet, place, measure_id, reported_at)
    SELECT l.year, iif(a.v, l.lead_id, '') || '|' || iif(b.v, l.pillar_id, '') || '|' || iif(c.v, l.status, '') || '|' ||
      iif(d.v, l.self_rating, '') || '|' || w.value AS facet, l.place, l.measure_id, l.reported_at
    FROM measure_listing l, (SELECT 0 AS v UNION SELECT 1) a, (SELECT 0 AS v UNION SELECT 1) b, (SELECT 0 AS v UNION SELECT 1) c,
      (SELECT 0 AS v UNION SELECT 1) d, json_each(json_insert(l.partners, '$[#]', '')) w
    WHERE NOT (d.v AND l.self_rating IS NULL) ORDER BY facet, l.place`,
  `INSERT INTO measure_gram (year, gram, place, measure_id)
    SELECT DISTINCT l.year, g.value, l.place, l.measure_id FROM measure_listing l, json_each(l.grams) g ORDER BY g.value, l.place`,
  "INSERT INTO measure_count (year, facet, count) SELECT year, facet, count(*) FROM measure_facet GROUP BY year, facet",
  "INSERT INTO measure_count (year, facet, count) SELECT year, 'gram:' || gram, count(*) FROM measure_gram GROUP BY year, gram",
];

/** Runs of two and of three characters, as the list of measures is searched by. */
const gramsOf = (title: string): string[] => {
  const all = Array.from(title, (_, at) => [title.slice(at, at + 2), title.slice(at, at + 3)]);
  return [...new Set(all.flatMap(([two = "", three = ""]) => [two, three]))].filter(
    (gram) => gram.length > 1,
  );
};

const kept = new Set(["trigger", "index"]);

/** Takes a table's triggers and indexes away, and gives the statements that put them back. */
function bared(db: DatabaseSync): string[] {
  const found = db
    .prepare(
      "SELECT name, type, sql FROM sqlite_master WHERE tbl_name GLOB 'measure_[fgl]*' AND sql IS NOT NULL AND type <> 'table'",
    )
    .all();
  for (const { name, type } of found)
    if (kept.has(String(type))) db.exec(`DROP ${String(type)} ${String(name)}`);
  return found.map(({ sql }) => String(sql));
}

/** Fills a migrated database with so many approved measures of one year. */
export function fillMeasures(
  db: DatabaseSync,
  count: number,
  pick: (list: readonly string[]) => string,
): void {
  db.exec(ground);
  const again = bared(db);
  const measure = db.prepare(
    "INSERT INTO measure (id, code, title, pillar_id, lead_id, created_at) VALUES (?, ?, ?, ?, ?, '2026-04-01')",
  );
  const listing = db.prepare(
    `INSERT INTO measure_listing (measure_id, year, place, code, title, lead_id, pillar_id, partners, continuity, status, self_rating,
      initial, available, reported_at, search_key, grams) VALUES (?, ${year}, ?, ?, ?, ?, ?, ?, 'continued', ?, ?, 1000, 1000, ?, ?, ?)`,
  );
  for (let i = 1; i <= count; i++) {
    const [id, code] = [`m${String(i).padStart(7, "0")}`, `X-${String(i).padStart(7, "0")}`];
    const [lead, pillar] = [pick(["mic", "mhlw", "meti", "mlit"]), pick(["p0", "p1", "p2", "p3"])];
    const title = `${pick(titles)}${i % 977}`;
    measure.run(id, code, title, pillar, lead);
    listing.run(
      id,
      `0010/${code}`,
      code,
      title,
      lead,
      pillar,
      pick(["[]", "[]", "[]", "[]", '["mlit"]']),
      pick(statuses),
      pick(["A", "B", ""]) || null,
      new Date(1_770_000_000_000 + i * 10_000).toISOString(),
      title,
      JSON.stringify(gramsOf(title)),
    );
  }
  for (const statement of [...projections, ...again]) db.exec(statement);
}
