import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { element, xmlDocument } from "../../src/lib/xml";

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const inside = (text: string) =>
  xmlDocument(element("p", {}, text)).slice(`${head}<p>`.length, -"</p>\n".length);
const attribute = (text: string) =>
  xmlDocument(element("p", { a: text })).slice(`${head}<p a="`.length, -'"/>\n'.length);

const back = (written: string) =>
  written
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

const isPossible = (sign: string) =>
  sign >= " " ? sign !== "\uFFFE" && sign !== "\uFFFF" : "\t\n\r".includes(sign);
const kept = (text: string) =>
  Array.from(text.toWellFormed(), (sign) => (isPossible(sign) ? sign : "\uFFFD")).join("");

describe("XML", () => {
  it("is elements in elements, with the attributes that have a value", () => {
    const root = element("a", { b: "1", c: undefined }, "x", element("d", {}), "y");
    expect(xmlDocument(root)).toBe(`${head}<a b="1">x<d/>y</a>\n`);
  });
  it.each([
    ["<b>&amp;</b>", "&lt;b&gt;&amp;amp;&lt;/b&gt;"],
    ["]]>", "]]&gt;"],
    ["a\nb\tc\rd", "a\nb\tc&#13;d"],
    ["\u0000\u0001\u001B", "\uFFFD\uFFFD\uFFFD"],
    ["\u0085\uFFFE\uFFFF", "\u0085\uFFFD\uFFFD"],
    ["\uD800a\uDC00", "\uFFFDa\uFFFD"],
    ["𠮷髙﨑🏢", "𠮷髙﨑🏢"],
    ["\"'", "\"'"],
  ])("keeps %j as text", (text, written) => {
    expect(inside(text)).toBe(written);
  });
  it.each([
    ['"><x y="', "&quot;&gt;&lt;x y=&quot;"],
    ["a\nb\tc\rd", "a&#10;b&#9;c&#13;d"],
    ["\u0000\uD800", "\uFFFD\uFFFD"],
  ])("keeps %j in an attribute", (text, written) => {
    expect(attribute(text)).toBe(written);
  });
  it("reads back as what was written, whatever it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const written of [inside(text), attribute(text)]) {
          expect(written).not.toMatch(/[<>]/);
          expect(back(written)).toBe(kept(text));
        }
        expect(attribute(text)).not.toMatch(/["\n\t\r]/);
      }),
    );
  });
});
