import { expect, test } from "vitest";
import { withoutEntities } from "../../src/lib/entities";

test.each([
  ["&lt;&gt;&amp;&quot;&apos;", "<>&\"'"],
  ["&amp;lt;", "&lt;"],
  ["&#12354;&#x3042;&#X3042;", "あああ"],
  ["&#0;&#xD800;&#1114112;", "\uFFFD\uFFFD\uFFFD"],
  ["&nosuch; & &; &#;", "&nosuch; & &; &#;"],
])("the references in %j", (typed, meant) => {
  expect(withoutEntities(typed)).toBe(meant);
});
