import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axe, screenshot, signIn, visit } from "./pages.ts";
import { publish } from "./publishing-minutes.ts";

const minutes = "/desk/meetings/meeting-16/minutes";
const main = (page: Page) => page.locator("main").innerText();
const send = async (page: Page) => {
  await page.locator("main form.form .submit button[type=submit]").first().click();
  await page.waitForLoadState();
};

/** One story, told in order: each test goes on where the one before it ended. */
describe("members confirm what they said", () => {
  it("an aide on a phone, without script, confirms everything in two taps after signing in", async () => {
    const page = await signIn("aide", { width: 375, js: false });
    await page.locator("main a", { hasText: "第16回の発言の確認" }).click();
    await page.locator("main button", { hasText: "全て修正なし" }).click();
    expect(await main(page)).toContain("の発言は、全て確認が済んでいます。");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      375,
    );
    await screenshot(page, "minutes-confirmed-phone");
  });

  it("a member corrects one remark, having seen the difference to the character", async () => {
    const page = await signIn("member", { width: 375 });
    await page.goto(`${minutes}/confirm`);
    expect(await axe(page)).toEqual([]);
    await screenshot(page, "minutes-confirm-phone");
    await page.locator("main a", { hasText: "修正する" }).click();
    const text = page.locator("textarea[name=text]");
    await text.fill((await text.inputValue()).replace("住まいや交通", "住まいと交通"));
    await page.locator("input[name=reason]").fill("趣旨を正確にするため");
    await send(page);
    expect(await page.locator("main del").innerText()).toContain("や");
    expect(await page.locator("main ins").innerText()).toContain("と");
    expect(await axe(page)).toEqual([]);
    await send(page);
    expect(await main(page)).toContain("事務局の回答を待っています");
  });

  it("the secretariat takes one correction up and words the other otherwise", async () => {
    const page = await signIn("secretariat");
    await page.goto(`${minutes}/board`);
    expect(await main(page)).toContain("修正の申出が２件あります");
    expect(await axe(page)).toEqual([]);
    await screenshot(page, "minutes-board");
    await page.locator("main .task-title", { hasText: "国土交通副大臣" }).click();
    await page.locator("input[name=outcome][value=accept]").check();
    expect(await axe(page)).toEqual([]);
    await send(page);
    await page.locator("main .task-title", { hasText: "厚生労働副大臣" }).click();
    await page.locator("input[name=outcome][value=reword]").check();
    await page
      .locator("textarea[name=answer]")
      .fill("（サンプル）窓口を一つにして、相談に応じています。");
    await page.locator("textarea[name=note]").fill("ほかの発言と書き方をそろえました。");
    await send(page);
    expect(await main(page)).toContain("発言者の回答を待っています");
  });

  it("the answer to the new wording comes by mail, and is recorded so", async () => {
    const page = await signIn("secretariat2");
    await page.goto(`${minutes}/confirm?seat=mhlw`);
    expect(await main(page)).toContain("再確認のお願い");
    await page.locator("main button", { hasText: "全て修正なし" }).click();
    expect(await main(page)).toContain("事務局が代わりに記録");
  });

  it("the gate names what the record lacks, and each link leads to where it is supplied", async () => {
    const page = await signIn("secretariat");
    await page.goto(`${minutes}/settle`);
    expect(await main(page)).toContain("実際の開始・終了時刻を記録する");
    expect(await axe(page)).toEqual([]);
    await page.locator("main a", { hasText: "開催場所を記録する" }).click();
    await page.locator("input[name=place]").fill("総務省８階 第１特別会議室（サンプル）");
    const start = page.locator("input[name=actualStart]");
    if ((await start.count()) > 0) {
      await start.fill("16:30");
      await page.locator("input[name=actualEnd]").fill("17:12");
    }
    await send(page);
    await page.goto(`${minutes}/settle`);
    await page.locator("main a", { hasText: "の当日の出欠を記録する" }).first().click();
    expect(await axe(page)).toEqual([]);
    const seats = await page.locator("input[type=radio][value=present]").all();
    expect(seats.length).toBeGreaterThan(1);
    for (const seat of seats) await seat.check();
    await screenshot(page, "attendance-of-the-day");
    await send(page);
    await page.goto(`${minutes}/settle`);
    const older = page.locator("main a", { hasText: "議事要旨での文が確かめられていません" });
    expect(await older.count()).toBe(2);
    while ((await older.count()) > 0) {
      await older.first().click();
      const summary = page.locator("textarea[name=summaryText]");
      await summary.fill((await summary.inputValue()).replace("住まいや交通", "住まいと交通"));
      await send(page);
      await page.waitForURL(/\/minutes\/draft/);
      await page.goto(`${minutes}/settle`);
    }
    expect(await main(page)).toContain("全てそろいました。確定できます。");
  });

  it("the secretariat settles, and everybody who spoke finds the minutes settled", async () => {
    const page = await signIn("secretariat");
    await page.goto(`${minutes}/settle`);
    await page.locator("main button", { hasText: "議事録を確定する" }).click();
    expect(await main(page)).toContain("住まいと交通");
    expect(await axe(page)).toEqual([]);
    const member = await signIn("member");
    await member.goto(minutes);
    expect(await main(member)).toContain("確定");
    await member.goto("/desk");
    expect(await main(member)).not.toContain("発言の確認");
  });

  it("a second person publishes both documents, which the public reads and takes away", async () => {
    await publish("meeting-16", "summary");
    await publish("meeting-16", "minutes");
    const open = await visit("/meetings/16/minutes");
    expect(await main(open)).toContain("確定版");
    expect(await main(open)).toContain("住まいと交通");
    expect(await main(open)).not.toContain("住まいや交通");
    expect(await axe(open)).toEqual([]);
    await screenshot(open, "public-minutes");
    const summary = await visit("/meetings/16/summary", { js: false, width: 375 });
    expect(await main(summary)).toContain("国土交通省");
    expect(await main(summary)).toContain("住まいと交通");
    await screenshot(summary, "public-summary-phone");
    const word = await open.request.get("/meetings/16/minutes.docx");
    const parts = unzipSync(new Uint8Array(await word.body()));
    expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain("住まいと交通");
    const xml = await (await open.request.get("/meetings/16/minutes.xml")).text();
    expect(xml).toMatch(/<akomaNtoso[^]*<debate [^]*<speech [^>]*by="[^]*住まいと交通/);
  });
});
