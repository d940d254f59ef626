import type { Locator, Page } from "playwright-core";
import { axe, signIn, type View, type Who } from "./pages.ts";

/** Somebody at the desk, counting clicks; to sign in is the first. Typing and choosing are none. Each page reached is looked at by axe. */
export class Desk {
  clicks = 1;
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  link = (name: string | RegExp): Locator =>
    this.page.locator("main").getByRole("link", { name }).first();

  button = (name: string | RegExp): Locator =>
    this.page.locator("main").getByRole("button", { name }).first();

  async press(what: Locator): Promise<void> {
    this.clicks += 1;
    await what.click();
    await this.page.waitForLoadState();
    const faults = await axe(this.page);
    if (faults.length > 0) throw new Error([this.page.url(), ...faults].join("\n"));
  }

  text = (): Promise<string> => this.page.locator("main").innerText();
}

/** The desk of somebody who has just signed in. */
export const deskOf = async (who: Who, view: View = {}): Promise<Desk> =>
  new Desk(await signIn(who, view));
