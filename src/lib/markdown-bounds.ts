import { Lexer, Tokenizer, type Token, type Tokens } from "marked";

/** Lists and quotations deeper than this, and what of tables goes beyond so many cells, are shown as typed. */
const deepest = 8;
const mostCells = 5000;
const tableStart = /^([^\n]*)\n[ \t]*[|:-][|: \t-]*(?:\n|$)/;
/** marked's time grows with the square of the signs in a run of text; runs beyond this sum of squares are shown as typed. */
const mostWork = 400_000;
const signs = /[!&()*<[\\\]_`~]/g;

function firstLines(src: string, count: number): string {
  let end = 0;
  for (let left = count; left > 0; left -= 1) {
    end = src.indexOf("\n", end) + 1;
    if (end === 0) return src;
  }
  return src.slice(0, end);
}

/** Takes containers only so deep, because marked recurses into them; and links only where they are certain. */
export class BoundedTokenizer extends Tokenizer {
  #depth = 0;
  #cellsLeft = mostCells;

  #inside<T>(tokenize: () => T | undefined): T | undefined {
    if (this.#depth >= deepest) return undefined;
    this.#depth += 1;
    const token = tokenize();
    this.#depth -= 1;
    return token;
  }

  override blockquote(src: string): Tokens.Blockquote | undefined {
    return this.#inside(() => super.blockquote(src));
  }

  override list(src: string): Tokens.List | undefined {
    return this.#inside(() => super.list(src));
  }

  /** No headings underlined with = or -: a rule under a line is a rule, and looking for one reads the rest for every line. */
  override lheading(): undefined {
    return undefined;
  }

  /** A table pads every row to its header, so that wide ones of many short lines would grow without bound. */
  override table(src: string): Tokens.Table | undefined {
    const columns = tableStart.exec(src)?.[1]?.split("|").length;
    if (columns === undefined) return undefined;
    const rows = Math.floor(this.#cellsLeft / columns);
    const table = rows < 2 ? undefined : super.table(firstLines(src, rows));
    // What only looks like a table costs reading too.
    this.#cellsLeft -= table ? columns * (table.rows.length + 1) : 50;
    return table;
  }

  /** Looking for a table below reads the rest for every paragraph: only so far, then a new paragraph begins. */
  override paragraph(src: string): Tokens.Paragraph | undefined {
    return super.paragraph(firstLines(src, 200));
  }

  /** A bare address ends where Japanese text begins, which GitHub's rule would swallow. */
  override url(src: string): Tokens.Link | undefined {
    const href = /^https?:\/\/[\w!#$%&*+,./:;=?@~-]*[\w#$%&*+/=@~-]/i.exec(src)?.[0];
    if (href === undefined) return undefined;
    const tokens: Tokens.Text[] = [{ type: "text", raw: href, text: href }];
    return { type: "link", raw: href, text: href, href, tokens };
  }
}

const asTyped = (src: string): Token[] =>
  src.split("\n").flatMap((line, i): Token[] => {
    const text: Tokens.Text = { type: "text", raw: line, text: line, escaped: false };
    const lineBreak: Tokens.Br = { type: "br", raw: "\n" };
    return i === 0 ? [text] : [lineBreak, text];
  });

/** Reads signs only while the work stays within bounds. */
export class BoundedLexer extends Lexer {
  #work = 0;

  override inlineTokens(src: string, tokens: Token[] = []): Token[] {
    const work = (src.match(signs)?.length ?? 0) ** 2;
    if (this.#work + work > mostWork) {
      tokens.push(...asTyped(src));
      return tokens;
    }
    this.#work += work;
    return super.inlineTokens(src, tokens);
  }
}
