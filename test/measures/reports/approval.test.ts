import { createHash } from "node:crypto";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { measureContent } from "../../../src/measures/model/content";
import { counted, get, post, rows, world } from "../../world";
import { approvals, heard, of, page, reportOf, send, step, typed } from "./steps";

beforeEach(world);

const lastContent = async (id = "ms1") => {
  const last = (await approvals(id)).at(-1);
  return measureContent(last?.content ?? "{}");
};
describe("the coordinator's page of a submitted report", () => {
  it("says all that the approval makes visible, the report's text as a difference", async () => {
    await rows(
      "UPDATE measure_sheet SET purpose = '働き方を変える。', version = 2 WHERE id = 'sh1'",
    );
    await rows("UPDATE budget_line SET amount = 300000 WHERE budget_id = 'bg1'");
    await send("ms1", "editor");
    const html = await page(of("ms1"), "mic-coordinator");
    expect(html).toContain("令和８年度の個票の目的を修正");
    expect(html).toContain("<ins>");
    expect(html).toContain(
      "令和８年度の予算（一般会計）の当初予算を248,000千円から300,000千円に変更",
    );
    expect(html).toContain("指標「参加者数」を追加");
    expect(html).toContain("工程「募集」を追加");
    expect(html).toContain("実施したことを修正");
  });
  it("says who submitted it and when", async () => {
    await send("ms1", "editor");
    await rows(
      "UPDATE progress_report SET submitted_at = '2026-10-02T01:05:00.000Z', version = version + 1 WHERE id = 'r2'",
    );
    expect(await page(of("ms1"), "mic-coordinator")).toContain(
      "令和８年10月２日 10:05にeditorさんが提出しました。内容を確かめて、",
    );
    expect(await (await get(`/en${of("ms1")}`, "mic-coordinator")).text()).toContain(
      "Submitted by editorさん on 2 October 2026 10:05. Check it,",
    );
  });
  it("is read by the editor without the coordinator's buttons", async () => {
    await send("ms1", "editor");
    const html = await page(of("ms1"), "editor");
    expect(html).toContain("editorさんが提出しました。窓口の承認を待っています。");
    expect(html).not.toContain("report/approve");
    expect((await post(of("ms1", "approve"), "editor", { version: "2" })).status).toBe(403);
  });
});

