import { beforeEach, describe, expect, it } from "vitest";
import { type Typed, get, post, rows, world } from "../world";

beforeEach(world);

const here = "/desk/measures/ms1/indicators/in1/values";
const value = { kind: "actual", year: "令和６年度", value: "30.2万人" };
const send = async (typed: Typed, who: "editor" | "mic-coordinator" = "editor") =>
  await post(here, who, typed);
const recorded = async () =>
  await rows(
    `SELECT kind, year, value, is_approximate AS about, revision FROM indicator_value
      WHERE id NOT IN ('va1', 'va2') ORDER BY year, revision`,
  );

/** The tick that the page offers. */
const tickIn = (page: string) => /name="sure" value="([^"]*)"/.exec(page)?.[1] ?? "";

describe("a value", () => {
  it("is read as published, in the unit of its indicator", async () => {
    expect((await send(value)).status).toBe(303);
    await send({ ...value, year: "2023", value: "約95千人" });
    expect(await recorded()).toEqual([
      { kind: "actual", year: 2023, value: "95000", about: 1, revision: 1 },
      { kind: "actual", year: 2024, value: "302000", about: 0, revision: 1 },
    ]);
  });

  it("is corrected by a further revision, and the first one stays to be seen", async () => {
    const form = await (await get(`${here}?correct=va2`, "editor")).text();
    expect(form).toContain('value="300,000"');
    const answer = await send({ correct: "va2", seen: "1", value: "30.1万人" });
    expect(answer.status).toBe(303);
    expect(await recorded()).toEqual([
      { kind: "actual", year: 2025, value: "301000", about: 0, revision: 2 },
    ]);
    const page = await (await get(here, "editor")).text();
    expect(page).toContain("301,000");
    expect(page).toContain("300,000");
    expect(page).toContain("改定前");
    expect(await (await get("/desk/measures/ms1", "editor")).text()).toContain("300,000");
  });

  it("is not corrected into the same", async () => {
    const answer = await send({ correct: "va2", seen: "1", value: "30万" });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("同じ内容の値");
    expect(await recorded()).toEqual([]);
  });

  it("keeps what a correction is of, whatever the form says", async () => {
    await send({ correct: "va2", seen: "1", value: "31万人", year: "2019", kind: "target" });
    expect(await recorded()).toMatchObject([{ kind: "actual", year: 2025, revision: 2 }]);
  });

  it("is measured by the definition of its year, or the one chosen", async () => {
    await rows(`INSERT INTO indicator_definition (id, indicator_id, number, name, unit, from_year, reason)
      VALUES ('df2', 'in1', 2, '参加団体数', '団体', 2024, '変更')`);
    await send({ ...value, value: "1,682団体" });
    await send({ ...value, year: "2023" });
    await send({ ...value, year: "2022", definition: "df2", value: "900" });
    expect(
      await rows(
        "SELECT definition_id AS d, year FROM indicator_value WHERE id NOT IN ('va1', 'va2') ORDER BY year",
      ),
    ).toEqual([
      { d: "df2", year: 2022 },
      { d: "df1", year: 2023 },
      { d: "df2", year: 2024 },
    ]);
  });

  it("says beside the field what is wrong, and keeps everything typed", async () => {
    const answer = await send({ ...value, value: "10万以上", year: "来年", note: "残る備考" });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    for (const said of ["10万以上", "来年", "残る備考", "年度として読めません"])
      expect(page).toContain(said);
  });

  it("is told by code and year only", async () => {
    await send(value);
    expect(await rows("SELECT name, detail FROM event")).toEqual([
      { name: "measure.valueAdded", detail: '{"code":"MIC-01","year":"2024"}' },
    ]);
  });
});

