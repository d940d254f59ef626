import type { Inline } from "../../lib/markdown-blocks";
import { type Xml, element } from "../../lib/xml";
import { uri } from "../../lib/uri";
import { cutAtWithheld } from "../../publication/content/minutes-withheld";

type Node = Xml | string;

/** Text, with what is withheld of it as an omission. */
const withOmissions = (text: string): Node[] =>
  cutAtWithheld(text)
    .map((part, i) => (i % 2 === 1 ? element("omissis", {}, part) : part))
    .filter((part) => part !== "");

const names = { strong: "b", emphasis: "i" } as const;

const linked = (href: string, of: Node[], base: string): Node[] => {
  const address = uri(href, base);
  if (address === null) return of;
  // A paper of this council is cited; what lies elsewhere is linked.
  return [element(address.startsWith(base) ? "ref" : "a", { href: address }, ...of)];
};

const inline = (run: Inline, base: string): Node[] => {
  if (run.kind === "break") return [element("br", {})];
  if (run.kind === "text") return withOmissions(run.text);
  if (run.kind === "code") return [element("span", { class: "code" }, run.text)];
  const of = inlines(run.of, base);
  if (run.kind === "link") return linked(run.href, of, base);
  return run.kind === "deleted"
    ? [element("span", { class: "deleted" }, ...of)]
    : [element(names[run.kind], {}, ...of)];
};

/** A run of Markdown as Akoma Ntoso has it. Addresses of this site become absolute. */
export const inlines = (of: readonly Inline[], base: string): Node[] =>
  of.flatMap((run) => inline(run, base));