describe("an approval", () => {
  it("keeps the whole measure with its seal, in two trips", async () => {
    await send("ms1", "editor");
    const html = await page(of("ms1"), "mic-coordinator");
    const seal = /name="seal" value="([^"]*)"/.exec(html)?.[1] ?? "";
    const { db, trips } = counted(env.DB);
    const answer = await post(
      of("ms1", "approve"),
      "mic-coordinator",
      { version: "2", seal, decisionNumber: "総情第１号" },
      { db },
    );
    expect([answer.status, trips()]).toEqual([303, 2]);
    expect(await reportOf("ms1")).toMatchObject({
      id: "r2",
      state: "approved",
      approved_by: "mic-coordinator",
      submitted_by: "editor",
      decision_number: "総情第１号",
    });
    const all = await approvals("ms1");
    const [, last] = all;
    expect(all).toHaveLength(2);
    expect(last).toMatchObject({ number: 2, approved_by: "mic-coordinator", report_id: "r2" });
    expect(last?.sha512).toBe(
      createHash("sha512")
        .update(last?.content ?? "")
        .digest("hex"),
    );
    const content = await lastContent();
    expect(content.report).toMatchObject({ key: "r2", happened: "７月に一斉に実施した。" });
    expect(content.indicators.map(({ key }) => key)).toEqual(["in1"]);
    expect(content.lead).toMatchObject({ id: "mic", rank: 30 });
  });
  it("is heard by the secretariat, the editors and the partners, not by others", async () => {
    await send("ms1", "editor");
    await step("ms1", "mic-coordinator", "approve");
    expect((await heard()).slice(1)).toEqual([
      "measure.reportApproved coordinator",
      "measure.reportApproved editor",
      "measure.reportApproved mhlw-editor",
      "measure.reportApproved secretariat",
      "measure.reportApproved secretariat2",
    ]);
  });
  it("of what one wrote oneself is one step, and the record says who", async () => {
    const answer = await send("ms1", "mic-coordinator", { aim: "approve", decisionNumber: "２" });
    expect(answer.status).toBe(303);
    expect(await reportOf("ms1")).toMatchObject({
      state: "approved",
      submitted_by: "mic-coordinator",
      approved_by: "mic-coordinator",
      decision_number: "２",
    });
    expect(await rows("SELECT name, actor_id, detail FROM event")).toEqual([
      {
        name: "measure.reportApproved",
        actor_id: "mic-coordinator",
        detail: '{"code":"MIC-01","year":"2026"}',
      },
    ]);
  });
  it("is not an editor's, by the form either", async () => {
    expect((await send("ms1", "editor", { aim: "approve" })).status).toBe(403);
    expect(await approvals("ms1")).toHaveLength(1);
  });
  it("is refused of what changed while it was checked, and shows how it stands now", async () => {
    await send("ms1", "editor");
    const html = await page(of("ms1"), "mic-coordinator");
    const seal = /name="seal" value="([^"]*)"/.exec(html)?.[1] ?? "";
    await rows(
      "UPDATE measure_sheet SET purpose = '後から直した目的', version = 2 WHERE id = 'sh1'",
    );
    const late = await post(of("ms1", "approve"), "mic-coordinator", {
      version: "2",
      seal,
      decisionNumber: "総情第１号",
    });
    expect(late.status).toBe(409);
    const now = await late.text();
    expect(now).toContain("後から直した目的");
    expect(now).toContain("総情第１号");
    expect(await approvals("ms1")).toHaveLength(1);
    const form = await send("ms1", "mic-coordinator", { aim: "approve", seal: "x" });
    expect(form.status).toBe(409);
  });
  it("with what the coordinator changed in it needs no sending back", async () => {
    await send("ms1", "editor");
    const html = await page(of("ms1", "edit"), "mic-coordinator");
    const seal = /name="seal" value="([^"]*)"/.exec(html)?.[1] ?? "";
    const answer = await post(of("ms1"), "mic-coordinator", {
      ...typed,
      aim: "approve",
      happened: "窓口が直した文",
      version: "2",
      seal,
    });
    expect(answer.status).toBe(303);
    expect((await lastContent()).report?.happened).toBe("窓口が直した文");
  });
  it("of a year that was closed meanwhile is refused", async () => {
    await send("ms1", "editor");
    await rows(
      "UPDATE fiscal_year SET closed_at = '2027-05-01T00:00:00.000Z', version = 2 WHERE id = 'fy2026'",
    );
    const answer = await step("ms1", "mic-coordinator", "approve");
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("令和８年度は令和９年５月１日に締め切られています");
  });
  it("is of what was submitted: a draft that lacks something is not slipped past its form", async () => {
    const seal = /name="seal" value="([^"]*)"/.exec(await page(of("ms1"), "mic-coordinator"))?.[1];
    const form = { version: "1", seal: seal ?? "" };
    const answer = await post(of("ms1", "approve"), "mic-coordinator", form);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("まだ提出されていないか");
    expect(await approvals("ms1")).toHaveLength(1);
  });
  it("is given once", async () => {
    await send("ms1", "editor");
    const html = await page(of("ms1"), "mic-coordinator");
    const seal = /name="seal" value="([^"]*)"/.exec(html)?.[1] ?? "";
    const form = { version: "2", seal };
    await post(of("ms1", "approve"), "mic-coordinator", form);
    expect((await post(of("ms1", "approve"), "mic-coordinator", form)).status).toBe(422);
    expect(await approvals("ms1")).toHaveLength(2);
  });
  it("is given once at the very same moment too: the other is told that it is out of date", async () => {
    await send("ms1", "editor");
    const html = await page(of("ms1"), "mic-coordinator");
    const seal = /name="seal" value="([^"]*)"/.exec(html)?.[1] ?? "";
    const form = { version: "2", seal };
    const both = await Promise.all([
      post(of("ms1", "approve"), "mic-coordinator", form),
      post(of("ms1", "approve"), "mic-coordinator", form),
    ]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([303, 409]));
    expect(await approvals("ms1")).toHaveLength(2);
  });
  it("makes a measure visible that nobody else knew", async () => {
    expect((await get("/desk/measures/ms2", "secretariat")).status).toBe(404);
    const html = await page(of("ms2"), "coordinator");
    expect(html).toContain("これまでに動いたこと");
    expect((await send("ms2", "coordinator", { aim: "approve" })).status).toBe(303);
    expect(await approvals("ms2")).toHaveLength(1);
    expect((await get("/desk/measures/ms2", "secretariat")).status).toBe(200);
    expect(await rows("SELECT year, status FROM measure_listing WHERE measure_id = 'ms2'")).toEqual(
      [{ year: 2026, status: "ongoing" }],
    );
  });
});
