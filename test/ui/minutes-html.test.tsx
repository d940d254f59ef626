import { HtmlValidate } from "html-validate";
import { expect, it } from "vitest";
import type { MinutesContent } from "../../src/publication/content/minutes";
import { contentOf } from "../minutes/published";
import { circulated, drawn, remark, working } from "../minutes/drawn";
import { minutesOf, said } from "../minutes/working";
import { english, japanese } from "./pages";

it.each<[string, MinutesContent]>([
  ["final minutes", contentOf(working)],
  [
    "a provisional summary",
    contentOf(working, { document: "summary", attribution: "ministry" }, { edition: "quick" }),
  ],
  [
    "both views printed",
    contentOf(
      minutesOf(
        said("a", "甲", { views: { speaker: "# 甲", secretariat: "# 乙", printed: "both" } }),
      ),
    ),
  ],
  ["a circulated meeting", circulated()],
  [
    "next to nothing",
    contentOf(
      minutesOf(),
      {},
      { day: null, attendees: [], handouts: [], sections: [], settledOn: null, place: "" },
    ),
  ],
])("%s are valid HTML in both languages", async (_, content) => {
  const validate = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: { "no-inline-style": "off", "long-title": "off" },
  });
  for (const page of [japanese, english]) {
    const { results } = await validate.validateString(drawn(content, page));
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  }
});

it.each(["post", "ministry", "none"] as const)("by %s nobody is named anywhere", (attribution) => {
  for (const page of [japanese, english]) {
    const html = drawn(contentOf(working, { attribution }), page);
    for (const name of ["見本 太郎", "例示 花子", "架空 次郎", "仮名 一郎"])
      expect(html).not.toContain(name);
  }
});

it("script in a text stays text", () => {
  const html = drawn(
    contentOf(minutesOf(said("a", "<script>alert(1)</script><img src=x onerror=alert(1)>"))),
  );
  expect(remark(html, "a")).not.toMatch(/<script|<img/);
});

it.each(["ministry", "none"] as const)("by %s no post is told of who spoke", (attribution) => {
  const { sections } = contentOf(working, { attribution });
  expect(JSON.stringify(sections)).not.toMatch(/副大臣|政務官|教授|State Minister|seat-|guest-/);
  const html = drawn(contentOf(working, { attribution }));
  expect(remark(html, "r1")).not.toMatch(/副大臣|議長/);
  expect(remark(html, "r2")).not.toMatch(/政務官|代理/);
});
