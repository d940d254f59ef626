import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { get, post, rows, world } from "../world";
import { between } from "../world/between";
import { untouched } from "./given";

beforeEach(world);

const at = "/desk/measures/ms1/indicators";
const indicator = {
  kind: "output",
  direction: "up",
  name: "参加団体数",
  unit: "団体",
  fromYear: "平成29年度",
  baseline: "950団体",
  baselineYear: "H29",
};
const defined = async () =>
  await rows(
    "SELECT number, name, unit, baseline, from_year, reason FROM indicator_definition WHERE indicator_id = 'in1' ORDER BY number",
  );

describe("a new indicator", () => {
  it("comes last, with its first definition", async () => {
    const answer = await post(`${at}/new`, "editor", indicator);
    expect(answer.headers.get("location")).toMatch(/\/indicators\/[0-9a-z]+\/values$/);
    expect(
      await rows(`SELECT i.kind, i.rank, d.number, d.unit, d.baseline, d.baseline_year, d.from_year
        FROM indicator i JOIN indicator_definition d ON d.indicator_id = i.id WHERE i.id <> 'in1'`),
    ).toEqual([
      {
        kind: "output",
        rank: 20,
        number: 1,
        unit: "団体",
        baseline: "950",
        baseline_year: 2017,
        from_year: 2017,
      },
    ]);
  });
  it("needs a year for its baseline, and keeps what was typed", async () => {
    const answer = await post(`${at}/new`, "editor", { ...indicator, baselineYear: "" });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("両方を入力するか");
    expect(page).toContain('value="950団体"');
  });
});

describe("a baseline", () => {
  it.each([
    ["about", "約950団体", "約」を取り"],
    ["in another unit", "950人", "この指標の単位は「団体」です"],
  ])("%s is asked about, not kept as something else", async (_, baseline, said) => {
    const answer = await post(`${at}/new`, "editor", { ...indicator, baseline });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(said);
    expect(await rows("SELECT id FROM indicator")).toHaveLength(1);
  });
});

describe("changing an indicator", () => {
  it("does not let the newest definition begin before the one it came after", async () => {
    await rows(`INSERT INTO indicator_definition (id, indicator_id, number, name, unit, from_year)
      VALUES ('df2', 'in1', 2, '延べ参加者数', '人', 2027)`);
    const typed = { ...untouched, definitionId: "df2", baseline: "", baselineYear: "" };
    const answer = await post(`${at}/in1`, "editor", { ...typed, fromYear: "2017" });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("平成29年度からです");
    expect((await post(`${at}/in1`, "editor", { ...typed, fromYear: "2020" })).status).toBe(303);
  });
  it("does not change the unit under a value that somebody records meanwhile", async () => {
    await rows(`INSERT INTO indicator_definition (id, indicator_id, number, name, unit, from_year)
      VALUES ('df2', 'in1', 2, '延べ参加者数', '人', 2027)`);
    const typed = { ...untouched, definitionId: "df2", fromYear: "2027", unit: "団体" };
    const db = between(env.DB, () =>
      rows(`INSERT INTO indicator_value (id, definition_id, kind, year, value, revision, recorded_at)
        VALUES ('va9', 'df2', 'actual', 2027, '7', 1, '2027-06-01T00:00:00.000Z')`),
    );
    expect((await post(`${at}/in1`, "editor", typed, { db })).status).toBe(409);
    expect(await rows("SELECT unit FROM indicator_definition WHERE id = 'df2'")).toEqual([
      { unit: "人" },
    ]);
  });
  it("corrects the wording of the newest definition in place", async () => {
    const answer = await post(`${at}/in1`, "editor", { ...untouched, name: "延べ参加者数" });
    expect(answer.status).toBe(303);
    expect(await defined()).toMatchObject([{ number: 1, name: "延べ参加者数" }]);
  });
  it("leaves unit and first year alone where values were recorded", async () => {
    await post(`${at}/in1`, "editor", { ...untouched, unit: "団体", fromYear: "2020" });
    expect(await defined()).toMatchObject([{ unit: "人", from_year: 2017 }]);
    expect(await (await get(`${at}/in1`, "editor")).text()).not.toContain('name="unit"');
  });
  it("puts it in another place", async () => {
    await post(`${at}/new`, "editor", indicator);
    const [second] = await rows<{ id: string }>("SELECT id FROM indicator WHERE id <> 'in1'");
    await post(`${at}/in1`, "editor", { ...untouched, after: second?.id ?? "" });
    expect(await rows("SELECT id FROM indicator ORDER BY rank")).toEqual([second, { id: "in1" }]);
  });
  it("shows both when somebody else saved first, wording or definition", async () => {
    await post(`${at}/in1`, "editor", { ...untouched, name: "先の名称" });
    const second = await post(`${at}/in1`, "mic-coordinator", { ...untouched, name: "後の名称" });
    expect(second.status).toBe(409);
    const page = await second.text();
    expect(page).toContain("先の名称");
    expect(page).toContain("後の名称");
  });
  it("does not write into a definition that is no longer the newest", async () => {
    await post(`${at}/in1/definition`, "editor", {
      ...indicator,
      version: "1",
      fromYear: "2026",
      reason: "数え方の変更",
    });
    const late = await post(`${at}/in1`, "mic-coordinator", { ...untouched, name: "古い定義へ" });
    expect(late.status).toBe(409);
    expect((await defined()).map(({ name }) => name)).toEqual(["参加者数", "参加団体数"]);
  });
});

describe("defining an indicator anew", () => {
  const anew = { ...indicator, version: "1", fromYear: "R8", reason: "重点計画に合わせた。" };

  it("keeps the old definition, and says why", async () => {
    expect((await post(`${at}/in1/definition`, "editor", anew)).status).toBe(303);
    expect(await defined()).toMatchObject([
      { number: 1, unit: "人" },
      { number: 2, unit: "団体", from_year: 2026, reason: "重点計画に合わせた。" },
    ]);
    expect(await (await get("/desk/measures/ms1", "editor")).text()).toContain(
      "重点計画に合わせた。",
    );
  });
  it("needs a reason and a later year", async () => {
    const answer = await post(`${at}/in1/definition`, "editor", {
      ...anew,
      fromYear: "2017",
      reason: "",
    });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("それより後の年度");
    expect(page).toContain("入力してください。");
    expect(await defined()).toHaveLength(1);
  });
  it("is done once by two who do it at once", async () => {
    await post(`${at}/in1/definition`, "editor", anew);
    const second = await post(`${at}/in1/definition`, "mic-coordinator", {
      ...anew,
      reason: "別の理由",
    });
    expect(second.status).toBe(409);
    const page = await second.text();
    expect(page).toContain("重点計画に合わせた。");
    expect(page).toContain("別の理由");
    expect(await defined()).toHaveLength(2);
  });
  it("is told by code and year only", async () => {
    await post(`${at}/in1/definition`, "editor", anew);
    expect(await rows("SELECT name, detail FROM event")).toEqual([
      { name: "measure.definitionAdded", detail: '{"code":"MIC-01","year":"2026"}' },
    ]);
  });
});
