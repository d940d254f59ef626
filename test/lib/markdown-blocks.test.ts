import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutEntities } from "../../src/lib/entities";
import { markdown } from "../../src/lib/markdown";
import { type Block, type Inline, markdownBlocks, plainText } from "../../src/lib/markdown-blocks";
import { payloads } from "./payloads";

const words = (block: Block): string => {
  if (block.kind === "rule") return "";
  if (block.kind === "code") return block.text;
  if (block.kind === "list") return block.items.flatMap((item) => item.map(words)).join("");
  if (block.kind === "quote") return block.of.map(words).join("");
  if (block.kind === "table")
    return block.rows.flatMap((row) => row.map(({ of }) => plainText(of))).join("");
  return plainText(block.of);
};

const linksIn = (of: readonly Inline[]): string[] =>
  of.flatMap((run) => {
    if (!("of" in run)) return [];
    return run.kind === "link" ? [run.href, ...linksIn(run.of)] : linksIn(run.of);
  });
const text = (of: string): Inline => ({ kind: "text", text: of });
const paragraph = (...of: Inline[]): Block => ({ kind: "paragraph", of });

const seen = (html: string) =>
  withoutEntities(html.replaceAll("<br>", "\n").replaceAll(/<[^>]*>/g, ""));
const bare = (said: string) => said.replaceAll(/\s/g, "");

const pieces: readonly string[] = [
  ["甲", "乙\n", "**", "*", "~~", "`", "- ", "1. ", "> ", "\n\n", "[丙](https://a.jp/b)"],
  ["[x](javascript:y)", "|", "|-|\n", "# ", "<b>", "&amp;", "&lt;", "\\*", "  ", "- [ ] "],
  ["[[handout:k]]", "https://a.example/あ", "```\n", "---\n", "![絵](/a)"],
].flat();

describe("the parts of a text in Markdown", () => {
  it.each<[string, Block[]]>([
    ["", []],
    ["一\n二", [paragraph(text("一"), { kind: "break" }, text("二"))]],
    ["## 題", [{ kind: "heading", depth: 2, of: [text("題")] }]],
    [
      "- 一\n  - 二",
      [
        {
          kind: "list",
          start: null,
          items: [
            [
              paragraph(text("一")),
              { kind: "list", start: null, items: [[paragraph(text("二"))]] },
            ],
          ],
        },
      ],
    ],
    ["3. 一", [{ kind: "list", start: 3, items: [[paragraph(text("一"))]] }]],
    ["- [x] 済", [{ kind: "list", start: null, items: [[paragraph(text("☑ "), text("済"))]] }]],
    ["> 引用", [{ kind: "quote", of: [paragraph(text("引用"))] }]],
    ["```\n&lt;\n```", [{ kind: "code", text: "&lt;" }]],
    ["一\n\n---", [paragraph(text("一")), { kind: "rule" }]],
    [
      "**強**~~消~~`<`",
      [
        paragraph(
          { kind: "strong", of: [text("強")] },
          { kind: "deleted", of: [text("消")] },
          { kind: "code", text: "<" },
        ),
      ],
    ],
    [
      "|府省|\n|-|\n|総務省|",
      [
        {
          kind: "table",
          rows: [[{ isHead: true, of: [text("府省")] }], [{ isHead: false, of: [text("総務省")] }]],
        },
      ],
    ],
    [
      "[外](https://example.go.jp/?a=1&amp;b=2)",
      [paragraph({ kind: "link", href: "https://example.go.jp/?a=1&b=2", of: [text("外")] })],
    ],
    ["![絵](/a.png)", [paragraph(text("絵"))]],
    ["&lt;b&gt; &#x3042; &#0; &nosuch;", [paragraph(text("<b> あ \uFFFD &nosuch;"))]],
    ["<div>\n一\n</div>", [paragraph(text("<div>\n一\n</div>"))]],
  ])("of %j", (typed, blocks) => {
    expect(markdownBlocks(typed)).toEqual(blocks);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "//evil.example", "java\tscript:alert(1)"])(
    "a link to %j is only its text",
    (href) => {
      for (const typed of [`[甲](${href})`, `[甲](<${href}>)`])
        for (const block of markdownBlocks(typed))
          expect("of" in block && block.kind === "paragraph" ? linksIn(block.of) : []).toEqual([]);
    },
  );

  it("say the same as the page does, whatever was typed", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (typed) => {
        const whole = typed.join("");
        expect(bare(markdownBlocks(whole).map(words).join(""))).toBe(bare(seen(markdown(whole))));
      }),
      { numRuns: 200 },
    );
  });

  it.each(payloads)("say what the page says of hostile text: %j", (payload) => {
    expect(bare(markdownBlocks(payload).map(words).join(""))).toBe(bare(seen(markdown(payload))));
  });
});
