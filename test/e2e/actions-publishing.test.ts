import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { newId } from "../../src/lib/id.ts";
import { screenshot, visit } from "./pages.ts";
import { at, published, seen, withdrawn } from "./publishing.ts";

const title = "地方の共同利用施設の一覧をまとめる";
const address = { desk: "", open: "" };

/** One story, told in order: each test goes on where the one before it ended. */
describe("a joint action item is made public", () => {
  it("is raised by the secretariat", async () => {
    const desk = await at("secretariat", "/desk/actions/new");
    await desk.field("title").fill(title);
    await desk.field("request").fill("府省が把握している共同利用施設を、一つの一覧にする。");
    await desk.field("leadId").selectOption("cao");
    await desk.field("due").fill("20営業日後");
    await desk.field("task-cao").fill("一覧の編集");
    await desk.field("task-cas").fill("施設の情報の提出");
    await desk.button("宿題事項を起こす");
    expect(await desk.text()).toContain("施設の情報の提出");
    address.desk = new URL(desk.page.url()).pathname;
    expect(await seen("/actions")).not.toContain(title);
  });

  it("is published with a note by a second person, and found by the public", async () => {
    await published(address.desk, title, "新しい宿題事項です。");
    const list = await visit(`/actions?text=${encodeURIComponent(title)}`);
    await list.getByRole("link", { name: title }).click();
    await list.waitForURL(/\/actions\/\d+$/);
    address.open = new URL(list.url()).pathname;
    const text = await seen(address.open);
    for (const part of ["内閣官房", "施設の情報の提出", "第１版", "備考：新しい宿題事項です。"])
      expect(text).toContain(part);
    await screenshot(list, "public-action");
  });

  it("a change is published as revision 2 with its note", async () => {
    const desk = await at("secretariat", address.desk);
    await desk.link("変更する");
    await desk.field("request").fill("府省が把握している共同利用施設を、地図とともに一覧にする。");
    await desk.button("変更を保存する");
    expect(await seen(address.open)).not.toContain("地図とともに");
    await published(address.desk, title, "求められていることを改めました。");
    const text = await seen(address.open);
    expect(text).toContain("地図とともに一覧にする。");
    expect(text).toMatch(/第２版[^]*備考：求められていることを改めました。[^]*第１版/);
    expect(await seen(`${address.open}/revisions/1`)).toContain("古い版です");
    const english = await visit(address.open, { lang: "en", width: 375 });
    expect(await english.locator("main").innerText()).toContain("Revision 2");
  });

  it("is withdrawn with the reason, and can still be read beneath it", async () => {
    await withdrawn(title, "別の宿題事項に合わせたため。", "kept");
    const text = await seen(address.open);
    expect(text).toContain("公表を撤回しました");
    expect(text).toContain("理由：別の宿題事項に合わせたため。");
    expect(text).toContain("地図とともに");
    expect(await seen("/actions")).not.toContain(title);
  });
});

/** Sends a form from the reader's own page; gives where it led. */
const sent = (page: Page, to: string, typed: Readonly<Record<string, string>>): Promise<string> =>
  page.evaluate(
    async ([url, body]) => {
      const answer = await fetch(url, { method: "POST", body: new URLSearchParams(body) });
      return new URL(answer.url).pathname;
    },
    [to, { key: newId(), ...typed }] as const,
  );

describe("the list of joint action items", () => {
  it("goes on after fifty, none twice and none left out", async () => {
    const desk = await at("secretariat", "/desk/actions?ministry=meti");
    const { page } = desk;
    const names = () => page.locator("main table tbody th a").allInnerTexts();
    const before = await names();
    const made: string[] = [];
    for (let n = 0; n < 52; n += 1) {
      const number = String(900 + n);
      const typed = { number, title: `連絡${n}`, request: "周知する。", leadId: "meti" };
      made.push(await sent(page, "/desk/actions/new", typed));
    }
    await page.reload();
    const first = await names();
    expect(first).toHaveLength(50);
    await desk.link("続きへ");
    const second = await names();
    expect(second).toHaveLength(before.length + 2);
    expect(new Set([...first, ...second]).size).toBe(before.length + 52);
    for (const one of made) await sent(page, `${one}/withdraw`, { reason: "試し", version: "1" });
    await page.goto("/desk/actions?ministry=meti");
    expect(await names()).toEqual(before);
  });
});
