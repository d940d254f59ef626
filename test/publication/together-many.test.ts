import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { candidates } from "../../src/publication/together/queries";
import { post, rows, world } from "../world";
import { approvedMeasures } from "./many";
import { prepared, release } from "./steps";

beforeEach(world);

const measure = "/desk/measures/ms1/publish";

async function listed(ministry = "") {
  const { text, params, read } = candidates("measure", ministry, "2027-01-15");
  const { results, meta } = await env.DB.prepare(text)
    .bind(...params)
    .all();
  return { lines: read(results), rowsRead: meta.rows_read };
}

const standing = async () => {
  const { lines } = await listed("mic");
  return lines.map(({ id, revision, isNew, isWaiting, isWithdrawn }) => ({
    id,
    revision,
    isNew,
    isWaiting,
    isWithdrawn,
  }));
};
const said = { id: "ms1", revision: 1, isNew: false, isWaiting: false, isWithdrawn: false };

describe("what can be published of many measures", () => {
  it("is found by as many rows, however many there are", async () => {
    await approvedMeasures(300);
    const [few, fewOfOne] = [await listed(), await listed("mhlw")];
    await approvedMeasures(1_200, 400);
    const [many, manyOfOne] = [await listed(), await listed("mhlw")];
    for (const { lines } of [few, fewOfOne, many, manyOfOne]) expect(lines).toHaveLength(201);
    expect(many.rowsRead).toBe(few.rowsRead);
    expect(manyOfOne.rowsRead).toBe(fewOfOne.rowsRead);
    expect(many.rowsRead).toBeLessThan(12 * many.lines.length);
  });

  it("follows each step of a publication", async () => {
    expect(await standing()).toEqual([{ ...said, revision: null, isNew: true }]);
    const id = await prepared(measure);
    expect(await standing()).toEqual([{ ...said, revision: null, isWaiting: true }]);
    await post(`/desk/publications/${id}/return`, "secretariat2", { version: "1", reason: "誤字" });
    expect(await standing()).toEqual([{ ...said, revision: null, isNew: true }]);
    await release(await prepared(measure));
    expect(await standing()).toEqual([said]);
    await post("/desk/publications/measure/ms1/withdraw", "secretariat", {
      reason: "誤りのため",
      withdrawal: "hidden",
    });
    expect(await standing()).toEqual([{ ...said, revision: 2, isWithdrawn: true }]);
  });

  it("has news again when the council rates the measure, or its ministry approves it once more", async () => {
    const rated = { year: "2026", rating: "A", reason: "会議の評価" };
    await release(await prepared(measure));
    expect((await post("/desk/measures/ms1/rating", "secretariat", rated)).status).toBe(303);
    expect(await standing()).toEqual([{ ...said, isNew: true }]);
    await release(await prepared(measure));
    expect(await standing()).toEqual([{ ...said, revision: 2 }]);
    await rows(
      `INSERT INTO measure_approval (id, measure_id, number, report_id, content, sha512, approved_by, approved_at)
        SELECT 'again', measure_id, 9, report_id, content, 'x', approved_by, '2099-07-01' FROM measure_approval WHERE id = 'r1'`,
    );
    expect(await standing()).toEqual([{ ...said, revision: 2, isNew: true }]);
  });

  it("replaces a draft that waits, and still waits", async () => {
    await prepared(measure);
    await prepared(measure, { note: "再掲" });
    expect(await standing()).toEqual([{ ...said, revision: null, isWaiting: true }]);
  });
});
