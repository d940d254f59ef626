import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { routes } from "../rules/routes";
import { counted, get, world } from "../world";

beforeEach(world);

const pages = new Set(routes.filter(({ method }) => method === "GET").map(({ path }) => path));
const formsOnly = routes.filter(({ method, path }) => method === "POST" && !pages.has(path));

it("every address that only takes forms leads to the page above it, without a round trip", async () => {
  expect(formsOnly.length).toBeGreaterThan(10);
  const wrong: string[] = [];
  for (const { path } of formsOnly) {
    const { db, trips } = counted(env.DB);
    const answer = await get(path, "secretariat", { db });
    const to = answer.headers.get("location") ?? "";
    const isAbove = to === "/" || (pages.has(to) && path.startsWith(`${to}/`));
    if (answer.status !== 303 || !isAbove || trips() > 0) wrong.push(`${path} → ${to}`);
  }
  expect(wrong).toEqual([]);
});

it("says so once, in the reader's language", async () => {
  const answer = await get("/en/desk/meetings/m1/items/i1/take", "secretariat");
  expect(answer.headers.get("location")).toBe("/en/desk/meetings/m1/items/i1");
  const flash = /__Host-flash=[^;]+/.exec(answer.headers.get("set-cookie") ?? "")?.[0] ?? "";
  const Cookie = `${flash}; __Host-session=token-of-secretariat`;
  const page = await get("/en/desk/meetings/m1/items/i1", "secretariat", { headers: { Cookie } });
  expect(await page.text()).toContain("only takes forms");
});

it("an address that nothing stands at is not found, whoever asks and however", async () => {
  for (const path of ["/desk/nothing", "/desk/meetings/m1/items/i1/nothing", "/nothing/at/all"])
    for (const who of ["secretariat", undefined] as const)
      expect([path, (await get(path, who)).status]).toEqual([path, 404]);
});
