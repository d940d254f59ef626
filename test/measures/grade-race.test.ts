import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { post, rows, world } from "../world";
import { between } from "../world/between";
import { of, page, reportOf, typed } from "./reports/steps";

/** ms1 was never rated, so that its scheme may still lose a grade. */
beforeEach(async () => {
  await world();
  await rows("DROP TRIGGER progress_report_final");
  await rows("UPDATE progress_report SET self_rating = NULL, version = version + 1");
});

const withoutB = { version: "1", name: "ABN", grades: "A｜優\nN｜－", unranked: "N" };
const lose = () => post("/desk/follow-up/schemes/abn", "secretariat", withoutB);
const mayLose = async () => expect((await lose()).status).toBe(303);
const report = { ...typed, version: "2", selfRating: "B" };
const submit = () => post(of("ms1"), "editor", report);
const rate = (options = {}) =>
  post(
    "/desk/measures/ms1/rating",
    "secretariat2",
    { year: "2026", rating: "B", reason: "参加が伸びていない。" },
    options,
  );
const grades = async () =>
  (
    await rows(
      "SELECT g.value ->> '$.code' AS code FROM rating_scheme s, json_each(s.grades) g WHERE s.id = 'abn'",
    )
  ).map(({ code }) => code);

describe("a year that comes to be rated by a scheme with other grades", () => {
  const change = { version: "1", selfSchemeId: "few", councilSchemeId: "few" };
  const to = "/desk/follow-up/years/fy2026";
  beforeEach(() =>
    rows(`INSERT INTO rating_scheme (id, name, grades)
      SELECT 'few', 'AN', json_remove(grades, '$[1]') FROM rating_scheme WHERE id = 'abn'`),
  );

  it.each([
    ["a ministry rates itself", () => submit()],
    ["the council rates", () => rate()],
  ])("keeps its own while %s by one that would be lost", async (_, first) => {
    const db = between(env.DB, async () => expect((await first()).status).toBe(303));
    expect((await post(to, "secretariat2", change, { db })).status).toBe(409);
    expect((await post(to, "secretariat2", change)).status).toBe(422);
  });
  it("takes the new one where both have the grade", async () => {
    const db = between(env.DB, () => post(of("ms1"), "editor", { ...report, selfRating: "A" }));
    expect((await post(to, "secretariat2", change, { db })).status).toBe(303);
  });
});

describe("a grade that a scheme loses while somebody is rated by it", () => {
  it("is not submitted: its writer is told, keeps the text and chooses another", async () => {
    const late = await post(of("ms1"), "editor", report, { db: between(env.DB, mayLose) });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain("ほかの人が先に変更しました");
    expect(html).toContain("７月に一斉に実施した。");
    expect(await reportOf("ms1")).toMatchObject({ state: "draft", version: 2 });
    expect((await submit()).status).toBe(422);
    expect((await post(of("ms1"), "editor", { ...report, selfRating: "A" })).status).toBe(303);
  });
  it("is not approved by whoever wrote the report either", async () => {
    const html = await page(of("ms1"), "mic-coordinator");
    const seal = /name="seal" value="([^"]*)"/.exec(html)?.[1] ?? "";
    const form = { ...report, aim: "approve", seal };
    const db = between(env.DB, mayLose);
    expect((await post(of("ms1"), "mic-coordinator", form, { db })).status).toBe(409);
    expect(await rows("SELECT id FROM measure_approval")).toHaveLength(1);
  });
  it("is not given by the council", async () => {
    expect((await rate({ db: between(env.DB, mayLose) })).status).toBe(409);
    expect(await rows("SELECT id FROM council_rating")).toEqual([]);
  });
  it("stays where the report came first: whoever would remove it is told", async () => {
    const db = between(env.DB, async () => expect((await submit()).status).toBe(303));
    const late = await post("/desk/follow-up/schemes/abn", "secretariat", withoutB, { db });
    expect(late.status).toBe(409);
    expect(await grades()).toEqual(["A", "B", "N"]);
    expect(await (await lose()).text()).toContain("「B」");
  });
  it("is no matter to a scheme that loses none", async () => {
    const more = { ...withoutB, grades: "A｜優\nB｜可\nC｜不可\nN｜－" };
    const db = between(env.DB, submit);
    const answer = await post("/desk/follow-up/schemes/abn", "secretariat", more, { db });
    expect(answer.status).toBe(303);
    expect(await grades()).toEqual(["A", "B", "C", "N"]);
  });
});
