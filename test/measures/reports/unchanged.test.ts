import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { counted, post, rows, world } from "../../world";
import { approvals, dropped, heard, of, page, reportOf, send } from "./steps";

beforeEach(async () => {
  await world();
  await dropped();
});

/** The working copy says what was approved last: nothing but a report can become visible. */
const inStep = async () => {
  await send("ms1", "mic-coordinator", { aim: "approve" });
};

const click = (id: string, who: "editor" | "mic-coordinator" | "coordinator", over = {}) =>
  post(of(id, "unchanged"), who, over);

const offers = async (path: string) => (await page(path, "editor")).includes("変更なしと報告");

describe("変更なし", () => {
  it("is one click of an editor: submitted, in two trips, heard by the coordinator, logged as unchanged", async () => {
    const { db, trips } = counted(env.DB);
    const answer = await post(of("ms1", "unchanged"), "editor", {}, { db });
    expect([answer.status, trips()]).toEqual([303, 2]);
    expect(answer.headers.get("location")).toBe("/desk/measures/ms1");
    expect(await reportOf("ms1")).toMatchObject({
      state: "submitted",
      is_unchanged: 1,
      status: "ongoing",
      self_rating: "A",
      happened: "参加団体を募集した。",
    });
    expect(await heard()).toEqual(["measure.reportUnchanged mic-coordinator"]);
    expect(await page("/desk/record", "auditor")).toContain("「変更なし」で提出しました");
  });
  it("leads back to the list from which it was said", async () => {
    const answer = await click("ms1", "editor", { back: "mine" });
    expect(answer.headers.get("location")).toBe("/desk/measures/mine");
  });
  it("is one click of a coordinator: approved at once", async () => {
    await inStep();
    expect((await click("ms1", "mic-coordinator")).status).toBe(303);
    const all = await approvals("ms1");
    expect(all).toHaveLength(3);
    expect(JSON.parse(all[2]?.content ?? "{}")).toMatchObject({
      report: { isUnchanged: true, happened: "７月に一斉に実施した。" },
    });
    expect((await heard()).at(-1)).toBe("measure.reportReapproved editor");
  });
  it("does not let a coordinator approve what nobody looked at: it leads to what there is to check", async () => {
    const answer = await click("ms1", "mic-coordinator");
    expect(answer.headers.get("location")).toBe("/desk/measures/ms1/report");
    expect(await approvals("ms1")).toHaveLength(1);
    expect(await reportOf("ms1")).toMatchObject({ state: "submitted", is_unchanged: 1 });
    expect(await page(of("ms1"), "mic-coordinator")).toContain("指標「参加者数」を追加");
  });
  it("is offered for what goes on, not for what is completed, discontinued or merged", async () => {
    const paths = ["/desk/measures/ms1", of("ms1")];
    for (const path of paths) expect(await offers(path)).toBe(true);
    await rows("DROP TRIGGER progress_report_final");
    for (const status of ["completed", "discontinued"]) {
      await rows(`UPDATE progress_report SET status = ?, version = version + 1`, status);
      for (const path of paths) expect(await offers(path)).toBe(false);
    }
  });
  it("is refused before the first approval, with what to do", async () => {
    const answer = await click("ms2", "coordinator");
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("最初の報告を作成して、承認を受けてください");
  });
  it("is refused while another report is under way", async () => {
    await click("ms1", "editor");
    const again = await click("ms1", "editor");
    expect(again.status).toBe(422);
    expect(await again.text()).toContain("令和８年度の報告が作成中です");
  });
  it("is refused for a closed year, with the reason and what to do", async () => {
    await rows(
      "UPDATE fiscal_year SET closed_at = '2026-05-01T00:00:00.000Z', version = 2 WHERE id = 'fy2026'",
    );
    await rows("UPDATE fiscal_year SET closed_at = NULL, version = 2 WHERE id = 'fy2025'");
    const answer = await click("ms1", "editor");
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain("令和８年度は令和８年５月１日に締め切られています。");
    expect(html).toContain(
      "令和７年度の報告を新しく作成するか、事務局に令和８年度の締切りの解除を依頼してください。",
    );
  });
  it("said twice at the same moment is said once", async () => {
    const both = await Promise.all([click("ms1", "editor"), click("ms1", "mic-coordinator")]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([303, 409]));
  });
});
