import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fillMeasures } from "./measures.ts";
import { fillMinutes } from "./minutes.ts";

export const token = "bench-token";

const names = ["meeting.announced", "agenda.added", "attendance.replied", "roster.transferred"];
const words = ["テレワーク", "人口実態調査", "普及展開", "連絡会議", "相談窓口", "導入支援"];

/** Same number in, same data out. */
function* numbers(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 4_294_967_296;
  }
}

const hash = (text: string) => createHash("sha256").update(text).digest("hex");

const people = (db: DatabaseSync) => {
  const account = db.prepare(
    "INSERT INTO account (id, name, email, email_key, created_at) VALUES (?, ?, ?, ?, '2026-01-01')",
  );
  for (let i = 0; i < 60; i++)
    account.run(`a${i}`, `利用者${i}`, `u${i}@x.example`, `u${i}@x.example`);
  db.exec(`INSERT INTO organization (id, kind, name, short_name, rank) VALUES ('mic', 'ministry', '総務省', '総務省', 10);
    INSERT INTO role_grant (id, account_id, role, organization_id, granted_at) VALUES ('g', 'a0', 'secretariat', 'mic', '2026-01-01');
    INSERT INTO session (id, account_id, created_at, expires_at, absolute_at, method)
      VALUES ('${hash(token)}', 'a0', '2026-01-01', 4000000000, 4000000000, 'password');`);
};

/** Fills a freshly migrated database file with so many entries of the record, and as many measures. */
export function fill(file: string, entries: number): void {
  const db = new DatabaseSync(file);
  db.exec("PRAGMA synchronous = OFF; PRAGMA cache_size = -200000; BEGIN");
  people(db);
  const random = numbers(entries);
  const next = (): number => random.next().value ?? 0;
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)] ?? "";
  const event = db.prepare(
    "INSERT INTO event (id, at, actor_id, name, subject_id, detail) VALUES (?, ?, ?, ?, ?, ?)",
  );
  for (let id = 1; id <= entries; id++)
    event.run(
      id,
      new Date(1_700_000_000_000 + id * 60_000).toISOString(),
      `a${Math.floor(next() * 60)}`,
      pick(names),
      `s${Math.floor(next() * 500)}`,
      JSON.stringify({
        title: `${pick(words)}の${pick(words)}について`,
        post: "国土交通副大臣",
        name: "見本",
      }),
    );
  fillMeasures(db, entries, pick);
  fillMinutes(db);
  db.exec("COMMIT; ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)");
  db.close();
}

/** The one database file that the simulator keeps in a folder. */
export function fileIn(state: string): string {
  const folder = path.join(state, "d1/miniflare-D1DatabaseObject");
  const found = fs.readdirSync(folder).find((name) => /^[0-9a-f]{64}\.sqlite$/.test(name));
  if (!found) throw new Error(`no database in ${folder}`);
  return path.join(folder, found);
}
