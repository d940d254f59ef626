import { Marked, type MarkedToken, type Token, type Tokens } from "marked";
import { withoutEntities } from "./entities";
import { safeAddress } from "./markdown-address";
import { BoundedLexer, BoundedTokenizer } from "./markdown-bounds";

/** A run of text in Markdown, as other papers than a page draw it. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "strong" | "emphasis" | "deleted"; readonly of: readonly Inline[] }
  | { readonly kind: "link"; readonly href: string; readonly of: readonly Inline[] }
  | { readonly kind: "break" };

/** A part of a text in Markdown. `start` is the first number of a numbered list, null in one with points. */
export type Block =
  | { readonly kind: "paragraph"; readonly of: readonly Inline[] }
  | { readonly kind: "heading"; readonly depth: number; readonly of: readonly Inline[] }
  | {
      readonly kind: "list";
      readonly start: number | null;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: "quote"; readonly of: readonly Block[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly TableCell[])[] }
  | { readonly kind: "rule" };

export interface TableCell {
  readonly isHead: boolean;
  readonly of: readonly Inline[];
}

// No extension is used here, so that every token is one of marked's own.
const isOwn = (token: Token): token is MarkedToken => token.type !== "";
const plain = (text: string): Inline => ({ kind: "text", text: withoutEntities(text) });
const asTyped = (text: string): Inline => ({ kind: "text", text });

const linked = ({ href, tokens }: Tokens.Link): readonly Inline[] => {
  const address = safeAddress(href);
  const of = inlines(tokens);
  return address === null ? of : [{ kind: "link", href: withoutEntities(address), of }];
};

const leaf = (token: MarkedToken): Inline => {
  if (token.type === "br") return { kind: "break" };
  if (token.type === "codespan") return { kind: "code", text: token.text };
  if (token.type === "checkbox") return asTyped(token.checked ? "☑ " : "☐ ");
  return token.type === "text" || token.type === "escape" || token.type === "image"
    ? plain(token.text)
    : asTyped(token.raw);
};

const marks = { strong: "strong", em: "emphasis", del: "deleted" } as const;

const inline = (token: MarkedToken): readonly Inline[] => {
  if (token.type === "strong" || token.type === "em" || token.type === "del")
    return [{ kind: marks[token.type], of: inlines(token.tokens) }];
  if (token.type === "link") return linked(token);
  if (token.type === "text" && token.tokens) return inlines(token.tokens);
  return token.type === "def" ? [] : [leaf(token)];
};

const inlines = (tokens: readonly Token[]): readonly Inline[] =>
  tokens.filter(isOwn).flatMap(inline);

const cell = ({ header, tokens }: Tokens.TableCell): TableCell => ({
  isHead: header,
  of: inlines(tokens),
});

const listOf = ({ ordered, start, items }: Tokens.List): Block => ({
  kind: "list",
  start: ordered ? Number(start) : null,
  items: items.map(({ tokens }) => blocksOf(tokens)),
});

const block = (token: MarkedToken): Block | null => {
  if (token.type === "heading")
    return { kind: "heading", depth: token.depth, of: inlines(token.tokens) };
  if (token.type === "list") return listOf(token);
  if (token.type === "blockquote") return { kind: "quote", of: blocksOf(token.tokens) };
  if (token.type === "code") return { kind: "code", text: token.text };
  if (token.type === "table")
    return { kind: "table", rows: [token.header, ...token.rows].map((row) => row.map(cell)) };
  return token.type === "hr" ? { kind: "rule" } : paragraph(token);
};

/** Text, in a list's item loose or not, and HTML, which is shown as typed. */
const paragraph = (token: MarkedToken): Block | null => {
  if (token.type === "space") return null;
  const of = token.type === "paragraph" ? inlines(token.tokens) : inline(token);
  return of.length === 0 ? null : { kind: "paragraph", of };
};

const read = (tokens: readonly Token[]): readonly Block[] =>
  tokens
    .filter(isOwn)
    .map(block)
    .filter((one) => one !== null);

/** A box that stands beside its text, as marked gives it, is part of it. */
function blocksOf([first, ...rest]: readonly Token[]): readonly Block[] {
  if (first === undefined) return [];
  if (!isOwn(first) || first.type !== "checkbox") return read([first, ...rest]);
  const [next, ...others] = read(rest);
  return next?.kind === "paragraph"
    ? [{ ...next, of: [leaf(first), ...next.of] }, ...others]
    : [{ kind: "paragraph", of: [leaf(first)] }, ...read(rest)];
}

const { defaults } = new Marked({ gfm: true, breaks: true });

/**
 * A text in Markdown in its parts, for papers that are not pages. The same is read as by `markdown`: HTML is text, images are
 * their alternative text, links to anything but http, https, mailto and own paths are their text.
 */
export function markdownBlocks(text: string): readonly Block[] {
  const lexer = new BoundedLexer({ ...defaults, tokenizer: new BoundedTokenizer() });
  return blocksOf(lexer.lex(text));
}

/** What is read in a run, without its shape. */
export const plainText = (of: readonly Inline[]): string =>
  of
    .map((run) => {
      if (run.kind === "break") return "\n";
      return "of" in run ? plainText(run.of) : run.text;
    })
    .join("");
