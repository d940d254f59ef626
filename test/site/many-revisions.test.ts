import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { listedRevisions } from "../../src/publication/queries/revision-queries";
import { forgetPages } from "../../src/web/public-cache";
import { published } from "../publication/steps";
import { get, rows, world } from "../world";

beforeEach(async () => {
  forgetPages();
  await world();
});

const now = "2099-01-01T00:00:00.000Z";

/** A measure of which so many revisions came out, an hour after another, each under a title of its own. */
async function revised(count: number): Promise<void> {
  await published("/desk/measures/ms1/publish");
  await rows(
    `INSERT INTO publication (id, kind, subject_id, code, revision, title, title_en, content, sha512, note, prepared_by,
        released_by, is_lone, released_at, public_from)
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
      SELECT 'p' || i, p.kind, 'many', 'MIC-77', i, '題名' || i, '',
        json_set(p.content, '$.measure.title', '題名' || i), 'x', '備考' || i, p.prepared_by, p.released_by, 0,
        p.released_at, strftime('%Y-%m-%dT%H:%M:%fZ', '2026-06-01', i || ' hours')
      FROM n, publication p WHERE p.kind = 'measure'`,
    count,
  );
}

async function readOf(asked: number | null) {
  const { text, params, read } = listedRevisions("measure", "MIC-77", now, asked);
  const { results, meta } = await env.DB.prepare(text)
    .bind(...params)
    .all();
  const revisions = read(results);
  return { revisions, rowsRead: meta.rows_read };
}

const inFull = async (asked: number | null) =>
  (await readOf(asked)).revisions
    .filter(({ content }) => content !== "")
    .map(({ revision }) => revision);

it("a measure of many revisions is read by its newest ones in full, and a few rows for each", async () => {
  await revised(60);
  const { revisions, rowsRead } = await readOf(null);
  expect(revisions.map(({ revision }) => revision)).toEqual(
    Array.from({ length: 60 }, (_, i) => i + 1),
  );
  expect(rowsRead).toBeLessThan(60 * 18);
  expect(await inFull(null)).toEqual([50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60]);
  expect(await inFull(30)).toEqual([20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30]);
  expect(await inFull(1)).toEqual([1]);
});

it("its page names every revision, and tells the changes of those it has read", async () => {
  await revised(60);
  const page = await (await get("/measures/MIC-77/revisions/40")).text();
  expect(page).toContain("<h1>題名40");
  expect(page).toContain("施策名を「題名39」から「題名40」に変更");
  expect(page).toContain("施策名を「題名30」から「題名31」に変更");
  expect(page).not.toContain("「題名29」から");
  expect(page).not.toContain("「題名40」から");
  expect(page).not.toContain("文言の軽微な修正");
  for (const revision of [2, 25, 41]) expect(page).toContain(`備考${revision}`);
});
