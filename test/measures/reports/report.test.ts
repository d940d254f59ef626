import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { whileOpen } from "../../../src/measures/reports/changes";
import { counted, get, post, rows, world } from "../../world";
import { dropped, heard, of, page, reportOf, send, step, typed } from "./steps";

beforeEach(world);

describe("writing a report", () => {
  it("goes on with the ministry's draft, whichever of its officials comes", async () => {
    for (const who of ["editor", "mic-coordinator"] as const)
      expect(await page(of("ms1"), who)).toContain("総務省の秘密の下書き");
  });
  it("begins with what the last approved report said", async () => {
    await dropped();
    const html = await page(of("ms1"), "editor");
    expect(html).toContain("参加団体を募集した。");
    expect(html).toContain("前回の報告（令和８年６月１日に承認）");
    expect(html).toMatch(/<option value="2026" selected[^>]*>令和８年度/);
    expect(html).not.toContain('<option value="2025"');
  });
  it("offers the coordinator to approve, the editor to submit", async () => {
    expect(await page(of("ms1"), "mic-coordinator")).toContain("承認して確定する");
    const html = await page(of("ms1"), "editor");
    expect(html).not.toContain("承認して確定する");
    expect(html).toContain("提出する");
  });
  it("is submitted in two trips, and heard by the ministry's coordinators alone", async () => {
    await rows(
      `INSERT INTO role_grant (id, account_id, role, organization_id, granted_at)
        VALUES ('colleague', 'outsider', 'editor', 'mic', '2026-04-01T00:00:00.000Z')`,
    );
    const { db, trips } = counted(env.DB);
    const sent = await post(of("ms1"), "editor", { ...typed, version: "1" }, { db });
    expect([sent.status, trips()]).toEqual([303, 2]);
    expect(await reportOf("ms1")).toMatchObject({
      id: "r2",
      state: "submitted",
      happened: "７月に一斉に実施した。",
      submitted_by: "editor",
      version: 2,
    });
    expect(await heard()).toEqual(["measure.reportSubmitted mic-coordinator"]);
  });
  it("keeps an unfinished draft, and says what a submitted one lacks", async () => {
    expect((await send("ms1", "editor", { happened: "", save: "yes" })).status).toBe(303);
    expect(await reportOf("ms1")).toMatchObject({ state: "draft", happened: "", version: 2 });
    const answer = await send("ms1", "editor", { happened: "" });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("field-happened-error");
  });
  it("keeps the coordinator's number of the decision when an editor saves and submits", async () => {
    await send("ms1", "mic-coordinator", { save: "yes", decisionNumber: "総情第５号" });
    await send("ms1", "editor", { save: "yes" });
    await send("ms1", "editor");
    expect(await reportOf("ms1")).toMatchObject({ decision_number: "総情第５号" });
    expect(await page(of("ms1"), "mic-coordinator")).toContain('value="総情第５号"');
    await step("ms1", "mic-coordinator", "approve", { decisionNumber: "総情第５号" });
    expect(await reportOf("ms1")).toMatchObject({ decision_number: "総情第５号" });
  });
  it("asks for a reason when the rating goes down, beside the field, and keeps what was typed", async () => {
    const answer = await send("ms1", "editor", { selfRating: "B", next: "書きかけの予定" });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain("自己評価を「A」から「B」に下げるときは");
    expect(html).toContain("field-selfReason-error");
    expect(html).toContain("書きかけの予定");
    const again = await send("ms1", "editor", { selfRating: "B", selfReason: "参加が伸び悩んだ" });
    expect(again.status).toBe(303);
  });
  it("takes no grade of another scheme", async () => {
    expect((await send("ms1", "editor", { selfRating: "Z" })).status).toBe(422);
  });
  it("is refused for a closed year, with the day and what to do", async () => {
    const answer = await send("ms1", "editor", { year: "2025" });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain("令和７年度は令和８年５月１日に締め切られています。");
    const english = await post(`/en${of("ms1")}`, "editor", {
      ...typed,
      year: "2025",
      version: "1",
    });
    expect(await english.text()).toContain("FY2025 was closed on 1 May 2026");
    expect(html).toContain("field-year-error");
    expect(html).not.toContain("field-selfRating-error");
  });
  it("says so when no year takes reports", async () => {
    await rows("UPDATE fiscal_year SET closed_at = '2027-05-01', version = 2 WHERE id = 'fy2026'");
    expect(await page(of("ms1"), "editor")).toContain("報告を受け付けている年度がありません。");
    expect((await post(of("ms1"), "editor", { ...typed, version: "1" })).status).toBe(422);
  });
  it("is not changed any more once submitted, except by the coordinator", async () => {
    await send("ms1", "editor");
    const late = await post(of("ms1"), "editor", { ...typed, version: "2", happened: "遅い直し" });
    expect(late.status).toBe(422);
    const html = await late.text();
    expect(html).toContain("窓口に差戻しを依頼してください");
    expect(html).toContain("遅い直し");
    expect((await get(of("ms1", "edit"), "editor")).status).toBe(403);
    expect(await page(of("ms1", "edit"), "mic-coordinator")).toContain("７月に一斉に実施した。");
  });
});

