import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { listedActions } from "../../src/actions/list-queries";
import { sql } from "../../src/db/sql";
import { words } from "../../src/actions/words";
import { get, rows, world } from "../world";

beforeEach(world);

const list = async (query = "", who: Parameters<typeof get>[1] = "member") =>
  (await get(`/desk/actions${query}`, who)).text();

/** So many open actions, each with a part of 総務省 and one of 厚生労働省, due one after another. */
async function grow(from: number, count: number) {
  const numbers = `WITH RECURSIVE n (i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM n WHERE i < ${from + count - 1})`;
  await rows(`INSERT INTO action (id, body_id, number, title, request, lead_id, due, state, created_at)
    ${numbers} SELECT 'g' || i, 'council', i, '宿題の題名' || i, 'x', 'mic',
      date('2027-01-01', '+' || i || ' days'), 'open', '2026-10-01T00:00:00.000Z' FROM n`);
  await rows(`INSERT INTO action_part (id, action_id, ministry_id, state, changed_on)
    ${numbers} SELECT 'g' || i || '-' || m.id, 'g' || i, m.id, 'received', '2026-10-01'
      FROM n JOIN organization m ON m.id IN ('mic', 'mhlw')`);
}

/** So many rows the unfiltered list reads. */
const read = async () => {
  const query = listedActions(
    { ministry: null, state: "open", overdue: false, view: "due" },
    null,
    51,
    sql`'member'`,
    "2026-11-22",
  );
  const { meta } = await env.DB.prepare(query.text)
    .bind(...query.params)
    .all();
  return meta.rows_read;
};

describe("the list of actions", () => {
  it("is filtered by ministry, state and 締切超過", async () => {
    const title = "一元的な相談窓口";
    for (const query of [
      "",
      "?ministry=mhlw",
      "?state=in_progress",
      "?ministry=mic&state=in_progress",
    ])
      expect(await list(query), query).toContain(title);
    for (const query of [
      "?ministry=mlit",
      "?state=received",
      "?state=reported",
      "?state=confirmed",
    ])
      expect(await list(query), query).not.toContain(title);
    await rows("UPDATE action SET due = '2026-01-05', version = 2");
    expect(await list("?overdue=yes")).toContain("締切超過");
    await rows("UPDATE action SET due = '2199-01-04', version = 3");
    expect(await list("?overdue=yes")).not.toContain(title);
    await rows("UPDATE action_part SET due = '2026-01-05', version = 2 WHERE id = 'p1'");
    expect(await list("?overdue=yes")).toContain(title);
  });

  it("says for how many working days a part has not moved", async () => {
    await rows("UPDATE action_part SET changed_on = '2026-01-05', version = 2 WHERE id = 'p2'");
    expect(await list()).toMatch(/\d+営業日動きなし/);
  });

  it("counts one to nine working days in 全角, as official text does", () => {
    expect(words.ja.overdue(4)).toBe("締切超過（４営業日）");
    expect(words.ja.waited(14)).toBe("14営業日動きなし");
    expect(words.en.overdue(1)).toBe("Overdue by 1 working day");
  });

  it("stands as a matrix and by ministry, in both languages", async () => {
    expect(await list("?view=matrix")).not.toContain("担当なし");
    await grow(2, 1);
    await rows("UPDATE action_part SET ministry_id = 'mlit', version = 2 WHERE id = 'g2-mhlw'");
    const matrix = await list("?view=matrix");
    expect(matrix).toContain('<th scope="col">国交省');
    expect(matrix).not.toContain('<th scope="col">内閣府');
    expect(matrix).toContain("担当なし");
    expect(await list("?view=ministry")).toContain("厚生労働省の担当分");
    expect(await (await get("/en/desk/actions?view=matrix", "member")).text()).toContain(
      "One help desk",
    );
  });

  it("goes on after fifty, by due day", async () => {
    await grow(2, 60);
    const first = await list();
    const [, after = ""] = /after=([^"&]+)/.exec(first) ?? [];
    expect(first).toContain("宿題の題名50<");
    expect(first).not.toContain("宿題の題名51<");
    expect(first).toContain("このページに50件");
    const second = await list(`?after=${after}`);
    expect(second).toContain("宿題の題名51<");
    expect(second).toContain("宿題の題名61<");
    expect(second).not.toContain("宿題の題名50<");
    expect(await list("?ministry=mlit")).not.toContain("このページに");
  });

  it("is a file with a record for each part, where no text is a formula", async () => {
    await rows("UPDATE action SET title = '=1+1', version = 2");
    const text = await (await get("/desk/actions.csv?ministry=mhlw", "member")).text();
    expect(text.split("\r\n")).toHaveLength(4);
    expect(text).toContain(
      "1,'=1+1,One help desk,総務省,対応中,2026-12-28,総務省,対応中,2026-12-28,2026-10-15",
    );
  });

  it("reads the same rows of two thousand as of two hundred", async () => {
    await grow(2, 200);
    const few = await read();
    await grow(202, 1_800);
    expect(await read()).toBe(few);
    expect(few).toBeLessThan(51 * 16);
  });
});
