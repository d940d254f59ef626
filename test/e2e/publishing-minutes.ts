import type { Page } from "playwright-core";
import { expect } from "vitest";
import { axe, signIn } from "./pages.ts";

const send = async (page: Page) => {
  await page.locator("main form.form button[type=submit]").first().click();
  await page.waitForLoadState();
};

/** 議事録 or 議事要旨 of a meeting prepared by one of the secretariat and released by another. */
export async function publish(meeting: string, document: "minutes" | "summary"): Promise<void> {
  const first = await signIn("secretariat");
  await first.goto(`/desk/meetings/${meeting}/${document}/publish`);
  await first.locator("textarea[name=note]").fill("全ての発言者の確認を終えました。");
  await first.locator("input[name=when]").first().check();
  expect(await axe(first)).toEqual([]);
  await send(first);
  const draft = new URL(first.url()).pathname;
  expect(draft).toMatch(/^\/desk\/publications\//);
  const second = await signIn("secretariat2");
  await second.goto(draft);
  expect(await axe(second)).toEqual([]);
  await send(second);
}
