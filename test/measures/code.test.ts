import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { post, rows, world } from "../world";
import { between } from "../world/between";

beforeEach(world);

const code = () => rows("SELECT code FROM measure WHERE id = 'ms1'");
const approve = () =>
  rows(`INSERT INTO measure_approval (id, measure_id, number, report_id, content, sha512, approved_by, approved_at)
      VALUES ('r9', 'ms2', 1, 'r9', '{}', 'x', 'coordinator', '2026-10-02T00:00:00.000Z')`);

describe("a measure's code", () => {
  const typed = { title: "テレワーク・デイ", code: "MIC-09", pillarId: "awareness", version: "1" };
  const edit = "/desk/measures/ms1/edit";

  it("stays once a report was approved, and says how to go on under another", async () => {
    const answer = await post(edit, "editor", typed);
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("MIC-01に戻してください");
    expect(page).toContain('value="MIC-09"');
    expect(await code()).toEqual([{ code: "MIC-01" }]);
    expect((await post(edit, "editor", { ...typed, code: "mic-01" })).status).toBe(303);
  });
  it("can change before, but not to one that another has", async () => {
    const ms2 = "/desk/measures/ms2/edit";
    const taken = await post(ms2, "mhlw-editor", { ...typed, code: "MIC-01" });
    expect(await taken.text()).toContain("すでに使われています");
    expect((await post(ms2, "mhlw-editor", { ...typed, code: "MHLW-09" })).status).toBe(303);
  });
  it("stays when the approval comes between", async () => {
    await rows(`INSERT INTO progress_report (id, measure_id, year, state, status, drafted_by, drafted_at)
      VALUES ('r9', 'ms2', 2026, 'approved', 'ongoing', 'mhlw-editor', '2026-10-01T00:00:00.000Z')`);
    const db = between(env.DB, approve);
    const answer = await post("/desk/measures/ms2/edit", "mhlw-editor", typed, { db });
    expect(answer.status).toBe(409);
  });
});
