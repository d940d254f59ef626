import { expect } from "vitest";
import { axe, signIn, visit, type View, type Who } from "./pages.ts";

/** Somebody at work: presses what a page has by its words, and types into fields by their names. */
export async function at(who: Who, address: string, view: View = {}) {
  const page = await signIn(who, view);
  await page.goto(address);
  const main = page.locator("main");
  const press = async (role: "link" | "button", name: string | RegExp): Promise<void> => {
    await main.getByRole(role, { name }).first().click();
    await page.waitForLoadState();
  };
  return {
    page,
    link: (name: string | RegExp) => press("link", name),
    button: (name: string | RegExp) => press("button", name),
    field: (name: string) => page.locator(`main [name="${name}"]`),
    text: () => main.innerText(),
  };
}

/** The text of a public page as anybody sees it; the page is looked at by axe. */
export async function seen(address: string): Promise<string> {
  const page = await visit(address);
  expect(await axe(page)).toEqual([]);
  return page.locator("main").innerText();
}

/** Prepares what the desk shows at an address with a note; a second person finds it waiting and releases it. */
export async function published(address: string, title: string, note: string): Promise<void> {
  const first = await at("secretariat", address);
  await first.link(/^公表(を準備する|の準備)$/);
  await first.field("note").fill(note);
  await first.button("公表の準備をする");
  const second = await at("secretariat2", "/desk");
  await second.link(new RegExp(title));
  expect(await second.text()).toContain(note);
  await second.button("公表する");
}

/** Withdraws what is public under a title, with the reason. */
export async function withdrawn(title: string, reason: string, left: "kept" | "hidden") {
  const desk = await at("secretariat", "/desk/publications");
  await desk.link(new RegExp(title));
  await desk.link("撤回する");
  await desk.field("reason").fill(reason);
  await desk.page.locator(`[name="withdrawal"][value="${left}"]`).check();
  await desk.button("公表を撤回する");
}
