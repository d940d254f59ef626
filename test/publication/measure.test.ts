import { beforeEach, describe, expect, it } from "vitest";
import { forgetPages } from "../../src/web/public-cache";
import { get, post, rows, world } from "../world";
import { prepared, published, release } from "./steps";

beforeEach(async () => {
  forgetPages();
  await world();
});

const measure = "/desk/measures/ms1/publish";

const listed = () =>
  rows<{ title: string; status: string; lead_id: string }>(
    "SELECT title, status, lead_id FROM publication_listing",
  );

describe("a measure that is published", () => {
  it("says what its ministry approved, and nothing that is still drafted", async () => {
    await published(measure);
    const [row] = await rows<{ content: string; code: string }>(
      "SELECT content, code FROM publication WHERE kind = 'measure'",
    );
    expect(row?.code).toBe("MIC-01");
    expect(row?.content).toContain("参加団体を募集した。");
    expect(row?.content).not.toContain("秘密");
  });

  it("stays as approved while its ministry edits", async () => {
    await rows("UPDATE measure SET title = '承認されていない題名', version = version + 1");
    await rows("UPDATE measure_sheet SET purpose = '承認されていない目的', version = version + 1");
    await published(measure);
    const [row] = await rows<{ content: string; title: string }>(
      "SELECT content, title FROM publication WHERE kind = 'measure'",
    );
    expect(row?.title).toBe("テレワーク・デイの実施");
    expect(row?.content).not.toContain("承認されていない");
  });

  it("carries the council's ratings with what their grades mean", async () => {
    await rows(`INSERT INTO council_rating (id, measure_id, year, rating, reason, rated_by, rated_at)
      VALUES ('c1', 'ms1', 2026, 'B', '遅れている。', 'secretariat', '2026-11-01T00:00:00.000Z')`);
    await published(measure);
    const [row] = await rows<{ ratings: string; grades: string }>(
      `SELECT json_extract(content, '$.councilRatings[0].rating') AS ratings,
        json_extract(content, '$.grades[0].council[0].code') AS grades FROM publication WHERE kind = 'measure'`,
    );
    expect(row).toEqual({ ratings: "B", grades: "B" });
  });

  it("is not there to be published before its first approval", async () => {
    expect((await get("/desk/measures/ms2/publish", "secretariat")).status).toBe(404);
    const answer = await post("/desk/measures/ms2/publish", "secretariat", { when: "at_once" });
    expect(answer.status).toBe(404);
  });

  it("says the same twice only with a note", async () => {
    await published(measure);
    const again = await post(measure, "secretariat", { when: "at_once" });
    expect(again.status).toBe(422);
    expect((await post(measure, "secretariat", { when: "at_once", note: "再掲" })).status).toBe(
      303,
    );
  });
});

describe("the list of what is public", () => {
  it("has a measure once it is released, and not before", async () => {
    const id = await prepared(measure);
    expect(await listed()).toEqual([]);
    await release(id);
    expect(await listed()).toEqual([
      { title: "テレワーク・デイの実施", status: "ongoing", lead_id: "mic" },
    ]);
  });

  it("has a measure no more once it is withdrawn", async () => {
    await published(measure);
    const answer = await post("/desk/publications/measure/ms1/withdraw", "secretariat", {
      reason: "誤りがあったため",
      withdrawal: "kept",
    });
    expect(answer.status).toBe(303);
    expect(await listed()).toEqual([]);
  });

  it("keeps what is public until what was scheduled comes out", async () => {
    await published(measure);
    await published(measure, { note: "予定", when: "scheduled", day: "2099-04-01", time: "10:00" });
    expect(await listed()).toHaveLength(2);
    await published(measure, { note: "先に" });
    expect(await listed()).toHaveLength(1);
  });
});
