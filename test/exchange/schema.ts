import type { Xml } from "../../src/lib/xml";

/** An element and all in it. */
export const all = (tree: Xml): Xml[] => [
  tree,
  ...tree.of.flatMap((one) => (typeof one === "string" ? [] : all(one))),
];

/** The text in an element. */
export const said = (tree: Xml): string =>
  tree.of.map((one) => (typeof one === "string" ? one : said(one))).join("");

export const attribute = (name: string) => (one: Xml) => one.attributes[name];

const inline = "text a b br i omissis outcome person ref remark role span vote docDate docTitle";
const block = "blockContainer ol p table ul";
const headed = "num? heading?";
const section = "debateSection narrative papers resolutions rollCall speech";

/**
 * What may stand in what, of Akoma Ntoso 3.0 (akomantoso30.xsd of 2017-03-30) as far as it is used here: a sequence of parts,
 * each once, at most once (?), any number of times (*) or at least once (+), `text` being characters.
 */
const models: Readonly<Record<string, string>> = {
  akomaNtoso: "debate",
  debate: "meta preface debateBody conclusions",
  meta: "identification publication references",
  identification: "FRBRWork FRBRExpression FRBRManifestation",
  FRBRWork: "FRBRthis FRBRuri FRBRdate FRBRauthor FRBRcountry FRBRsubtype? FRBRnumber* FRBRname*",
  FRBRExpression: "FRBRthis FRBRuri FRBRdate FRBRauthor FRBRversionNumber? FRBRlanguage+",
  FRBRManifestation: "FRBRthis FRBRuri FRBRdate FRBRauthor FRBRformat?",
  references: "(TLCConcept TLCEvent TLCOrganization TLCPerson TLCRole)+",
  preface: `(longTitle ${block})+`,
  longTitle: `(${block})*`,
  debateBody: "(debateSection papers rollCall resolutions)+",
  debateSection: `${headed} (${section} ${block})*`,
  rollCall: `${headed} (${section} ${block})*`,
  papers: `${headed} (${section} ${block})*`,
  resolutions: `${headed} (${section} ${block})*`,
  speech: `from? (${block})+`,
  blockContainer: `heading? (${block})+`,
  conclusions: `(${block})+`,
  ul: "li+",
  ol: "li+",
  li: `(${inline} ul ol p)*`,
  table: "tr+",
  tr: "(td th)+",
  td: `(${block})*`,
  th: `(${block})*`,
};
const holdsInline = new Set(
  "a b docDate docTitle from heading i narrative num omissis outcome p person ref remark role span vote".split(
    " ",
  ),
);

const required: Readonly<Record<string, readonly string[]>> = {
  FRBRauthor: ["href"],
  FRBRdate: ["date", "name"],
  FRBRlanguage: ["language"],
  FRBRthis: ["value"],
  a: ["href"],
  debate: ["name"],
  debateSection: ["name"],
  docDate: ["date"],
  identification: ["source"],
  person: ["refersTo"],
  publication: ["date", "name", "showAs"],
  ref: ["href"],
  references: ["source"],
  role: ["refersTo"],
  speech: ["by"],
  vote: ["by"],
};

/** The model as a pattern over the names of the children, each followed by a space. */
const patternOf = (model: string): RegExp => {
  const parts = model.match(/\([^)]*\)[*+?]?|\S+/g) ?? [];
  const source = parts.map((part) => {
    const [, names = "", many = ""] = /^\(?([^)*+?]*)\)?([*+?]?)$/.exec(part) ?? [];
    return `(?:(?:${names.replaceAll(" ", "|")}) )${many}`;
  });
  return new RegExp(`^${source.join("")}$`);
};

const childrenOf = ({ of }: Xml): string =>
  of.map((one) => `${typeof one === "string" ? "text" : one.name} `).join("");

const shapeFaults = (one: Xml): string[] => {
  const model = models[one.name] ?? (holdsInline.has(one.name) ? `(${inline})*` : "");
  return patternOf(model).test(childrenOf(one)) ? [] : [`${one.name} holds ${childrenOf(one)}`];
};

const attributeFaults = (one: Xml): string[] =>
  (required[one.name] ?? [])
    .filter((name) => one.attributes[name] === undefined)
    .map((name) => `${one.name} without ${name}`);

/** Everything that is pointed at within the document. */
const pointed = (one: Xml): string[] =>
  ["as", "by", "choice", "href", "refersTo", "source"]
    .map((name) => one.attributes[name] ?? "")
    .filter((address) => address.startsWith("#"))
    .map((address) => address.slice(1));

const addresses = (one: Xml): string[] =>
  one.name === "a" || one.name === "ref" ? [one.attributes["href"] ?? ""] : [];

/** Where a document breaks the rules of the schema, or points at nothing; empty for a sound one. */
export function faults(tree: Xml): string[] {
  const elements = all(tree);
  const ids = elements.map(attribute("eId")).filter((id) => id !== undefined);
  const known = new Set(ids);
  return [
    ...elements.flatMap(shapeFaults),
    ...elements.flatMap(attributeFaults),
    ...ids.filter((id) => !/^[\w-]+$/.test(id)).map((id) => `eId ${id}`),
    ...elements
      .flatMap(pointed)
      .filter((id) => !known.has(id))
      .map((id) => `nothing at #${id}`),
    ...elements
      .flatMap(addresses)
      .filter((href) => !/^(https?|mailto):[\w!$&'()*+,./:;=?@~%#-]+$/.test(href))
      .map((href) => `address ${href}`),
  ];
}
