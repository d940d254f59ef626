import { HtmlValidate } from "html-validate";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { pages } from "./addresses.ts";
import { axe, signIn, visit, type Who } from "./pages.ts";

const html = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // A matter of taste or of the serialiser, not of validity.
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "no-inline-style": "error",
    "attr-quotes": "off",
    "long-title": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "prefer-native-element": "off",
    "tel-non-breaking": "off",
    "doctype-style": "off",
    "no-redundant-role": "off",
    // Several boxes of one name are one question.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "submit"] }],
  },
});

const faultsIn = async (source: string): Promise<string[]> => {
  const { results } = await html.validateString(source);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector ?? ""}`),
  );
};

const people: readonly Who[] = [
  "secretariat",
  "secretariat2",
  "coordinator",
  "editor",
  "member",
  "aide",
  "auditor",
  "admin",
];

/** A page's width on the narrowest phone; the window is wide again afterwards. */
async function narrow(page: Page): Promise<number> {
  await page.setViewportSize({ width: 320, height: 700 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize({ width: 1280, height: 900 });
  return width;
}

/** Everything wrong with one page, a line each. */
async function wrongWith(page: Page, address: string, lang: "ja" | "en"): Promise<string[]> {
  const answer = await page.goto(lang === "ja" ? address : `/en${address}`);
  const status = answer?.status() ?? 0;
  const width = await narrow(page);
  const spoken = await page.locator("html").getAttribute("lang");
  const checks: readonly [isWrong: boolean, fault: string][] = [
    [![200, 404, 422].includes(status), `answered ${status}`],
    [width > 320, `is ${width} px wide on a window of 320`],
    [spoken !== lang, "is in another language"],
  ];
  const faults = [
    ...checks.filter(([isWrong]) => isWrong).map(([, fault]) => fault),
    ...(await faultsIn((await answer?.text()) ?? "")),
    // The colours are the same in both languages, and the slowest to look at.
    ...(await axe(page, lang === "en" ? ["color-contrast"] : [])),
  ];
  return faults.map((fault) => `${address} ${fault}`);
}

/** What is wrong with the pages, looked at in two windows at once: one draws while the other is judged. */
async function wrongWithAll(first: Page, addresses: readonly string[], lang: "ja" | "en") {
  const left = [...addresses];
  const wrong: string[] = [];
  const lookOn = async (window: Page): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift())
      wrong.push(...(await wrongWith(window, next, lang)));
  };
  await Promise.all([lookOn(first), lookOn(await first.context().newPage())]);
  return wrong;
}

describe.for(["ja", "en"] as const)("every page in %s", (lang) => {
  it.for(["open", ...people] as const)(
    "is valid, accessible and no wider than the window, for %s",
    { timeout: 600_000 },
    async (who) => {
      const page = who === "open" ? await visit("/", { lang }) : await signIn(who, { lang });
      expect(await wrongWithAll(page, pages[who], lang)).toEqual([]);
    },
  );
});
