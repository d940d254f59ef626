/** An element of XML: its name, its attributes (those undefined are left out) and what is in it. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly of: readonly (Xml | string)[];
}

/** Names are the program's own: they are not checked. */
export const element = (
  name: string,
  attributes: Xml["attributes"],
  ...of: readonly (Xml | string)[]
): Xml => ({ name, attributes, of });

/** XML 1.0 has no place for these, not even escaped: controls, lone surrogates, non-characters. */
const impossible = /[^\P{Cc}\t\n\r\u007F-\u009F]|[\uFFFE\uFFFF]/gu;

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A text with only what XML can hold; the replacement character stands for the rest. */
export const possible = (text: string): string =>
  text.toWellFormed().replaceAll(impossible, "\uFFFD");
const referred = (sign: string): string => references[sign] ?? sign;

/** A text as it stands between tags; a carriage return would be read as a line break. */
const inText = (text: string): string => possible(text).replaceAll(/[&<>\r]/g, referred);

/** A text as it stands in an attribute, where any white space would be read as a space. */
const inAttribute = (text: string): string => possible(text).replaceAll(/[&<>"\t\n\r]/g, referred);

const written = (node: Xml | string): string => {
  if (typeof node === "string") return inText(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${inAttribute(value)}"`))
    .join("");
  return node.of.length === 0
    ? `<${node.name}${attributes}/>`
    : `<${node.name}${attributes}>${node.of.map(written).join("")}</${node.name}>`;
};

/** An XML document in UTF-8, whatever the texts in it hold. */
export const xmlDocument = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`;
