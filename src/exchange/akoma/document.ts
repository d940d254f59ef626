import { shownDay, shownTime } from "../../lib/calendar/wareki";
import { type Xml, element, xmlDocument } from "../../lib/xml";
import type { MinutesContent } from "../../publication/content/minutes";
import type { HandoutAddress } from "../../publication/content/minutes-handouts";
import { documentTitle } from "../../publication/content/minutes-label";
import { textShown } from "../../publication/content/minutes-text";
import { words as told } from "../../publication/content/minutes-words";
import { debateBody } from "./debate";
import { type Published, dayOf, identification } from "./identification";
import { references } from "./references";
import { words } from "./words";

/** OASIS LegalDocML, Akoma Ntoso Version 1.0, of which the vocabulary is 3.0. */
const namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

const meta = (content: MinutesContent, published: Published): Xml =>
  element(
    "meta",
    {},
    identification(content, published),
    element("publication", {
      date: published.publishedOn,
      name: "website",
      showAs: words.ja.website,
    }),
    references(content),
  );

const when = (content: MinutesContent): Xml => {
  const day = dayOf(content);
  const times = [content.start, content.end].filter((time) => time !== null).map(shownTime);
  const said = words.ja.when(shownDay(day, "ja", { weekday: true }), times.join(told.ja.between));
  return element("p", {}, element("docDate", { date: day }, said));
};

const preface = (content: MinutesContent): Xml =>
  element(
    "preface",
    {},
    element(
      "longTitle",
      {},
      element("p", {}, element("docTitle", {}, documentTitle(content, "ja"))),
    ),
    when(content),
    ...(content.place === "" ? [] : [element("p", {}, words.ja.where(content.place))]),
    ...(content.isSample ? [element("p", {}, element("remark", {}, told.ja.sample))] : []),
  );

const conclusions = ({ preparedBy, edition }: MinutesContent): Xml =>
  element(
    "conclusions",
    {},
    element("p", {}, told.ja.drafter(preparedBy)),
    ...(edition === "quick" ? [element("p", {}, told.ja.mayChange)] : []),
  );

/** The document as a tree of elements. */
export function akomaTree(
  content: MinutesContent,
  published: Published,
  hrefOf: HandoutAddress,
): Xml {
  const reading = {
    shown: (text: string) => textShown(text, content, "ja", hrefOf),
    base: published.base,
  };
  return element(
    "akomaNtoso",
    { xmlns: namespace },
    element(
      "debate",
      { name: content.document },
      meta(content, published),
      preface(content),
      debateBody(content, hrefOf, reading),
      conclusions(content),
    ),
  );
}

/**
 * 議事録 or 議事要旨 as Akoma Ntoso, in Japanese: the same that its public page tells, in a form that machines read.
 * `hrefOf` gives the address of a public paper.
 */
export const akomaNtoso = (
  content: MinutesContent,
  published: Published,
  hrefOf: HandoutAddress,
): string => xmlDocument(akomaTree(content, published, hrefOf));
