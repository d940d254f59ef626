import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axe, signIn, visit } from "./pages.ts";

/** How many places the desk must have room for. */
const room = 8;

/** What keeps the main pages from being seen whole or touched on a window this wide, after filling them up. */
async function hindrances(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 812 });
  return page.locator("nav.nav ul").evaluate((list, most) => {
    const [longest] = [...list.children].toSorted((a, b) => b.clientWidth - a.clientWidth);
    const more = Array.from({ length: Math.max(0, most - list.children.length) });
    list.append(...more.map(() => longest?.cloneNode(true) ?? ""));
    const isWithin = list.scrollWidth <= list.clientWidth;
    const wrong = [...list.querySelectorAll("a")].filter((link) => {
      const { left, right, height } = link.getBoundingClientRect();
      return left < 0 || right > innerWidth || height < 44;
    });
    return [...(isWithin ? [] : ["they scroll"]), ...wrong.map((link) => link.textContent)];
  }, room);
}

describe.for(["ja", "en"] as const)("the main pages on a phone, in %s", (lang) => {
  it("are all in sight on the desk, also when they are eight", async () => {
    const page = await signIn("secretariat", { lang });
    expect(await hindrances(page, 375)).toEqual([]);
    expect(await hindrances(page, 320)).toEqual([]);
    expect(await axe(page)).toEqual([]);
  });

  it("are all in sight on the public site", async () => {
    const page = await visit("/", { lang });
    expect(await hindrances(page, 375)).toEqual([]);
    expect(await hindrances(page, 320)).toEqual([]);
  });
});

it("the main pages are reached by keyboard, in the order in which they stand", async () => {
  const page = await signIn("secretariat", { width: 320 });
  const links = page.locator("nav.nav a");
  await links.first().focus();
  const labels = await links.allTextContents();
  const met = [];
  for (let i = 0; i < labels.length; i += 1) {
    met.push(await page.locator(":focus").textContent());
    await page.keyboard.press("Tab");
  }
  expect(met).toEqual(labels);
});
