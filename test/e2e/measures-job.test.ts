import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { deskOf } from "./desk.ts";
import { axe, screenshot, signIn } from "./pages.ts";

/** The newest line that the overview has of a measure since the last meeting, as somebody of another ministry sees it. */
async function overviewOf(code: string): Promise<string> {
  const chair = await signIn("aide");
  await chair.goto("/desk/overview?year=2026");
  expect(await axe(chair)).toEqual([]);
  await screenshot(chair, "overview");
  return chair.locator("tr", { hasText: code }).first().innerText();
}

/** The coordinator approves what was submitted; gives the clicks. */
async function approved(shows: string): Promise<number> {
  const coordinator = await deskOf("mlit-coordinator");
  await coordinator.press(coordinator.link(/MLIT-01 .*の報告の承認/));
  expect(await coordinator.text()).toContain(shows);
  await coordinator.press(coordinator.button("承認して確定する"));
  return coordinator.clicks;
}

const guessed = [
  "edit",
  "line",
  "report",
  "report/edit",
  "report/drop",
  "sheets/2026",
  "sheets/new",
  "budgets/2026",
  "indicators/new",
  "indicators/mic-09-kpi-1",
  "indicators/mic-09-kpi-1/values",
  "indicators/mic-09-kpi-1/definition",
  "milestones/new",
  "milestones/mic-09-milestone-1",
];
const seen = [
  "/desk/measures/mic-09",
  "/desk/measures/mic-09?view=working",
  "/desk/measures/mic-09/brief",
  "/desk/measures/mic-09/reports",
  "/desk/measures/mine",
  "/desk/measures?year=2026",
  "/desk/overview?year=2026",
];
const sent = [...guessed, "line/end", "report/unchanged", "report/approve", "report/return"];

/** What a form sent from the reader's own page to the address is answered. */
const statusOf = (page: Page, address: string): Promise<number> =>
  page.evaluate(async (to) => {
    const body = new URLSearchParams({ title: "x", happened: "x", version: "1" });
    return (await fetch(to, { method: "POST", body })).status;
  }, address);

/** One story, told in order: each test goes on where the one before it ended. */
describe("an official's main job", () => {
  it("says that nothing has changed, and is approved, in six clicks: sign in, open, say so; sign in, open, approve", async () => {
    const editor = await deskOf("mlit-editor", { width: 375 });
    expect(await editor.text()).toContain("自府省の施策");
    await editor.press(editor.link(/MLIT-01 テレワーク人口実態調査/));
    await editor.press(editor.button("変更なしと報告する"));
    expect(editor.clicks + (await approved("変更なし"))).toBe(6);
    expect(await overviewOf("MLIT-01")).toContain("変更なし");
  });

  it("reports with a figure, and is approved, in six clicks", async () => {
    const editor = await deskOf("mlit-editor");
    await editor.press(editor.link("MLIT-01 報告する"));
    const { page } = editor;
    await page.getByLabel("実施状況").selectOption({ label: "継続" });
    await page.getByLabel("実施したこと").fill("調査の結果を公表した。");
    await page
      .getByRole("group", { name: "雇用型テレワーカーの割合", exact: true })
      .getByLabel("実績")
      .fill("２５．２％");
    await editor.press(editor.button("提出する"));
    expect(await editor.text()).toContain("25.2");
    await screenshot(page, "measure-working");
    expect(editor.clicks + (await approved("25.2"))).toBe(6);
    expect(await overviewOf("MLIT-01")).toContain("継続");
  });

  it("says so on the desk itself, in five", async () => {
    const editor = await deskOf("mlit-editor", { width: 375 });
    await editor.press(editor.button("MLIT-01 変更なし"));
    expect(await editor.text()).toContain("承認待ち");
    expect(editor.clicks + (await approved("変更なし"))).toBe(5);
  });

  it("says so on the page of all its measures, in six", async () => {
    const editor = await deskOf("mlit-editor");
    await editor.press(editor.link("自府省の施策のページを開く"));
    await editor.press(editor.button("MLIT-01 変更なし"));
    expect(await editor.text()).toContain("承認待ち");
    expect(editor.clicks + (await approved("変更なし"))).toBe(6);
  });
});

describe("the measures of another ministry", () => {
  const draft = "（他府省に見えてはならない下書き）";

  it("are neither edited nor seen as a draft, by page, form or guessed address", async () => {
    const editor = await deskOf("editor");
    await editor.page.goto("/desk/measures/mic-09/report");
    await editor.page.getByLabel("実施したこと").fill(draft);
    await editor.press(editor.button("下書き保存"));
    await editor.page.goto("/desk/measures/mic-09/report");
    expect(await editor.page.getByLabel("実施したこと").inputValue()).toBe(draft);

    const { page, text } = await deskOf("coordinator");
    for (const address of guessed) {
      const answer = await page.goto(`/desk/measures/mic-09/${address}`);
      expect(answer?.status(), address).toBe(404);
      expect(await text()).not.toContain(draft);
    }
    for (const address of seen) {
      const answer = await page.goto(address);
      expect(answer?.status(), address).toBe(200);
      expect(await page.content()).not.toContain(draft);
    }
    await page.goto("/desk/measures/mic-09");
    expect(await page.locator("main a", { hasText: "変更する" }).count()).toBe(0);
    expect(await page.locator("main form").count()).toBe(0);
    for (const address of sent)
      expect(await statusOf(page, `/desk/measures/mic-09/${address}`), address).toBe(404);
  });
});
