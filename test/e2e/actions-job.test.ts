import { describe, expect, it } from "vitest";
import { type Desk, deskOf } from "./desk.ts";
import { screenshot } from "./pages.ts";

const title = "相談事例を一つの冊子にまとめる";

/** Reports the reader's own part of the action as done. */
async function reportDone(desk: Desk, report: string, button: string): Promise<void> {
  await desk.page.locator("input[name=state][value=reported]").check();
  await desk.page.locator("textarea[name=report]").fill(report);
  await desk.press(desk.button(button));
}

/** One story, told in order: each test goes on where the one before it ended. */
describe("a joint action item", () => {
  it("is raised by the secretariat, with a part for each ministry", async () => {
    const desk = await deskOf("secretariat");
    await desk.page.goto("/desk/actions");
    await desk.press(desk.link("宿題事項を起こす"));
    const { page } = desk;
    const field = (name: string) => page.locator(`[name="${name}"]`);
    await field("title").fill(title);
    await field("request").fill("相談事例を府省ごとにまとめ、一つの冊子にする。");
    await field("leadId").selectOption("mlit");
    await field("due").fill("５営業日後");
    await field("task-mlit").fill("冊子の編集");
    await field("task-mhlw").fill("相談事例の提出");
    await desk.press(desk.button("宿題事項を起こす"));
    expect(await desk.text()).toContain("厚生労働省");
    await screenshot(page, "action-raised");
  });

  it("is drafted by a division, for its own ministry's eyes only", async () => {
    const editor = await deskOf("mlit-editor", { width: 375 });
    await editor.press(editor.link(`${title}の対応状況の報告`));
    await reportDone(editor, "冊子の案をまとめた（下書き）。", "下書きを保存する");
    expect(await editor.text()).toContain("未承認の下書きがあります");
    const other = await deskOf("coordinator");
    await other.page.goto(editor.page.url());
    expect(await other.text()).toContain(title);
    expect(await other.page.content()).not.toContain("下書き");
  });

  it("is done when every ministry has reported", async () => {
    const mlit = await deskOf("mlit-coordinator");
    await mlit.press(mlit.link(`${title}の報告の承認`));
    await mlit.press(mlit.button("承認して報告する"));
    expect(await mlit.text()).toContain("対応済みの報告がまだない府省：厚労省");
    const mhlw = await deskOf("coordinator");
    await mhlw.press(mhlw.link(`${title}の対応状況の報告`));
    await reportDone(mhlw, "相談事例を提出した。", "承認して報告する");
    expect(await mhlw.text()).toContain("会議に諮って確認を記録します");
  });

  it("is closed when the council confirms it", async () => {
    const desk = await deskOf("secretariat");
    await desk.press(desk.link(`${title}の会議での確認`));
    await desk.press(desk.link("会議での確認を記録する"));
    await desk.press(desk.button("確認済みにする"));
    expect(await desk.text()).toContain("確認した会議");
    await screenshot(desk.page, "action-confirmed");
  });

  it("comes back on the next meeting's agenda by one click while it is open", async () => {
    const desk = await deskOf("secretariat");
    await desk.page.goto("/desk/actions/action-2");
    const before = desk.clicks;
    await desk.press(desk.button(/第17回.*の議題に加える/));
    expect(desk.clicks - before).toBe(1);
    expect(new URL(desk.page.url()).pathname).toBe("/desk/meetings/meeting-17/agenda");
    expect(await desk.text()).toContain("相談窓口の利用状況");
  });
});
