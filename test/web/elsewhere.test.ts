import { beforeEach, expect, it } from "vitest";
import { get, post, world } from "../world";

beforeEach(world);

/** The addresses to which a page leads, forms as well. */
const leads = (html: string) =>
  [...html.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, to = ""]) => to);
const toOtherHosts = (html: string) => leads(html).filter((to) => /^[/\\]{2}/.test(to));

const addresses = ["/en//evil.example/x", "//evil.example/x", "/en///evil", "/en/\\evil.example"];

it.each(addresses)("the page at %s leads to no other host", async (path) => {
  for (const who of ["secretariat", undefined] as const) {
    const html = await (await get(`http://localhost${path}`, who)).text();
    expect(leads(html).length).toBeGreaterThan(1);
    expect(toOtherHosts(html)).toEqual([]);
  }
});

const sentFrom = async (Referer: string) => {
  const headers = { Referer, Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" };
  const answer = await post("/desk/meetings/m1/handouts/new", "secretariat", {}, { headers });
  expect(answer.status).toBe(403);
  return answer.text();
};

it("a form sent from another site leads back to no address of that site", async () => {
  for (const referer of ["https://evil.example/trap", "https://evil.example//trap"])
    expect(leads(await sentFrom(referer)).filter((to) => to.includes("trap"))).toEqual([]);
  expect(toOtherHosts(await sentFrom("http://localhost//trap/x"))).toEqual([]);
});
