import { describe, expect, inject, it } from "vitest";
import { axe, screenshot, signIn, takeErrors, visit, type Who } from "./pages.ts";

const everyone: readonly Who[] = [
  "secretariat",
  "secretariat2",
  "coordinator",
  "editor",
  "member",
  "aide",
  "auditor",
  "admin",
];

describe("the door", () => {
  it.for(everyone)("opens to %s", async (who) => {
    const page = await signIn(who);
    expect(await page.locator("h1").count()).toBe(1);
    await screenshot(page, `desk-${who}`);
  });

  it("opens without script, in English, on a phone", async () => {
    const page = await signIn("coordinator", { lang: "en", js: false, width: 375 });
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  });

  it("stays shut to a wrong password, and keeps the address typed", async () => {
    const page = await visit("/sign-in");
    await page.locator("input[name=email]").fill("nobody@renkei.example");
    await page.locator("input[name=password]").fill("not the password");
    await page.locator("main form [type=submit]").click();
    await page.locator("[role=alert], .error-summary").first().waitFor();
    expect(await page.locator("input[name=email]").inputValue()).toBe("nobody@renkei.example");
    expect(new URL(page.url()).origin).toBe(new URL(inject("base")).origin);
  });

  it.for(["ja", "en"] as const)("is accessible in %s", async (lang) => {
    const page = await visit("/sign-in", { lang });
    expect(await axe(page)).toEqual([]);
    await screenshot(page, `sign-in-${lang}`);
  });

  it("hears what goes wrong in the browser", async () => {
    const page = await visit("/sign-in");
    const failed = page.waitForEvent("pageerror");
    await page.evaluate(() => {
      console.error("said");
      setTimeout(() => {
        throw new Error("thrown");
      });
    });
    await failed;
    expect(takeErrors().join()).toMatch(/said.*thrown/);
  });

  it("lets no page run a script of its own", async () => {
    const page = await visit("/sign-in");
    const refused = page.waitForEvent("console", (said) => said.type() === "error");
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "document.title = 'run'";
      document.body.append(script);
    });
    await refused;
    expect(await page.title()).not.toBe("run");
    expect(takeErrors().join()).toContain("Content Security Policy");
  });
});