describe("two people on one report", () => {
  it("lose nothing: the second gets both texts, and saving again saves the merge", async () => {
    await post(of("ms1"), "editor", { ...typed, save: "yes", happened: "先の文", version: "1" });
    const late = await post(of("ms1"), "mic-coordinator", {
      ...typed,
      save: "yes",
      happened: "後の文",
      version: "1",
    });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain("先の文");
    expect(html).toContain("後の文");
    expect(html).toContain('name="version" value="2"');
    await post(of("ms1"), "mic-coordinator", {
      ...typed,
      save: "yes",
      happened: "先の文と後の文",
      version: "2",
    });
    expect(await reportOf("ms1")).toMatchObject({ happened: "先の文と後の文", version: 3 });
  });
  it("do not begin two", async () => {
    await dropped();
    await post(of("ms1"), "editor", { ...typed, save: "yes", happened: "先の文" });
    const late = await post(of("ms1"), "mic-coordinator", { ...typed, save: "yes" });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain("先の文");
  });
  it("who come at the very same moment make one report, and the other is told", async () => {
    await dropped();
    const both = await Promise.all([
      post(of("ms1"), "editor", { ...typed, save: "yes" }),
      post(of("ms1"), "mic-coordinator", { ...typed, save: "yes" }),
    ]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([303, 409]));
    expect(
      await rows("SELECT id FROM progress_report WHERE measure_id = 'ms1' AND state = 'draft'"),
    ).toHaveLength(1);
  });
});

const during = ({ text, params }: ReturnType<typeof whileOpen>) => rows(text, ...params);

it("nothing is submitted into a year that is being closed", async () => {
  await expect(during(whileOpen({ year: 2025, selfRating: "A" }))).rejects.toThrow(
    "stale: fiscal_year",
  );
  expect(await during(whileOpen({ year: 2026, selfRating: "A" }))).toEqual([]);
});

describe("sending back", () => {
  it("needs a reason, which the editors hear of and see", async () => {
    await send("ms1", "editor");
    const bare = await step("ms1", "mic-coordinator", "return");
    expect(bare.status).toBe(422);
    expect(await bare.text()).toContain("field-return-reason-error");
    const sent = await step("ms1", "mic-coordinator", "return", { reason: "数字の出典を" });
    expect(sent.headers.get("location")).toBe("/desk/measures/ms1");
    expect(await reportOf("ms1")).toMatchObject({
      state: "returned",
      returned_reason: "数字の出典を",
    });
    expect((await heard()).at(-1)).toBe("measure.reportReturned editor");
    expect(await page(of("ms1"), "editor")).toContain("理由：数字の出典を");
  });
  it("is over with the next submission", async () => {
    await send("ms1", "editor");
    await step("ms1", "mic-coordinator", "return", { reason: "数字の出典を" });
    await send("ms1", "editor", { save: "yes", happened: "直しかけ" });
    expect(await reportOf("ms1")).toMatchObject({ state: "returned", happened: "直しかけ" });
    await send("ms1", "editor");
    expect(await reportOf("ms1")).toMatchObject({ state: "submitted", returned_reason: "" });
  });
  it("is the coordinator's alone, and of what was submitted", async () => {
    const reason = { reason: "x", version: "1" };
    expect((await post(of("ms1", "return"), "editor", reason)).status).toBe(403);
    expect((await post(of("ms1", "return"), "mic-coordinator", reason)).status).toBe(422);
  });
});

describe("dropping", () => {
  it("asks first, then lets the last approved report stand", async () => {
    expect(await page(of("ms1", "drop"), "editor")).toContain("総務省の秘密の下書き");
    expect((await post(of("ms1", "drop"), "editor", { version: "7" })).status).toBe(409);
    expect((await post(of("ms1", "drop"), "editor", { version: "1" })).status).toBe(303);
    expect(await rows("SELECT state FROM progress_report WHERE id = 'r2'")).toEqual([
      { state: "dropped" },
    ]);
    expect((await post(of("ms1", "drop"), "editor", { version: "2" })).status).toBe(422);
    expect(await page(of("ms1"), "editor")).toContain("参加団体を募集した。");
  });
});