describe("what may be a slip", () => {
  const slips: readonly (readonly [string, Typed, string])[] = [
    [
      "published before it was measured",
      { ...value, asOf: "令和６年10月１日", publishedOn: "令和６年３月28日" },
      "公表日",
    ],
    ["another unit", { ...value, value: "302000団体" }, "単位は「人」"],
    ["ten times the value before", { ...value, year: "2026", value: "302万人" }, "10倍以上"],
    ["ten times the baseline", { ...value, value: "63万人" }, "10倍以上"],
    ["the actual of a year to come", { ...value, year: "2100" }, "まだ始まっていません"],
    ["a value for what has one", { ...value, year: "2025", value: "29万人" }, "訂正になります"],
  ];

  for (const [name, typed, said] of slips)
    it(`is asked about once, and never forbidden: ${name}`, async () => {
      const asked = await send(typed);
      expect(asked.status).toBe(422);
      const page = await asked.text();
      expect(page).toContain(said);
      expect(await recorded()).toEqual([]);
      expect((await send({ ...typed, sure: tickIn(page) })).status).toBe(303);
      expect(await recorded()).toHaveLength(1);
    });

  it("is asked about again when the tick was for another value", async () => {
    const slip = { ...value, year: "2026", value: "302万人" };
    const sure = tickIn(await (await send(slip)).text());
    expect((await send({ ...slip, value: "900万人", sure })).status).toBe(422);
  });

  it("is not seen in a value like the others", async () => {
    const fine = { ...value, asOf: "2024-10-01", publishedOn: "2025-03-28", value: "302,000名" };
    expect((await send(fine)).status).toBe(303);
  });
});

describe("two who correct one value", () => {
  it("lose nothing: the second sees both, and their correction comes on top", async () => {
    await send({ correct: "va2", seen: "1", value: "301000" });
    const second = await send({ correct: "va2", seen: "1", value: "302000" }, "mic-coordinator");
    expect(second.status).toBe(409);
    const page = await second.text();
    expect(page).toContain("301,000");
    expect(page).toContain('value="302000"');
    expect(page).toContain('name="seen" value="2"');
    await send({ correct: "va2", seen: "2", value: "302000" }, "mic-coordinator");
    expect((await recorded()).map((one) => one["revision"])).toEqual([2, 3]);
  });

  it("is refused by the table itself when both commit at once", async () => {
    await expect(
      rows(`INSERT INTO indicator_value (id, definition_id, kind, year, value, revision, recorded_at)
        VALUES ('va3', 'df1', 'actual', 2025, '1', 1, '2026-04-01T00:00:00.000Z')`),
    ).rejects.toThrow("stale: indicator_value");
  });
});

describe("a value entered where it does not belong", () => {
  const at = `${here}/withdraw`;
  const withdraw = (typed: Typed, who: "editor" | "coordinator" = "editor") => post(at, who, typed);
  const wrong = { correct: "va2", seen: "1", reason: "年度を取り違えたため" };

  it("is withdrawn by a further revision with its reason, and stays to be seen", async () => {
    expect(await (await get(`${here}?correct=va2`, "editor")).text()).toContain(
      "この値を取り下げる",
    );
    expect((await withdraw(wrong)).status).toBe(303);
    expect(
      await rows(
        "SELECT revision, is_withdrawn AS gone, note FROM indicator_value WHERE year = 2025 ORDER BY revision",
      ),
    ).toMatchObject([
      { revision: 1, gone: 0 },
      { revision: 2, gone: 1, note: wrong.reason },
    ]);
    expect(await rows("SELECT name FROM event")).toEqual([{ name: "measure.valueWithdrawn" }]);
    const page = await (await get("/desk/measures/ms1", "editor")).text();
    expect(page).toMatch(/取下げ[^]*改定前 300,000/);
  });

  it("wants a reason, is done once, and only by its own ministry", async () => {
    expect((await withdraw({ ...wrong, reason: "" })).status).toBe(422);
    expect((await withdraw(wrong, "coordinator")).status).toBe(404);
    expect((await withdraw({ ...wrong, correct: "" })).status).toBe(404);
    expect((await withdraw(wrong)).status).toBe(303);
    expect((await withdraw(wrong)).status).toBe(409);
    expect((await withdraw({ ...wrong, seen: "2" })).status).toBe(409);
    expect(await recorded()).toHaveLength(1);
  });

  it("can be entered again, as the next revision", async () => {
    await withdraw(wrong);
    expect((await send({ ...value, year: "2025", value: "31万人" })).status).not.toBe(500);
    await send({ correct: "va2", seen: "2", value: "31万人" });
    expect(await recorded()).toMatchObject([{ revision: 2 }, { revision: 3, value: "310000" }]);
  });

  it("is no longer the last actual that the report form tells", async () => {
    expect(await (await get("/desk/measures/ms1/report", "editor")).text()).toContain("300,000");
    await withdraw(wrong);
    expect(await (await get("/desk/measures/ms1/report", "editor")).text()).not.toContain(
      "最新の実績：300,000",
    );
  });
});
