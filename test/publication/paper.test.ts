import { beforeEach, expect, test } from "vitest";
import { get } from "../world";
import { announced, published } from "./steps";

beforeEach(announced);

/** The paper in a page, beside which the print styles hide the rest. */
const paper = (html: string): string => {
  const [, main = ""] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
  const from = main.indexOf('<article class="document">');
  return from < 0 ? "" : main.slice(from, main.indexOf("</article>", from));
};

test("the charter prints as a paper: its title, its days and its text, and nothing of the page around it", async () => {
  await published("/desk/charter/publish");
  for (const [path, who] of [
    ["/charter"],
    ["/desk/charter/versions/charter", "auditor"],
  ] as const) {
    const html = await (await get(path, who)).text();
    const sheet = paper(html);
    expect(sheet).toContain("テレワーク関係府省連絡会議開催要綱");
    expect(sheet).toContain("平成28年７月26日決定");
    expect(sheet).toContain("平成28年７月26日施行");
    expect(sheet).toContain("１　趣旨");
    expect(sheet).not.toMatch(/<nav|<a |<button|施行中|更新履歴/);
    expect(html).toMatch(/<div class="screen-only"><dl class="facts">/);
  }
});
