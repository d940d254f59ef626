import { HtmlValidate } from "html-validate";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axe, signIn, visit, type Who } from "./pages.ts";

const meeting = "/desk/meetings/meeting-17";
const circulation = "/desk/meetings/meeting-circulated/circulation";

/** Every page of the house, by who opens it; `open` is anybody. */
const pages: Readonly<Record<Who | "open", readonly string[]>> = {
  open: [
    "/",
    "/meetings",
    "/meetings/5",
    "/meetings/16",
    "/roster",
    "/roster?asof=2017-01-31",
    "/roster?asof=nonsense",
    "/charter",
    "/about",
    "/measures",
    "/measures/MIC-09",
    "/measures?text=%E3%83%AF%E3%83%BC%E3%82%AF",
    "/measures/MHLW-03",
    "/actions",
    "/actions/1",
    "/sign-in",
    "/nowhere",
    "/invitation/no-such-token",
    "/password-reset/no-such-token",
  ],
  secretariat: [
    "/desk",
    "/desk/meetings",
    "/desk/meetings/new",
    "/desk/meetings/new?from=meeting-16",
    meeting,
    `${meeting}/edit`,
    `${meeting}/agenda`,
    `${meeting}/agenda/print`,
    `${meeting}/announce`,
    `${meeting}/cancel`,
    `${meeting}/items/new`,
    `${meeting}/items/meeting-17-item-1`,
    `${meeting}/items/waiting-1`,
    `${meeting}/items/waiting-1/return`,
    `${meeting}/items/meeting-17-item-2/carry`,
    `${meeting}/attendance`,
    `${meeting}/attendance/mhlw`,
    `${meeting}/attendance/mhlw/reply`,
    `${meeting}/handouts`,
    `${meeting}/handouts/new`,
    `${meeting}/handouts/ask`,
    `${meeting}/handouts/numbers?propose=yes`,
    `${meeting}/handouts/freeze`,
    `${meeting}/handouts/print`,
    `${meeting}/handouts/sample-17-2-1`,
    `${meeting}/handouts/sample-17-2-1/submit`,
    `${meeting}/handouts/sample-17-3/edit`,
    `${meeting}/handouts/sample-17-2-3/return`,
    `${meeting}/handouts/sample-17-1/withdraw`,
    "/desk/meetings/meeting-16/handouts",
    "/desk/verify",
    "/desk/verify?sha512=none",
    "/desk/meetings/meeting-5",
    "/desk/meetings/meeting-5/attendance",
    "/desk/meetings/meeting-16/finalize",
    ...["", "/extend", "/close", "/replies/mlit"].map((path) => `${circulation}${path}`),
    "/desk/retention",
    "/desk/retention?ending=year",
    "/desk/retention/meeting-5/meeting",
    "/desk/backlog",
    "/desk/backlog/new",
    "/desk/roster",
    "/desk/roster/transfers",
    "/desk/roster/organizations",
    "/desk/roster/organizations/mic",
    "/desk/roster/organizations/mic/edit",
    "/desk/roster/organizations/new",
    "/desk/roster/posts/post-mic",
    "/desk/roster/posts/post-mic/edit",
    "/desk/roster/people",
    "/desk/roster/people/person-1",
    "/desk/roster/people/new",
    "/desk/roster/seats",
    "/desk/roster/seats/mic",
    "/desk/roster/publish",
    "/desk/charter",
    "/desk/charter/new",
    "/desk/charter/publish",
    "/desk/publications",
    "/desk/publications/sample-agenda-meeting-16",
    "/desk/publications/agenda/meeting-16/withdraw",
    "/desk/record",
    "/desk/notifications",
    "/desk/account",
    "/desk/overview?year=2020",
    "/desk/measures/mlit-01/rating",
    "/desk/measures/publish",
    "/desk/publications/release",
    "/desk/follow-up",
    "/desk/follow-up/years/new",
    "/desk/follow-up/schemes/kpi",
    "/desk/follow-up/pillars/survey",
    "/desk/actions",
    "/desk/actions?view=matrix",
    "/desk/actions?view=ministry",
    "/desk/actions/new",
    "/desk/actions/publish",
    "/desk/actions/action-2",
    "/desk/actions/action-2/edit",
    "/desk/actions/action-2/brief",
    "/desk/actions/action-2/withdraw",
  ],
  secretariat2: ["/desk"],
  coordinator: [
    `${meeting}/handouts`,
    `${meeting}/handouts/offer`,
    `${meeting}/handouts/sample-17-2-2/submit`,
    "/desk",
    meeting,
    `${meeting}/agenda`,
    `${meeting}/proposals/new`,
  ],
  editor: [
    "/desk",
    "/desk/backlog",
    "/desk/measures?year=2017",
    "/desk/measures?year=2017&text=none",
    "/desk/measures/mine",
    "/desk/measures/new",
    ...["", "?view=approved", "/edit", "/line", "/sheets/2017", "/sheets/new", "/brief"].map(
      (path) => `/desk/measures/mic-09${path}`,
    ),
    ...["/budgets/2017", "/indicators/new", "/milestones/new", "/report", "/reports"].map(
      (path) => `/desk/measures/mic-09${path}`,
    ),
    "/desk/measures/mic-09/indicators/mic-09-kpi-1",
    "/desk/measures/mic-09/indicators/mic-09-kpi-1/values",
    "/desk/measures/mic-09/indicators/mic-09-kpi-1/definition",
    "/desk/measures/mic-09/milestones/mic-09-milestone-1",
  ],
  member: [
    ...["", "/attendance", "/attendance/mlit/reply"].map((path) => `${meeting}${path}`),
    ...["", "/replies/mlit"].map((path) => `${circulation}${path}`),
  ],
  aide: ["/desk", `${meeting}/agenda`],
  "mic-coordinator": ["/desk", "/desk/measures/mine", "/desk/measures/mic-09/report"],
  "mlit-editor": ["/desk", "/desk/measures/mlit-01", "/desk/actions/action-3/parts/action-3-mlit"],
  "mlit-coordinator": ["/desk", "/desk/actions/action-3/parts/action-3-mlit"],
  auditor: ["/desk", "/desk/record", "/desk/publications", "/desk/retention"],
  admin: [
    "/desk",
    "/desk/accounts",
    "/desk/accounts/invite",
    "/desk/accounts/demo-editor",
    "/desk/accounts/demo-admin",
  ],
};

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

describe.for(["ja", "en"] as const)("every page in %s", (lang) => {
  it.for(["open", ...people] as const)(
    "is valid, accessible and no wider than the window, for %s",
    { timeout: 600_000 },
    async (who) => {
      const page = who === "open" ? await visit("/", { lang }) : await signIn(who, { lang });
      const wrong: string[] = [];
      for (const address of pages[who]) wrong.push(...(await wrongWith(page, address, lang)));
      expect(wrong).toEqual([]);
    },
  );
});
