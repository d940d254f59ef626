import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { app } from "../../src/app";
import { isOpen, open } from "../../src/open";
import { site } from "../../src/site/routes";
import { forgetPages } from "../../src/web/public-cache";
import { world } from "../world";
import { isPublic, routes } from "./routes";

const ofSite = new Set(site.routes.map(({ method, path }) => `${method} ${path}`));
const belongs = (method: string, pattern: string) => ofSite.has(`${method} ${pattern}`);

describe("the public door", () => {
  it("has every public page of the site, and answers with it", () => {
    const pages = routes.filter((route) => isPublic(route) && belongs(route.method, route.pattern));
    expect(pages.length).toBe(ofSite.size);
    expect(pages.filter(({ path }) => !isOpen(path))).toEqual([]);
  });

  it("has nothing else that somebody answers, but the reports of browsers", () => {
    const others = routes.filter(({ method, pattern }) => !belongs(method, pattern));
    expect(others.length).toBeGreaterThan(50);
    const within = others.filter(({ path }) => isOpen(path)).map(({ path }) => path);
    expect([...new Set(within)]).toEqual(["/csp-reports"]);
  });

  it.for([
    "/desk",
    "/desk/",
    "/desk/nothing/there",
    "/sign-in",
    "/sign-out",
    "/invitation/x",
    "/password-reset/x",
  ])("does not lead to %s", (path) => {
    expect(isOpen(path)).toBe(false);
  });

  it.for(["/", "/desks", "/meetings/desk", "/nothing", "//desk", "/%64esk", ""])(
    "leads to %s",
    (path) => {
      expect(isOpen(path)).toBe(true);
    },
  );
});

const asked: readonly (readonly [string, RequestInit?])[] = [
  ["/"],
  ["/en"],
  ["/en/meetings"],
  ["/roster"],
  ["/roster?asof=x"],
  ["/roster.csv"],
  ["/charter"],
  ["/measures"],
  ["/meetings/none/handouts"],
  ["/en/meetings/none/minutes"],
  ["/verify?sha512=x"],
  ["/en/actions"],
  ["/about", { method: "HEAD" }],
  ["/about", { method: "OPTIONS" }],
  ["/about", { headers: { cookie: "__Host-session=nobody" } }],
  ["/meetings/none"],
  ["/nothing/there"],
  ["/en/nothing"],
  ["//desk"],
  ["/%64esk"],
  ["/en/en/desk"],
  ["/csp-reports"],
  ["/about", { method: "POST", body: "a=b" }],
  ["/about", { method: "POST", headers: { origin: "http://localhost" }, body: "a=b" }],
  ["/about", { method: "PUT", headers: { origin: "https://elsewhere.example" } }],
];

/** All of an answer that is not its own alone. */
async function answer(from: typeof app, path: string, init?: RequestInit) {
  // Neither is given a page that the other drew.
  forgetPages();
  const answered = await from.request(`http://localhost${path}`, init, env);
  const headers = new Headers(answered.headers);
  headers.delete("x-request-id");
  return { status: answered.status, headers, body: await answered.text() };
}

const plain = ({ headers, ...rest }: Awaited<ReturnType<typeof answer>>) => ({
  ...rest,
  headers: Object.fromEntries(headers),
});

describe("the public door and the whole house", () => {
  it("give the same answers", async () => {
    await world();
    for (const [path, init] of asked) {
      const whole = await answer(app, path, init);
      const asking = JSON.stringify([path, init]);
      expect(plain(await answer(open, path, init)), asking).toEqual(plain(whole));
      expect(whole.headers.get("content-security-policy"), asking).toContain("default-src 'none'");
    }
  });

  it("know a page by the same mark", async () => {
    await world();
    const { headers } = await answer(app, "/about");
    const again = await answer(open, "/about", {
      headers: { "if-none-match": headers.get("etag") ?? "none" },
    });
    expect(again.status).toBe(304);
  });
});
