import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axe, screenshot, signIn, visit } from "./pages.ts";

const meeting = "/desk/meetings/meeting-17";
const send = async (page: Page) => {
  await page.locator("main form.form button[type=submit]").first().click();
  await page.waitForLoadState();
};
const heading = (page: Page) => page.locator("h1").innerText();
const titles = (page: Page) =>
  page
    .locator("ol[data-sortable] > li")
    .evaluateAll((items) =>
      items.map((item) => (item instanceof HTMLElement ? (item.dataset["label"] ?? "") : "")),
    );

/** One story, told in order: each test goes on where the one before it ended. */
describe("the secretariat's main job", () => {
  it("adds an item to the agenda of the next meeting", async () => {
    const page = await signIn("secretariat");
    await page.goto(`${meeting}/items/new`);
    await page.locator("select[name=kind]").selectOption("decision");
    await page.locator("input[name=title]").fill("2027年テレワーク月間の実施方針について");
    await page.locator("input[name=minutes]").fill("５");
    await send(page);
    expect(page.url()).toContain("/agenda");
    expect(await page.locator("main").innerText()).toContain("実施方針について");
    expect(await axe(page)).toEqual([]);
  });

  it("moves it up by the keyboard, and the order stays", async () => {
    const page = await signIn("secretariat");
    await page.goto(`${meeting}/agenda`);
    const before = await titles(page);
    const last = page.locator("ol[data-sortable] > li").last();
    const saved = page.waitForResponse((answer) => answer.url().endsWith("/agenda/order"));
    await last.locator("button").first().focus();
    await page.keyboard.press("Alt+ArrowUp");
    await saved;
    await page.reload();
    const after = await titles(page);
    expect(after.toSorted()).toEqual(before.toSorted());
    expect(after.indexOf(before.at(-1) ?? "")).toBe(before.length - 2);
  });

  it("says beside the field what is wrong with a date, and keeps what was typed", async () => {
    const page = await signIn("secretariat");
    await page.goto(`${meeting}/edit`);
    await page.locator("input[name=day]").fill("平成32年１月15日（金）");
    await send(page);
    expect(await page.locator("input[name=day]").inputValue()).toBe("平成32年１月15日（金）");
    expect(await page.locator("main form").innerText()).toMatch(/平成.*令和２年/s);
    expect(await axe(page)).toEqual([]);
    await screenshot(page, "meeting-edit-fault");
  });

  it("announces the meeting to the members", async () => {
    const page = await signIn("secretariat");
    await page.goto(`${meeting}/announce`);
    await send(page);
    expect(await page.locator("main").innerText()).toContain("開催案内");
  });

  it("hears from a member by proxy, who works without script on a phone", async () => {
    const page = await signIn("member", { js: false, width: 375 });
    await page.locator("main a", { hasText: "出欠" }).first().click();
    await page.locator("input[name=reply][value=proxy]").check();
    await page.locator("input[name=proxyTitle]").fill("国土交通大臣政務官");
    await page.locator("input[name=proxyName]").fill("雛形 代理");
    await send(page);
    expect(await page.locator("main").innerText()).toContain("国土交通大臣政務官");
  });

  it("prepares the publication, which its second person releases", async () => {
    const first = await signIn("secretariat");
    await first.goto(`${meeting}/publish`);
    await first.locator("textarea[name=note]").fill("開催を案内します。");
    await first.locator("input[name=when]").first().check();
    await send(first);
    expect((await visit("/meetings/17")).url()).toContain("/meetings/17");
    const draft = first.url().replace(/^.*(\/desk\/publications\/)/, "$1");

    const second = await signIn("secretariat2");
    await second.goto(draft);
    expect(await axe(second)).toEqual([]);
    await send(second);
    const open = await visit("/meetings/17");
    expect(await heading(open)).toContain("17");
    const text = await open.locator("main").innerText();
    expect(text).toContain("実施方針について");
    expect(text).not.toContain("議長への");
    expect(text).not.toContain("雛形 代理");
    await screenshot(open, "public-meeting");
    await screenshot(await visit("/meetings/17", { lang: "en", width: 375 }), "public-meeting-en");
  });

  it("corrects it as revision 2, which says what changed", async () => {
    const first = await signIn("secretariat");
    await first.goto(`${meeting}/edit`);
    await first.locator("input[name=place]").fill("総務省 第２特別会議室");
    await send(first);
    await first.goto(`${meeting}/publish`);
    await first.locator("input[name=when]").first().check();
    await first.locator("textarea[name=note]").fill("場所を改めました。");
    await send(first);
    const draft = first.url().replace(/^.*(\/desk\/publications\/)/, "$1");
    const second = await signIn("secretariat2");
    await second.goto(draft);
    await send(second);
    const open = await visit("/meetings/17");
    expect(await open.locator("main").innerText()).toMatch(/第\s?[2２]\s?版/);
    expect(await open.locator("main").innerText()).toContain("第１特別会議室");
    const old = await visit("/meetings/17/revisions/1");
    expect(await old.locator("main").innerText()).toContain("第１特別会議室");
  });

  it("keeps both texts when two people edit one item", async () => {
    const one = await signIn("secretariat");
    const other = await signIn("secretariat2");
    const item = `${meeting}/items/meeting-17-item-3`;
    await one.goto(item);
    await other.goto(item);
    await other.locator("input[name=title]").fill("意見交換（今後の連携について）");
    await send(other);
    await one.locator("input[name=title]").fill("意見交換と質疑");
    await send(one);
    expect(await one.locator("input[name=title]").inputValue()).toBe("意見交換と質疑");
    expect(await one.locator("main").innerText()).toContain("今後の連携について");
    expect(await axe(one)).toEqual([]);
    await send(one);
    await one.goto(`${meeting}/agenda`);
    expect(await titles(one)).toContain("意見交換と質疑");
  });
});

describe("the roster", () => {
  it("shows the posts of an earlier day, as typed in 和暦", async () => {
    const page = await visit("/roster?asof=H29.1.31");
    const text = await page.locator("main").innerText();
    expect(text).toContain("政策統括官（情報通信担当）");
    expect(text).toContain("敬称略");
  });

  it("fits a phone of 320 pixels and prints on A4", async () => {
    const page = await visit("/roster", { width: 320 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    const sheet = await page.pdf({ format: "A4" });
    expect(sheet.length).toBeGreaterThan(5_000);
  });
});
