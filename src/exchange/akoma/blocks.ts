import { type Block, type TableCell, markdownBlocks } from "../../lib/markdown-blocks";
import { type Xml, element } from "../../lib/xml";
import { inlines } from "./inlines";

type Listed = Extract<Block, { kind: "list" }>;

const code = (text: string): Xml => element("p", { class: "code", "xml:space": "preserve" }, text);

const cell = ({ isHead, of }: TableCell, base: string): Xml =>
  element(isHead ? "th" : "td", {}, element("p", {}, ...inlines(of, base)));

const list = ({ start, items }: Listed, base: string): Xml =>
  element(
    start === null ? "ul" : "ol",
    {},
    ...items.map((item, i) =>
      element(
        "li",
        start === null ? {} : { value: String(start + i) },
        ...item.flatMap((one) => inItem(one, base)),
      ),
    ),
  );

/** An item of a list holds text and lists, nothing else. */
const inItem = (block: Block, base: string): Xml[] => {
  if (block.kind === "quote") return block.of.flatMap((one) => inItem(one, base));
  if (block.kind === "table")
    return block.rows.flatMap((row) => row.map(({ of }) => element("p", {}, ...inlines(of, base))));
  return blockOf(block, base);
};

const quoted = (of: readonly Block[], base: string): Xml[] => {
  const inside = of.flatMap((one) => blockOf(one, base));
  return inside.length === 0 ? [] : [element("blockContainer", { class: "quote" }, ...inside)];
};

const blockOf = (block: Block, base: string): Xml[] => {
  if (block.kind === "rule") return [];
  if (block.kind === "code") return [code(block.text)];
  if (block.kind === "list") return [list(block, base)];
  if (block.kind === "quote") return quoted(block.of, base);
  if (block.kind === "heading")
    return [element("p", { class: "heading" }, element("b", {}, ...inlines(block.of, base)))];
  if (block.kind === "table")
    return [
      element(
        "table",
        {},
        ...block.rows.map((row) => element("tr", {}, ...row.map((one) => cell(one, base)))),
      ),
    ];
  return [element("p", {}, ...inlines(block.of, base))];
};

/** A text in Markdown as blocks of Akoma Ntoso: one at least, since a speech cannot be empty. */
export function blocks(text: string, base: string): Xml[] {
  const found = markdownBlocks(text).flatMap((one) => blockOf(one, base));
  return found.length === 0 ? [element("p", {})] : found;
}
