import { describe, expect, it } from "vitest";
import { axe, screenshot, visit } from "./pages.ts";
import { at, published, seen, withdrawn } from "./publishing.ts";

const title = "テレワークセキュリティガイドラインの更新";
const note = "令和８年度の掲載を始めます。";
const others = ["MIC-02", "MIC-06"];

/** One story, told in order: each test goes on where the one before it ended. */
describe("measures are made public", () => {
  it("several of a ministry are prepared in one go", async () => {
    expect((await visit("/measures/MIC-10")).url()).toContain("/measures/MIC-10");
    expect(await seen("/measures")).not.toContain(title);
    const desk = await at("secretariat", "/desk/publications");
    await desk.link("施策をまとめて公表の準備");
    await desk.field("ministry").selectOption("mic");
    await desk.button("絞り込む");
    expect(new URL(desk.page.url()).search).toBe("?ministry=mic");
    expect(await desk.text()).not.toContain("MHLW-");
    for (const code of ["MIC-10", ...others])
      await desk.page.getByRole("checkbox", { name: new RegExp(`^${code} `) }).check();
    await desk.field("note").fill(note);
    expect(await axe(desk.page)).toEqual([]);
    await screenshot(desk.page, "measures-prepared-together");
    await desk.button("選んだものの公表を準備する");
    expect(new URL(desk.page.url()).pathname).toBe("/desk/publications/release");
    expect(await desk.text()).toContain(title);
    expect(await seen("/measures")).not.toContain(title);
  });

  it("a second person looks at one and releases them together, on a phone", async () => {
    const desk = await at("secretariat2", "/desk", { width: 375 });
    await desk.link(new RegExp(title));
    expect(await desk.text()).toContain("公表されるページ");
    await desk.page.goto("/desk/publications");
    await desk.link("まとめて公表");
    expect(await axe(desk.page)).toEqual([]);
    for (const name of [/セキュリティガイドライン/, /専門人材の育成/, /データベースの構築/])
      await desk.page.getByRole("checkbox", { name }).check();
    await desk.button("選んだものを公表する");
    expect(new URL(desk.page.url()).pathname).toBe("/desk/publications");
  });

  it("the public reads each with its revision and its note", async () => {
    const first = await seen("/measures/MIC-10");
    expect(first).toContain(title);
    expect(first).toMatch(/第１版[^]*公表しました。[^]*備考：令和８年度の掲載を始めます。/);
    for (const code of others)
      expect(await seen(`/measures/${code}`)).toMatch(
        /第２版[^]*備考：令和８年度の掲載を始めます。/,
      );
    expect(await seen("/measures?text=MIC-10")).toContain(title);
    const english = await visit("/measures/MIC-10", { lang: "en", width: 375 });
    expect(await english.locator("main").innerText()).toContain("Revision 1");
    await screenshot(english, "public-measure");
  });

  it("a change is approved by its ministry, and not public by that", async () => {
    const editor = await at("editor", "/desk/measures/mic-10");
    await editor.link("報告する");
    await editor.field("happened").fill("改定の案をまとめ、関係府省に照会した。");
    await editor.button("提出する");
    const coordinator = await at("mic-coordinator", "/desk");
    await coordinator.link(/MIC-10 .*の報告の承認/);
    await coordinator.button("承認して確定する");
    expect(await seen("/measures/MIC-10")).not.toContain("関係府省に照会した");
  });

  it("the change is published as revision 2 with its note, and revision 1 stays to be read", async () => {
    await published("/desk/measures/mic-10", title, "改定の案がまとまりました。");
    const now = await seen("/measures/MIC-10");
    expect(now).toContain("改定の案をまとめ、関係府省に照会した。");
    expect(now).toMatch(/第２版[^]*備考：改定の案がまとまりました。[^]*第１版/);
    const old = await seen("/measures/MIC-10/revisions/1");
    expect(old).toContain("古い版です");
    expect(old).not.toContain("改定の案をまとめ、関係府省に照会した。");
  });

  it("is withdrawn with the reason, which its page tells in place of every revision", async () => {
    await withdrawn(title, "記載に誤りが見つかったため。", "hidden");
    for (const address of ["/measures/MIC-10", "/measures/MIC-10/revisions/1"]) {
      const gone = await seen(address);
      expect(gone).toContain("公表を撤回しました");
      expect(gone).toContain("理由：記載に誤りが見つかったため。");
      expect(gone).not.toContain("改定の要否");
    }
    expect(await seen("/measures?text=MIC-10")).not.toContain(title);
  });
});
