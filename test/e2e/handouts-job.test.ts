import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { pdf } from "../../src/sample/pdf";
import { axe, screenshot, signIn, visit } from "./pages.ts";

const coming = "/desk/meetings/meeting-17/handouts";
const held = "/desk/meetings/meeting-16/handouts";
const main = (page: Page) => page.locator("main").innerText();
const send = async (page: Page) => {
  await page.locator("main form.form .submit button[type=submit]").first().click();
  await page.waitForLoadState();
};

/** A file to choose in a form. */
const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: "application/pdf",
  buffer: Buffer.from(bytes),
});
const corrected = pdf(["厚生労働省 資料（サンプル）", "２ページの数値を訂正したもの"]);
const sha512 = (bytes: Uint8Array) => createHash("sha512").update(bytes).digest("hex");

/** One story, told in order: each test goes on where the one before it ended. */
describe("a ministry submits the paper it was asked for", () => {
  it("hears what is wrong with a file that only calls itself a PDF, and keeps what was typed", async () => {
    const page = await signIn("coordinator");
    await page.goto(`${coming}/sample-17-2-2/submit`);
    await page.locator("input[name=title]").fill("（サンプル）厚生労働省の施策について");
    await page
      .locator("input[type=file]")
      .setInputFiles(file("施策.pdf", new TextEncoder().encode("<script>alert(1)</script>")));
    await send(page);
    await page.getByText("「施策.pdf」は受け付けられません").first().waitFor();
    expect(await page.locator("[data-focus]:focus").count()).toBe(1);
    expect(await page.locator("input[name=title]").inputValue()).toBe(
      "（サンプル）厚生労働省の施策について",
    );
    expect(await axe(page)).toEqual([]);
  });

  it("submits it from a phone without script; its Japanese name comes back as it was", async () => {
    const page = await signIn("coordinator", { js: false, width: 375 });
    await page.goto(`${coming}/sample-17-2-2/submit`);
    await page
      .locator("input[type=file]")
      .setInputFiles(file("令和８年度「施策」 最終版.pdf", pdf(["厚生労働省（サンプル）"])));
    await send(page);
    expect(await main(page)).toContain("第１版");
    await screenshot(page, "handout-submitted-phone");
  });

  it("is sent back with the reason, submits again, and is accepted", async () => {
    const secretariat = await signIn("secretariat");
    await secretariat.goto(`${coming}/sample-17-2-2/return`);
    await secretariat.locator("[name=reason]").fill("（サンプル）２枚以内に収めてください。");
    await send(secretariat);
    const page = await signIn("coordinator");
    await page.goto(`${coming}/sample-17-2-2/submit`);
    expect(await main(page)).toContain("２枚以内に収めてください");
    await page
      .locator("input[type=file]")
      .setInputFiles(file("施策.pdf", pdf(["厚生労働省（サンプル）", "２枚に収めたもの"])));
    await send(page);
    await secretariat.goto(`${coming}/sample-17-2-2`);
    await secretariat.locator("main button", { hasText: "受け付ける" }).click();
    await secretariat.waitForLoadState();
    expect(await main(secretariat)).toContain("受付済み");
    expect(await axe(secretariat)).toEqual([]);
  });
});

describe("the secretariat replaces a paper", () => {
  it("says what was corrected, and the second person publishes the new list", async () => {
    const first = await signIn("secretariat");
    await first.goto(`${held}/sample-16-2/submit`);
    await first.locator("input[name=note]").fill("２ページの数値を訂正");
    await first.locator("input[type=file]").setInputFiles(file("厚労省資料.pdf", corrected));
    await send(first);
    await first.goto(`${held}/publish`);
    await first.locator("textarea[name=note]").fill("資料２を差し替えました。");
    await first.locator("input[name=when]").first().check();
    await send(first);
    const draft = new URL(first.url()).pathname;
    const second = await signIn("secretariat2");
    await second.goto(draft);
    await send(second);
    const open = await visit("/meetings/16/handouts");
    expect(await main(open)).toContain("２ページの数値を訂正");
    expect(await axe(open)).toEqual([]);
    await screenshot(open, "public-handouts");
  });

  it("lets anybody take the new file away as it was put in", async () => {
    const open = await visit("/meetings/16/handouts");
    const link = open.locator("main a", { hasText: "厚生労働省 資料" }).first();
    const answer = await open.request.get((await link.getAttribute("href")) ?? "");
    expect(answer.headers()["x-content-type-options"]).toBe("nosniff");
    expect(sha512(await answer.body())).toBe(sha512(corrected));
  });

  it("tells whoever holds a file whether it is the newest, without the file being sent", async () => {
    const open = await visit("/verify");
    const asked: string[] = [];
    open.on("request", (request) => asked.push(request.postData() ?? ""));
    await open.locator("input[type=file]").setInputFiles(file("手元の資料.pdf", corrected));
    await open.waitForURL(new RegExp(`sha512=${sha512(corrected)}`));
    expect(await main(open)).toContain("公表している最新の資料です");
    expect(await open.locator("[role=status]:focus").count()).toBe(1);
    expect(await open.locator("form .requirement").count()).toBe(0);
    expect(asked.join("")).toBe("");
    expect(await axe(open)).toEqual([]);
    await screenshot(open, "verify");
  });
});
