import { beforeEach, describe, expect, it } from "vitest";
import { forgetPages } from "../../src/web/public-cache";
import { get, rows, world } from "../world";
import { published } from "../publication/steps";

beforeEach(async () => {
  forgetPages();
  await world();
});

const action = "/desk/actions/a1/publish";
const measure = "/desk/measures/ms1/publish";
const text = async (path: string) => (await get(path)).text();

describe("a joint action item", () => {
  it("is public with its parts once released, and without their drafts", async () => {
    await rows(
      "UPDATE action_part SET draft_report = '秘密の下書き', draft_state = 'reported', drafted_by = 'editor', version = version + 1 WHERE id = 'p1'",
    );
    expect((await get("/actions/1")).status).toBe(404);
    await published(action);
    const page = await text("/actions/1");
    expect(page).toContain("一元的な相談窓口を設ける");
    expect(page).toContain("労務の相談");
    expect(page).not.toContain("秘密");
    expect(await text("/actions")).toContain("/actions/1");
    expect(await text("/")).toContain("１件が進行中です");
  });

  it("leads to a measure only where that is public", async () => {
    await published(action);
    expect(await text("/actions/1")).not.toContain('href="/measures/MIC-01"');
    await published(measure);
    forgetPages();
    expect(await text("/actions/1")).toContain('href="/measures/MIC-01"');
  });

  it("tells of a linked measure only as it was approved", async () => {
    await rows("UPDATE measure SET title = '作業中の題名', version = version + 1");
    await rows("INSERT INTO action_measure (action_id, measure_id) VALUES ('a1', 'ms2')");
    await published(action);
    const page = await text("/actions/1");
    expect(page).toContain("MIC-01 テレワーク・デイの実施");
    expect(page).not.toContain("作業中の題名");
    expect(page).not.toContain("MHLW-01");
  });

  it("that was withdrawn says why", async () => {
    await rows(
      "UPDATE action SET state = 'withdrawn', withdrawn_reason = '法律の改正により不要となった。', version = version + 1",
    );
    await published(action);
    const page = await text("/actions/1");
    expect(page).toContain("この宿題事項は取り下げられました");
    expect(page).toContain("理由：法律の改正により不要となった。");
  });

  it("says what a ministry did since", async () => {
    await published(action);
    await rows(
      "UPDATE action_part SET state = 'reported', report = '窓口を開いた。', version = version + 1 WHERE id = 'p1'",
    );
    await published(action);
    const page = await text("/actions/1");
    expect(page).toContain("総務省の状況を「対応中」から「対応済（報告）」に変更");
    expect(page).toContain("総務省の報告を更新");
  });
});
