import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axe, signIn } from "./pages.ts";

/** How many sheets of A4 the page prints on. */
async function sheets(page: Page): Promise<number> {
  const printed = await page.pdf({ preferCSSPageSize: true });
  return printed.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}

/** Makes every text that somebody can type as long as the forms let it be. */
const fill = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const text of document.querySelectorAll(".brief :is(.as-typed, .source)"))
      text.textContent = "長い文は一枚に収まらなければならない。".repeat(210);
  });

const briefs = ["/desk/measures/mic-09/brief", "/desk/actions/action-2/brief"];

describe("a one-page brief", () => {
  it.for(briefs)("is one sheet of A4, however much there is to say (%s)", async (address) => {
    const page = await signIn("aide");
    await page.goto(address);
    expect(await axe(page)).toEqual([]);
    expect(await sheets(page)).toBe(1);
    await fill(page);
    expect(await sheets(page)).toBe(1);
  });

  it("is told apart from a page that takes more", async () => {
    const page = await signIn("aide");
    await page.goto("/desk/measures/mic-09");
    expect(await sheets(page)).toBeGreaterThan(2);
  });
});
