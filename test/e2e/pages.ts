import { AxeBuilder } from "@axe-core/playwright";
import path from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { inject } from "vitest";
import { root } from "../../src/local/files.ts";

/** The sample council's people, by the first half of their e-mail address. */
export type Who =
  | "secretariat"
  | "secretariat2"
  | "coordinator"
  | "editor"
  | "mic-coordinator"
  | "mlit-editor"
  | "mlit-coordinator"
  | "member"
  | "aide"
  | "auditor"
  | "admin";

export interface View {
  readonly lang?: "ja" | "en";
  /** Whether scripts run. */
  readonly js?: boolean;
  /** Of the window, in pixels. */
  readonly width?: number;
}

let connection: Promise<Browser> | undefined;
const contexts: BrowserContext[] = [];
let errors: string[] = [];

/** What the console's errors said since this was last asked: now expected. */
export function takeErrors(): string[] {
  const taken = errors;
  errors = [];
  return taken;
}

/** A refused form or a missing page is told by its own status, not by the console. */
const isAnswer = (text: string) => /^Failed to load resource: .* status of 4\d\d /.test(text);

function listen(page: Page): void {
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    const { url } = message.location();
    const isOwn = url === page.url() || !/\.(css|js|svg)$/.test(url);
    if (!(isOwn && isAnswer(message.text()))) errors.push(`${message.text()} (${url})`);
  });
}

async function open({ lang = "ja", js = true, width = 1280 }: View): Promise<Page> {
  connection ??= chromium.connect(inject("browser"));
  const context = await (
    await connection
  ).newContext({
    baseURL: inject("base"),
    locale: lang === "ja" ? "ja-JP" : "en-GB",
    timezoneId: "Asia/Tokyo",
    javaScriptEnabled: js,
    viewport: { width, height: width < 600 ? 812 : 900 },
  });
  contexts.push(context);
  context.on("page", listen);
  context.setDefaultTimeout(20_000);
  return context.newPage();
}

const address = (to: string, { lang = "ja" }: View) => (lang === "ja" ? to : `/en${to}`);

/** A page in a fresh window; `to` without the language: `/meetings`. */
export async function visit(to: string, view: View = {}): Promise<Page> {
  const page = await open(view);
  await page.goto(address(to, view));
  return page;
}

/** The desk, after signing in as somebody of the sample council, in a fresh window. */
export async function signIn(who: Who, view: View = {}): Promise<Page> {
  const account = inject("accounts").find(({ email }) => email.startsWith(`${who}@`));
  if (!account) throw new Error(`The sample council has no ${who}`);
  const page = await visit("/sign-in", view);
  await page.locator("input[name=email]").fill(account.email);
  await page.locator("input[name=password]").fill(account.password);
  await page.locator("main form [type=submit]").click();
  await page.waitForURL((url) => url.pathname.startsWith(address("/desk", view)));
  return page;
}

/** What axe finds on a page (opened with scripts), a line for each rule broken; `without` are rules left out. */
export async function axe(page: Page, without: string[] = []): Promise<string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await new AxeBuilder({ page })
    .withTags(tags)
    .disableRules(without)
    .analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `  ${node.html}`).join("\n")}`,
  );
}

/** Keeps a picture of the whole page in `.artefacts/`. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(root, ".artefacts", `${name}.png`), fullPage: true });
}

/** Closes what the test opened; gives the console's errors that it did not take. */
export async function closePages(): Promise<string[]> {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
  return takeErrors();
}

/** Lets go of the browser, which the next file uses again. */
export async function disconnect(): Promise<void> {
  await (await connection)?.close();
  connection = undefined;
}
