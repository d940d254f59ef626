import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { type Typed, post, rows, world } from "../world";
import { between } from "../world/between";
import { untouched } from "./given";

beforeEach(world);

const at = "/desk/measures/ms1/indicators/in1";

/** The form of its second definition, from 2026, without values. */
const second: Typed = { ...untouched, definitionId: "df2", baseline: "", baselineYear: "" };

const defined = () =>
  rows(
    "SELECT number, name, from_year FROM indicator_definition WHERE indicator_id = 'in1' ORDER BY number",
  );
const defineAnew = (version: string, fromYear: string, options = {}) =>
  post(
    `${at}/definition`,
    "editor",
    { version, name: "延べ参加者数", unit: "人", fromYear, reason: "数え方の変更" },
    options,
  );

describe("an indicator that is changed while it is defined anew", () => {
  it("keeps the definition that another follows now: whoever corrected it is told, with the text", async () => {
    const db = between(env.DB, () => defineAnew("1", "2026"));
    const late = await post(at, "mic-coordinator", { ...untouched, name: "後の名称" }, { db });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain("後の名称");
    expect(await defined()).toEqual([
      { number: 1, name: "参加者数", from_year: 2017 },
      { number: 2, name: "延べ参加者数", from_year: 2026 },
    ]);
  });
  it("comes first: no definition is added that would begin before the one it follows", async () => {
    await rows(`INSERT INTO indicator_definition (id, indicator_id, number, name, unit, from_year)
      VALUES ('df2', 'in1', 2, '参加者数', '人', 2026)`);
    const moved = { ...second, fromYear: "2029" };
    const db = between(env.DB, () => post(at, "mic-coordinator", moved));
    const late = await defineAnew("2", "2028", { db });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain("数え方の変更");
    expect(await defined()).toMatchObject([{ number: 1 }, { number: 2, from_year: 2029 }]);
    const again = await defineAnew("2", "2028");
    expect([again.status, await again.text()]).toEqual([
      422,
      expect.stringContaining("令和11年度からです"),
    ]);
  });
});
