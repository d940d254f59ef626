import { expect, it } from "vitest";
import { rows } from "../world";

const tables = async () =>
  (
    await rows<{ name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%' AND name <> 'd1_migrations'",
    )
  ).map(({ name, sql }) => ({ name, sql }));

it("every table is strict", async () => {
  const loose = (await tables()).filter(({ sql }) => !/\)\s*STRICT/.test(sql));
  expect(loose.map(({ name }) => name)).toEqual([]);
});

it("every row with a version refuses a stale write", async () => {
  const triggers = await rows<{ tbl_name: string; sql: string }>(
    "SELECT tbl_name, sql FROM sqlite_master WHERE type = 'trigger'",
  );
  const unguarded = (await tables())
    .filter(({ sql }) => /\bversion INTEGER\b/.test(sql))
    .filter(
      ({ name }) =>
        !triggers.some(
          ({ tbl_name, sql }) =>
            tbl_name === name &&
            sql.includes("NEW.version <> OLD.version + 1") &&
            sql.includes(`'stale: ${name}'`),
        ),
    );
  expect(unguarded.map(({ name }) => name)).toEqual([]);
});

it("every foreign key has an index that begins with it", async () => {
  const bare: string[] = [];
  for (const { name } of await tables()) {
    const keys = await rows<{ from: string }>(`PRAGMA foreign_key_list(${name})`);
    const indexes = await rows<{ name: string }>(`PRAGMA index_list(${name})`);
    const first = new Set<string>();
    for (const index of indexes) {
      const [column] = await rows<{ name: string }>(`PRAGMA index_info(${index.name})`);
      if (column) first.add(column.name);
    }
    const primary = await rows<{ name: string; pk: number }>(`PRAGMA table_info(${name})`);
    for (const column of primary) if (column.pk === 1) first.add(column.name);
    for (const { from } of keys) if (!first.has(from)) bare.push(`${name}.${from}`);
  }
  expect(bare).toEqual([]);
});

it("the record and the publications can be neither changed, removed nor replaced", async () => {
  const kept = await rows<{ tbl_name: string; n: number }>(
    `SELECT tbl_name, count(*) AS n FROM sqlite_master WHERE type = 'trigger'
      AND tbl_name IN ('event', 'publication') AND sql LIKE '%RAISE(ABORT%' GROUP BY tbl_name ORDER BY tbl_name`,
  );
  expect(kept).toEqual([
    { tbl_name: "event", n: 3 },
    { tbl_name: "publication", n: 3 },
  ]);
  await rows("INSERT INTO event (id, at, name, subject_id) VALUES (1, '2027-01-01', 'a.b', 'x')");
  await expect(rows("UPDATE event SET name = 'c.d'")).rejects.toThrow("append-only");
  await expect(rows("DELETE FROM event")).rejects.toThrow("append-only");
  await expect(
    rows("REPLACE INTO event (id, at, name, subject_id) VALUES (1, '2027-01-01', 'c.d', 'x')"),
  ).rejects.toThrow("append-only");
});
