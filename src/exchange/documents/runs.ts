import { ExternalHyperlink, type IRunOptions, type ParagraphChild, Tab, TextRun } from "docx";
import type { Inline } from "../../lib/markdown-blocks";
import { uri } from "../../lib/uri";
import { possible } from "../../lib/xml";

type Marks = Pick<IRunOptions, "bold" | "italics" | "strike" | "style">;

const marks = {
  strong: { bold: true },
  emphasis: { italics: true },
  deleted: { strike: true },
} as const;

/** A line of text; what a file of Word cannot hold is replaced. */
export const run = (text: string, options: Marks & Pick<IRunOptions, "size" | "color"> = {}) =>
  new TextRun({
    ...options,
    children: possible(text)
      .replaceAll("\n", " ")
      .split("\t")
      .flatMap((part, i) => (i === 0 ? [part] : [new Tab(), part])),
  });

const linked = (href: string, of: readonly Inline[], base: string, given: Marks) => {
  const link = uri(href, base);
  return link === null
    ? runs(of, base, given)
    : [new ExternalHyperlink({ link, children: runs(of, base, { ...given, style: "Hyperlink" }) })];
};

/** A run of Markdown as Word has it. Addresses of this site become absolute. */
export const runs = (of: readonly Inline[], base: string, given: Marks = {}): ParagraphChild[] =>
  of.flatMap((one): ParagraphChild[] => {
    if (one.kind === "break") return [new TextRun({ break: 1 })];
    if (one.kind === "text" || one.kind === "code") return [run(one.text, given)];
    if (one.kind === "link") return linked(one.href, one.of, base, given);
    return runs(one.of, base, { ...given, ...marks[one.kind] });
  });
