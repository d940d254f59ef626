import { beforeEach, describe, expect, it } from "vitest";
import { post, rows, world } from "../world";

beforeEach(world);

describe("an amount in the wrong unit", () => {
  const year = "/desk/measures/ms1/budgets/2027";
  const typed = { unit: "million", "account-new": "一般会計", "initial-new": "248000" };

  it("is questioned beside its field, with nothing saved", async () => {
    const answer = await post(year, "editor", typed);
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("248,000百万円");
    expect(page).toContain("この金額で正しい");
    expect(page).toContain('value="248000"');
    expect(await rows("SELECT id FROM budget WHERE year = 2027")).toEqual([]);
  });

  it("passes once it is ticked, and is not asked about again", async () => {
    const sure = { ...typed, "sure-new": "initial:248000000" };
    expect((await post(year, "editor", sure)).status).toBe(303);
    const [made] = await rows<{ id: string }>("SELECT id FROM budget WHERE year = 2027");
    const again = await post(year, "editor", {
      unit: "million",
      [`account-${made?.id}`]: "一般会計",
      [`version-${made?.id}`]: "1",
      [`initial-${made?.id}`]: "248,000",
      [`note-${made?.id}`]: "備考",
    });
    expect(again.status).toBe(303);
  });

  it("is asked about again when the tick was for another amount", async () => {
    const other = { ...typed, "initial-new": "300000", "sure-new": "initial:248000000" };
    expect((await post(year, "editor", other)).status).toBe(422);
  });

  it("is questioned as well when only the unit was changed", async () => {
    const answer = await post("/desk/measures/ms1/budgets/2026", "editor", {
      unit: "thousand",
      "account-bg1": "一般会計",
      "version-bg1": "1",
      "initial-bg1": "248",
    });
    expect(answer.status).toBe(422);
    expect(await rows("SELECT amount FROM budget_line")).toEqual([{ amount: 248_000 }]);
  });
});
