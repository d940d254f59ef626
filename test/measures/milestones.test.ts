import { beforeEach, describe, expect, it } from "vitest";
import { get, post, rows, world } from "../world";

beforeEach(world);

const milestone = { title: "効果調査の公表", fromYear: "Ｒ８", fromQuarter: "3" };
const all = async () =>
  await rows(
    "SELECT title, from_quarter AS f, to_quarter AS t, done_on, is_dropped FROM milestone ORDER BY from_quarter, to_quarter, id",
  );

describe("a milestone", () => {
  it("is added for a quarter, or for several", async () => {
    expect((await post("/desk/measures/ms1/milestones/new", "editor", milestone)).status).toBe(303);
    await post("/desk/measures/ms1/milestones/new", "editor", {
      ...milestone,
      toYear: "令和９年度",
      toQuarter: "1",
    });
    expect((await all()).slice(1)).toEqual([
      { title: milestone.title, f: 8106, t: 8106, done_on: null, is_dropped: 0 },
      { title: milestone.title, f: 8106, t: 8108, done_on: null, is_dropped: 0 },
    ]);
    expect(await (await get("/desk/measures/ms1", "editor")).text()).toContain(milestone.title);
  });

  it("does not end before it begins, and what was typed stays", async () => {
    const answer = await post("/desk/measures/ms1/milestones/new", "editor", {
      ...milestone,
      toYear: "2026",
      toQuarter: "2",
    });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("始まりより前");
    expect(page).toContain(milestone.title);
    expect(page).toContain('value="Ｒ８"');
    expect(await all()).toHaveLength(1);
  });

  it("asks for the quarter of the year in which it ends", async () => {
    const open = { ...milestone, toYear: "2027" };
    expect((await post("/desk/measures/ms1/milestones/new", "editor", open)).status).toBe(422);
  });

  it("is changed, and two editors lose nothing", async () => {
    const path = "/desk/measures/ms1/milestones/mi1";
    expect(await (await get(path, "editor")).text()).toContain('value="令和８年度"');
    await post(path, "editor", { ...milestone, version: "1" });
    const second = await post(path, "mic-coordinator", {
      ...milestone,
      title: "後から書いた工程",
      version: "1",
    });
    expect(second.status).toBe(409);
    const page = await second.text();
    expect(page).toContain(milestone.title);
    expect(page).toContain("後から書いた工程");
    expect(page).toContain('name="version" value="2"');
  });

  it("is done on a day that has come, dropped, and open again", async () => {
    const path = "/desk/measures/ms1/milestones/mi1";
    const early = await post(`${path}/done`, "editor", { version: "1", doneOn: "2199-01-01" });
    expect(early.status).toBe(422);
    expect(await early.text()).toContain("まだ来ていない日です");
    await post(`${path}/done`, "editor", { version: "1", doneOn: "令和８年６月30日" });
    expect(await all()).toMatchObject([{ done_on: "2026-06-30" }]);
    await post(`${path}/reopen`, "editor", { version: "2" });
    await post(`${path}/drop`, "editor", { version: "3" });
    expect(await all()).toMatchObject([{ done_on: null, is_dropped: 1 }]);
    expect((await post(`${path}/reopen`, "editor", { version: "3" })).status).toBe(409);
    await post(`${path}/reopen`, "editor", { version: "4" });
    expect(await all()).toMatchObject([{ done_on: null, is_dropped: 0 }]);
  });

  it("leaves no title in the record", async () => {
    await post("/desk/measures/ms1/milestones/new", "editor", milestone);
    expect(await rows("SELECT name, detail FROM event")).toEqual([
      { name: "measure.milestoneAdded", detail: '{"code":"MIC-01"}' },
    ]);
  });
});
