import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdown } from "../../src/lib/markdown";
import { payloads } from "./payloads";

const tags =
  /<(?:\/?(?:p|ul|ol|li|blockquote|pre|code|em|strong|del|table|thead|tbody|tr|td|h[3-6])|br|hr|ol start="\d+"|th scope="col"|\/th|\/a|a href="(?:https?:\/\/|mailto:|\/(?![/\\])|#)[^"<>]*"(?: rel="noopener noreferrer nofollow ugc")?)>/gi;
const leftOver = (html: string) => html.replaceAll(tags, "").match(/[<>]/g);

describe("markdown", () => {
  it.each([
    ["一\n二", "<p>一<br>二</p>\n"],
    ["# 題", "<h3>題</h3>\n"],
    ["##### 題", "<h6>題</h6>\n"],
    ["- 一\n- 二", "<ul>\n<li>一</li>\n<li>二</li>\n</ul>\n"],
    ["**強** `a<b` ~~消~~", "<p><strong>強</strong> <code>a&lt;b</code> <del>消</del></p>\n"],
    ["- [x] 済\n- [ ] 未", "<ul>\n<li>☑ 済</li>\n<li>☐ 未</li>\n</ul>\n"],
    [
      "[内](/meetings/5#top) [節](#a)",
      '<p><a href="/meetings/5#top">内</a> <a href="#a">節</a></p>\n',
    ],
    [
      "[外](https://example.go.jp/?a=1&b=2)",
      '<p><a href="https://example.go.jp/?a=1&amp;b=2" rel="noopener noreferrer nofollow ugc">外</a></p>\n',
    ],
    ["[便](mailto:a@example.jp)", '<p><a href="mailto:a@example.jp">便</a></p>\n'],
    [
      "詳細はhttps://example.go.jp/aです。",
      '<p>詳細は<a href="https://example.go.jp/a" rel="noopener noreferrer nofollow ugc">https://example.go.jp/a</a>です。</p>\n',
    ],
    [
      "https://example.go.jp/a.",
      '<p><a href="https://example.go.jp/a" rel="noopener noreferrer nofollow ugc">https://example.go.jp/a</a>.</p>\n',
    ],
    ["![絵](/a.png)", "<p>絵</p>\n"],
    ["<b>太</b> & <!-- 注 -->", "<p>&lt;b&gt;太&lt;/b&gt; &amp; &lt;!-- 注 --&gt;</p>\n"],
    ["見出しではない\n---", "<p>見出しではない</p>\n<hr>\n"],
    ["&lt;b&gt; &copy; &", "<p>&lt;b&gt; &copy; &amp;</p>\n"],
    ["", ""],
  ])("%j is rendered", (text, html) => {
    expect(markdown(text)).toBe(html);
  });

  it("renders a table with header cells", () => {
    expect(markdown("|府省|件|\n|-|-:|\n|総務省|5|")).toBe(
      '<table>\n<thead>\n<tr>\n<th scope="col">府省</th><th scope="col">件</th></tr>\n</thead>\n<tbody><tr>\n<td>総務省</td><td>5</td></tr>\n</tbody></table>\n',
    );
  });

  it("puts headings below the one the text stands under", () => {
    expect(markdown("# 題", { under: 3 })).toBe("<h4>題</h4>\n");
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "&#106;avascript:alert(1)",
    "java\tscript:alert(1)",
    "\u0001javascript:a",
    "data:text/html,x",
    "vbscript:x",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "file:///etc/passwd",
    "x:y",
  ])("a link to %j is only its text", (href) => {
    for (const text of [`[甲](${href})`, `[甲](<${href}>)`, `[甲][a]\n\n[a]: ${href}`])
      expect(markdown(text)).not.toContain("<a ");
  });
});

const fill = (unit: string) => unit.repeat(30_000 / unit.length + 1).slice(0, 30_000);

describe("hostile text", () => {
  it.each([
    "<script> <img/src=x/onerror=alert(1)>",
    "<style> <svg/onload=alert(1)>",
    "甲 <pre> <img/src=x/onerror=alert(1)> </pre>",
  ])("after an opening tag is trusted no more: %j", (text) => {
    expect(leftOver(markdown(text))).toBeNull();
  });

  it.each(payloads)("has no tag but our own: %j", (payload) => {
    expect(leftOver(markdown(payload))).toBeNull();
  });

  it("however it is put together, has no tag but our own", () => {
    const piece = fc.oneof(
      fc.constantFrom(...payloads),
      fc.constantFrom(
        "[",
        "](",
        ")",
        "<",
        ">",
        '"',
        "'",
        "`",
        "```\n",
        "\n",
        "\n\n",
        "> ",
        "- ",
        "1. ",
        "|",
        "|-|-|\n",
        "# ",
        "![",
        "\\",
        "&#",
        ";",
        "*",
        "_",
        "~~",
        "https://",
        "a@b.c",
        "javascript:",
        "\0",
        "　",
      ),
      fc.string({ unit: "binary", maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(leftOver(markdown(pieces.join("")))).toBeNull();
      }),
      { numRuns: 1500 },
    );
  });

  const slow: [string, string][] = [
    ..."[ ![ ]( * _a ` `a < <a <!-- > | ~~a # \\ & &# http:// ( ! - + _* a_b_ a*b**c [![a](b)]( https://a.b/( ***"
      .split(" ")
      .map((unit): [string, string] => [unit, fill(unit)]),
    ...[
      "> ",
      "> > ",
      "- ",
      "1. ",
      "+ ",
      "> - ",
      "- > ",
      "**a ",
      "*a _b ",
      "- [ ] ",
      "a\n=\n",
      "1) a\n",
      "* a\n  |a|b|\n　",
      "  - a\n**あ``a`",
      "|a|b|\n",
      "[a]: b\n",
      "a|b\n-|-\n",
      "a|b\n-|-|-\n",
    ].map((unit): [string, string] => [unit, fill(unit)]),
    ["emphasis opened and closed", "*a ".repeat(5000) + "a* ".repeat(5000)],
    [
      "a list in a list",
      Array.from({ length: 170 }, (_, i) => `${" ".repeat(i * 2)}- a\n`).join(""),
    ],
    [
      "a quotation in a quotation",
      Array.from({ length: 240 }, (_, i) => `${">".repeat(i)} a\n`).join(""),
    ],
    ["a wide table", `${"|a".repeat(1500)}\n${"|-".repeat(1500)}\n${"a\n".repeat(10_000)}`],
    ["a table of 30 columns", `${"|a".repeat(30)}\n${"|-".repeat(30)}\n${"a\n".repeat(14_900)}`],
  ];
  markdown(fill("**甲** [乙](/丙)\n\n- 丁\n"));
  it.each(slow)("30,000 characters of %j take under 200 ms", (_, text) => {
    const took = () => {
      const started = process.threadCpuUsage();
      markdown(text);
      return process.threadCpuUsage(started).user / 1000;
    };
    // A busy machine may take longer now and then; slow text takes longer every time.
    const least = (tries: number): number => {
      const time = took();
      return time < 200 || tries === 1 ? time : Math.min(time, least(tries - 1));
    };
    expect(least(5)).toBeLessThan(200);
    expect(markdown(text).length).toBeLessThan(3_000_000);
  });
});
