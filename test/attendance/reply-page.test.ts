import { beforeEach, expect, test } from "vitest";
import { paths } from "../../src/paths";
import { get, rows, world } from "../world";

beforeEach(world);

const page = async (lang: "ja" | "en" = "ja") =>
  (await get(paths[lang].reply("m1", "seat-mhlw"), "member")).text();

/** What stands between two places of a page. */
const between = (html: string, from: string, to: string) =>
  html.slice(html.indexOf(from), html.indexOf(to, html.indexOf(from)));

test("who the proxy is carries no 任意, and says when it is needed", async () => {
  for (const [lang, optional, needed] of [
    ["ja", "任意", "「代理」を選んだときに必要です。"],
    ["en", "Optional", "Needed if you choose “Proxy”"],
  ] as const) {
    const html = await page(lang);
    for (const name of ["proxyTitle", "proxyName"]) {
      const field = between(html, `for="field-${name}"`, `name="${name}"`);
      expect(field).not.toContain(optional);
      expect(field).toContain(needed);
      expect(html).toMatch(new RegExp(`name="${name}"[^>]* aria-describedby="field-${name}-hint"`));
    }
  }
});

test("by when to reply is said before the form asks", async () => {
  await rows(
    "UPDATE meeting SET reply_due = '2027-01-08T08:00:00.000Z', version = 2 WHERE id = 'm1'",
  );
  const html = await page();
  const due = html.indexOf('datetime="2027-01-08T17:00+09:00"');
  expect(due).toBeGreaterThan(0);
  expect(due).toBeLessThan(html.indexOf('name="reply"'));
});
