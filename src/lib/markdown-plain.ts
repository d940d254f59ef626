/** A sign that Markdown may take for more than itself; a line that begins or ends with a space, or begins a list, a heading, a table or a rule. */
const special =
  /[\\`*_[\]<&|~@\r]|https?:|www\.|^[\s#>+=:-]|^\d+[.)]|[^\S\n]$|[^\S\n\u3000]{2}|\n(?![\s\S])/im;

/** Whether a text is one paragraph with line breaks, and nothing else, whoever reads it. Most of what people say is. */
export const isPlain = (text: string): boolean => text !== "" && !special.test(text);

/** Such a text as HTML; `escaped` escapes a text. It is what the reader of Markdown gives, in a fraction of its time. */
export const plainParagraph = (text: string, escaped: (text: string) => string): string =>
  `<p>${escaped(text).replaceAll("\n", "<br>")}</p>\n`;
