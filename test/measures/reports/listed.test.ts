import { beforeEach, describe, expect, it } from "vitest";
import { rows, world } from "../../world";
import { send, step } from "./steps";

beforeEach(world);

const listing = () =>
  rows(
    `SELECT year, status, self_rating, council_rating, achievement, initial, available, place, grams, reported_at
      FROM measure_listing WHERE measure_id = 'ms1' ORDER BY year`,
  );

describe("the list of measures", () => {
  it("tells the year as approved, with its facets, pairs and counts, once", async () => {
    await send("ms1", "editor", { status: "completed", selfRating: "B", selfReason: "遅れた" });
    await step("ms1", "mic-coordinator", "approve");
    const [row, ...others] = await listing();
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      year: 2026,
      status: "completed",
      self_rating: "B",
      achievement: "B",
      initial: 248_000,
      place: "0030/MIC-01",
    });
    expect(
      await rows(
        "SELECT count FROM measure_count WHERE year = 2026 AND facet IN ('mic||completed|B|', 'mic||ongoing|A|') ORDER BY facet",
      ),
    ).toEqual([{ count: 1 }, { count: 0 }]);
    expect(
      await rows("SELECT count FROM measure_count WHERE year = 2026 AND facet = 'gram:てれ'"),
    ).toEqual([{ count: 1 }]);
  });
  it("tells the years of which there is money only, by the report that came next", async () => {
    await rows(
      "INSERT INTO budget (id, measure_id, year, account) VALUES ('bg0', 'ms1', 2019, '一般会計')",
    );
    await send("ms1", "mic-coordinator", { aim: "approve" });
    const [old, present] = await listing();
    expect(old).toMatchObject({ year: 2019, status: "ongoing", self_rating: null });
    expect(present).toMatchObject({ year: 2026, self_rating: "A" });
  });
});
