import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axe, screenshot, signIn } from "./pages.ts";

const minutes = "/desk/meetings/meeting-2/minutes";
const main = (page: Page) => page.locator("main").innerText();

const memo = `１ テレワーク月間（11月）の計画について
○総務副大臣　（サンプル）11月の取組を、府省をまたいで一つの計画にまとめたいと思います。
【厚生労働副大臣】（サンプル）相談窓口の案内も、あわせて載せてください。
議長：（サンプル）それでは、そのようにいたします。
`;

/** One story, told in order: each test goes on where the one before it ended. */
describe("the secretariat drafts minutes", () => {
  it("from a pasted memo to the speakers in fewer than ten interactions", async () => {
    const page = await signIn("secretariat");
    await page.goto("/desk/meetings/meeting-2");
    let interactions = 0;
    const press = async (selector: string, hasText: string) => {
      interactions += 1;
      await page.locator(`main ${selector}`, { hasText }).first().click();
      await page.waitForLoadState();
    };
    await press("a", "議事録");
    await press("a", "貼り付け");
    interactions += 1;
    await page.locator("textarea[name=text]").fill(memo);
    expect(await axe(page)).toEqual([]);
    await press("form.form button[type=submit]", "");
    expect(await main(page)).toContain("総務副大臣");
    expect(await axe(page)).toEqual([]);
    await screenshot(page, "minutes-paste");
    await press("form.form button[type=submit]", "");
    await screenshot(page, "minutes-draft");
    await press("a", "発言者に送る");
    expect(await axe(page)).toEqual([]);
    await press("form.form button[type=submit]", "");
    expect(interactions).toBeLessThan(10);
    await page.goto(`${minutes}/board`);
    expect(await main(page)).toContain("総務副大臣");
    expect(await main(page)).toContain("厚生労働副大臣");
    expect(await main(page)).toContain("未確認");
    expect(await axe(page)).toEqual([]);
  });
});
