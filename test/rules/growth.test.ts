import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { recordPage } from "../../src/record/queries";
import { rows, world } from "../world";

/** So many entries of the record, of two people in turn. */
const grow = (from: number, count: number) =>
  rows(
    `INSERT INTO event (id, at, actor_id, name, subject_id)
      WITH RECURSIVE n (i) AS (SELECT ?1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1 + ?2 - 1)
      SELECT i, '2027-01-15T00:00:00.000Z', iif(i % 2, 'secretariat', 'editor'), 'meeting.announced', 'm1' FROM n`,
    from,
    count,
  );

const whole = { kind: "", actorId: "", before: null, after: null };
const windows = [
  whole,
  { ...whole, before: 70 },
  { ...whole, after: 10 },
  { ...whole, kind: "meeting" },
  { ...whole, actorId: "editor" },
];

const rowsRead = async () => {
  const read: number[] = [];
  for (const window of windows) {
    const { text, params } = recordPage(window);
    const { meta } = await env.DB.prepare(text)
      .bind(...params)
      .all();
    read.push(meta.rows_read);
  }
  return read;
};

it("a page of the record reads the same rows of ten thousand as of two hundred", async () => {
  await world();
  await grow(1, 200);
  const few = await rowsRead();
  await grow(201, 9_800);
  const many = await rowsRead();
  expect(many).toEqual(few);
  expect(Math.max(...many)).toBeLessThanOrEqual(3 * 51 + 30);
});
