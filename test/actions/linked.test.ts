import { beforeEach, describe, expect, it } from "vitest";
import { get, rows, world } from "../world";

beforeEach(world);

const page = async (path: string, who: Parameters<typeof get>[1]) =>
  (await get(`/desk/measures/ms1${path}`, who)).text();

describe("the joint actions of a measure", () => {
  beforeEach(() =>
    rows("INSERT OR IGNORE INTO action_measure (action_id, measure_id) VALUES ('a1', 'ms1')"),
  );

  it.each(["", "/brief"])("are named on its page, each with its stage (%s)", async (path) => {
    const html = await page(path, "member");
    expect(html).toContain("関係する連携施策・宿題事項");
    expect(html).toMatch(/href="\/desk\/actions\/a1"[^]*?対応中/);
  });

  it.each(["", "/brief"])("are kept from others while hidden (%s)", async (path) => {
    await rows("UPDATE action SET visible_from = '2199-01-01', version = 2 WHERE id = 'a1'");
    expect(await page(path, "member")).not.toContain("/desk/actions/a1");
    expect(await page(path, "secretariat")).toContain("/desk/actions/a1");
  });

  it("leave no empty heading", async () => {
    await rows("DELETE FROM action_measure");
    expect(await page("", "member")).not.toContain("関係する連携施策");
  });
});
