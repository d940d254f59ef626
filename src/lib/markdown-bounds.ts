import { Lexer, Tokenizer, type Token, type Tokens } from "marked";

/** Lists and quotations deeper than this are shown as typed. */
const deepest = 8;
/** marked's time grows with the square of the signs in a run of text; runs beyond this sum of squares are shown as typed. */
const mostWork = 400_000;
const signs = /[!&()*<[\\\]_`~]/g;

/** Takes containers only so deep, because marked recurses into them; and links only where they are certain. */
export class BoundedTokenizer extends Tokenizer {
  #depth = 0;

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
