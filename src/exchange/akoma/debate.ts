import { uri } from "../../lib/uri";
import { type Xml, element } from "../../lib/xml";
import type {
  MinutesContent,
  PublishedAttendee,
  PublishedSection,
} from "../../publication/content/minutes";
import { handoutLine } from "../../publication/content/handout-label";
import { type HandoutAddress, addressOf } from "../../publication/content/minutes-handouts";
import { attendeeLabel, sectionTitle } from "../../publication/content/minutes-label";
import { circulated } from "./circulation";
import { eId } from "./names";
import { personOf, roleOf } from "./references";
import { type Reading, remark } from "./remarks";
import { words } from "./words";

const attendee = (one: PublishedAttendee): Xml => {
  const [person, role] = [personOf(one), roleOf(one)];
  const label = attendeeLabel(one, "ja");
  if (person !== null)
    return element(
      "p",
      {},
      element(
        "person",
        { refersTo: `#${person}`, as: role === null ? undefined : `#${role}` },
        label,
      ),
    );
  return element("p", {}, role === null ? label : element("role", { refersTo: `#${role}` }, label));
};

const attended = ({ attendees }: MinutesContent): Xml =>
  element(
    "rollCall",
    { eId: "rollCall" },
    element("heading", {}, words.ja.attendees),
    ...attendees.map(attendee),
  );

const papers = ({ handouts }: MinutesContent, hrefOf: HandoutAddress, base: string): Xml[] => {
  const lines = handouts.map((one) => {
    const address = addressOf(one, hrefOf);
    const href = address === null ? null : uri(address, base);
    const name = handoutLine(one, "ja");
    return element(
      "p",
      {},
      href === null ? name : element("ref", { href }, name),
      words.ja.by(one.submitter),
    );
  });
  return lines.length === 0
    ? []
    : [element("papers", { eId: "papers" }, element("heading", {}, words.ja.handouts), ...lines)];
};

const section = (one: PublishedSection, reading: Reading): Xml =>
  element(
    "debateSection",
    { eId: eId("section", one.key), name: one.number === null ? "opening" : "agendaItem" },
    ...(one.number === null ? [] : [element("num", {}, words.ja.itemNumber(one.number))]),
    element("heading", {}, sectionTitle(one, "ja")),
    ...one.remarks.flatMap((each) => remark(each, reading)),
  );

/** What happened: who was there, which papers they had, how it went round, and what was said on each item. */
export const debateBody = (
  content: MinutesContent,
  hrefOf: HandoutAddress,
  reading: Reading,
): Xml =>
  element(
    "debateBody",
    {},
    attended(content),
    ...papers(content, hrefOf, reading.base),
    ...circulated(content),
    ...content.sections.map((one) => section(one, reading)),
  );
