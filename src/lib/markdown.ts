import { Marked, type Tokens } from "marked";
import { safeAddress } from "./markdown-address";
import { BoundedLexer, BoundedTokenizer } from "./markdown-bounds";
import { isPlain, plainParagraph } from "./markdown-plain";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);

// As typed, but for entities, which stay what they stand for.
const escapedText = (text: string) =>
  text.replaceAll(/[<>"']|&(?!#\d{1,7};|#x[\da-f]{1,6};|\w+;)/gi, (sign) => entities[sign] ?? sign);

const made = new Map<number, Marked>();

/** Making one takes longer than reading a remark: there is one for each level. */
function rendererBelow(level: number): Marked {
  const known = made.get(level) ?? newRenderer(level);
  made.set(level, known);
  return known;
}

const newRenderer = (level: number) =>
  new Marked({
    gfm: true,
    breaks: true,
    renderer: {
      html: ({ text }: Tokens.HTML | Tokens.Tag) => escaped(text),
      // marked trusts text after an opening <script>, <style> or <pre>; nothing is trusted here.
      text(token: Tokens.Text | Tokens.Escape) {
        return "tokens" in token && token.tokens
          ? this.parser.parseInline(token.tokens)
          : escapedText(token.text);
      },
      image: ({ text }: Tokens.Image) => escaped(text),
      code: ({ text }: Tokens.Code) => `<pre><code>${escaped(text)}</code></pre>\n`,
      codespan: ({ text }: Tokens.Codespan) => `<code>${escaped(text)}</code>`,
      checkbox: ({ checked }: Tokens.Checkbox) => (checked ? "☑ " : "☐ "),
      heading({ tokens, depth }: Tokens.Heading) {
        const shifted = Math.min(depth + level, 6);
        return `<h${shifted}>${this.parser.parseInline(tokens)}</h${shifted}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        const text = this.parser.parseInline(tokens);
        const address = safeAddress(href);
        if (address === null) return text;
        const relation = /^https?:/i.test(address) ? ' rel="noopener noreferrer nofollow ugc"' : "";
        return `<a href="${escaped(address)}"${relation}>${text}</a>`;
      },
      tablecell({ header, tokens }: Tokens.TableCell) {
        const content = this.parser.parseInline(tokens);
        return header ? `<th scope="col">${content}</th>` : `<td>${content}</td>`;
      },
    },
  });

/** One for each level, made once: a page of minutes has hundreds of texts. */
const renderers = [0, 1, 2, 3, 4, 5, 6].map(rendererBelow);

function marked(text: string, under: number): string {
  const renderer = renderers[under] ?? rendererBelow(under);
  const lexer = new BoundedLexer({ ...renderer.defaults, tokenizer: new BoundedTokenizer() });
  return renderer.parser(lexer.lex(text));
}

/**
 * HTML of a text in Markdown (GitHub's kind; a line break is kept). Every tag in it is written here: HTML in the text
 * appears as text, images as their alternative text, links to anything but http, https, mailto and own paths as their text.
 * The first level of headings becomes the one below `under`, the level of the heading that the text stands under.
 */
export const markdown = (text: string, options: { readonly under?: number } = {}): string =>
  isPlain(text) ? plainParagraph(text, escapedText) : marked(text, options.under ?? 2);
