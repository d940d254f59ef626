import type { Day } from "../../lib/clock";
import { type Xml, element } from "../../lib/xml";
import type { MinutesContent } from "../../publication/content/minutes";
import { words as told } from "../../publication/content/minutes-words";
import { slug } from "./names";

/** What the document is called where it is published. */
export interface Published {
  /** The meeting as its address names it. */
  readonly code: string;
  /** Where the site is, with a slash at its end: `https://example.go.jp/`. */
  readonly base: string;
  readonly publishedOn: Day;
  readonly revision: number;
}

/** The day of the meeting; of a circulated one without it, of the decision, or else of the record. */
export const dayOf = ({ day, circulation, knownOn }: MinutesContent): Day =>
  day ?? circulation?.decidedOn ?? knownOn;

/** When the text was as it is: 確定 of a final edition. */
const expressed = ({ edition, settledOn, knownOn }: MinutesContent) =>
  edition === "final"
    ? { date: settledOn ?? knownOn, name: "approved" }
    : { date: knownOn, name: "provisional" };

const common = (address: string, date: { date: Day; name: string }, ending = ""): Xml[] => [
  element("FRBRthis", { value: `${address}/!main${ending}` }),
  element("FRBRuri", { value: `${address}${ending}` }),
  element("FRBRdate", date),
];

/**
 * What the document is: the record of a meeting (Work), in Japanese as settled on a day (Expression), as published (Manifestation);
 * addresses as of the naming convention of Akoma Ntoso 1.0.
 */
export function identification(content: MinutesContent, published: Published): Xml {
  const { body, document, number } = content;
  const day = dayOf(content);
  const expression = expressed(content);
  const actor = slug(body.nameEn, "council");
  const work = `/akn/jp/debate/${document}/${actor}/${day}/${slug(published.code, "meeting")}`;
  const text = `${work}/jpn@${expression.date}`;
  return element(
    "identification",
    { source: "#secretariat" },
    element(
      "FRBRWork",
      {},
      ...common(work, { date: day, name: "meeting" }),
      element("FRBRauthor", { href: "#council" }),
      element("FRBRcountry", { value: "jp" }),
      element("FRBRsubtype", { value: document }),
      ...(number === null ? [] : [element("FRBRnumber", { value: String(number) })]),
      element("FRBRname", { value: told.ja.documents[document] }),
    ),
    element(
      "FRBRExpression",
      {},
      ...common(text, expression),
      element("FRBRauthor", { href: "#secretariat" }),
      element("FRBRversionNumber", { value: String(published.revision) }),
      element("FRBRlanguage", { language: "jpn" }),
    ),
    element(
      "FRBRManifestation",
      {},
      ...common(text, { date: published.publishedOn, name: "published" }, ".xml"),
      element("FRBRauthor", { href: "#secretariat" }),
      element("FRBRformat", { value: "application/akn+xml" }),
    ),
  );
}
