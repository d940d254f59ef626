import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import type { Window } from "../../src/record/model";
import { recordPage } from "../../src/record/queries";
import { rows, world } from "../world";

/** So many entries of the record, of two people in turn: first their accounts are seen to, then four of five are sign-ins. */
const grow = (from: number, count: number) =>
  rows(
    `INSERT INTO event (id, at, actor_id, name, subject_id)
      WITH RECURSIVE n (i) AS (SELECT ?1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1 + ?2 - 1),
        e (i, who, is_work) AS (SELECT i, iif(i % 2, 'secretariat', 'editor'), i % 5 = 0 FROM n)
      SELECT i, '2027-01-15T00:00:00.000Z', who, 
        CASE WHEN i <= 60 THEN 'account.suspended' WHEN is_work THEN 'meeting.announced' ELSE 'account.signedIn' END,
        iif(is_work, 'm1', who) FROM e`,
    from,
    count,
  );

const whole: Window = { kind: "", accountId: "", before: null, after: null };
const windows: Window[] = [
  whole,
  { ...whole, before: 700 },
  { ...whole, after: 10 },
  { ...whole, kind: "meeting" },
  { ...whole, kind: "account" },
  { ...whole, kind: "door" },
  { ...whole, kind: "everything" },
  { ...whole, accountId: "editor" },
  { ...whole, accountId: "editor", kind: "door" },
  { ...whole, accountId: "editor", kind: "everything" },
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

it("a page of the record reads the same rows of ten thousand as of a thousand", async () => {
  await world();
  await grow(1, 1000);
  const few = await rowsRead();
  await grow(1001, 9_000);
  const many = await rowsRead();
  expect(many).toEqual(few);
  expect(Math.max(...many)).toBeLessThanOrEqual(14 * 51);
});
