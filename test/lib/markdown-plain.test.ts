import * as fc from "fast-check";
import { expect, it } from "vitest";
import { markdown } from "../../src/lib/markdown";
import { isPlain } from "../../src/lib/markdown-plain";

/** The same text read as Markdown in any case: an empty comment behind it makes it anything but plain. */
const read = (text: string) =>
  markdown(`${text}\n\n<!---->`).replace(/<p>&lt;!----&gt;<\/p>\n$|&lt;!----&gt;$/, "");

const pieces = [
  "総務副大臣",
  "窓口を６か所に増やす。",
  "「資料」",
  '"引用"',
  "it's",
  "12",
  "1.5",
  "１．",
  "-",
  "—",
  "#",
  ">",
  "(a)",
  "!",
  "{x}",
  "$",
  "^",
  "=",
  "+",
  ":",
  ";",
  "：",
  "%",
  "\n",
  "\n",
  " ",
  "\u3000",
  "\t",
  "\u00A0",
  "\u2028",
  "\f",
  "example.go.jp",
  "ftp://x",
  "HTTP",
  "mailto:",
  "｜",
  "＊",
];

const texts = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(""));

/** Every plain text among so many is read alike; how many there were. */
function readAlike(all: fc.Arbitrary<string>): number {
  let plain = 0;
  fc.assert(
    fc.property(all, (text) => {
      fc.pre(isPlain(text));
      plain += 1;
      return markdown(text) === read(text);
    }),
    { numRuns: 3000, maxSkipsPerRun: 1000 },
  );
  return plain;
}

it("a plain text reads as the reader of Markdown reads it", () => {
  expect(readAlike(texts)).toBeGreaterThanOrEqual(3000);
});

it("so does one of whatever signs", () => {
  const signs = fc.string({ unit: "binary-ascii", minLength: 1, maxLength: 12 });
  expect(readAlike(signs)).toBeGreaterThanOrEqual(3000);
});

it.each(["二行の\n発言です。", "引用「あ」と'い'と\"う\"。", "12件 のうち 3件"])(
  "%j is plain",
  (text) => {
    expect(isPlain(text)).toBe(true);
  },
);

it.each([
  "",
  "- 列",
  "1. 列",
  "一段落\n\n二段落",
  "**強**",
  "https://a.example",
  "終わりの空白 \n次",
  "a&b",
  "見出し\n:-",
])("%j is left to the reader of Markdown", (text) => {
  expect(isPlain(text)).toBe(false);
});
