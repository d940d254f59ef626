import { type Xml, element } from "../../lib/xml";
import type { MinutesContent } from "../../publication/content/minutes";
import { ministryLabel, postLabel } from "../../publication/content/minutes-label";
import type { Named } from "../../publication/content/minutes-naming";
import type { PublishedSpeaker } from "../../publication/content/minutes-remark";
import { words as told } from "../../publication/content/minutes-words";
import { meetingTitle } from "../../publication/content/title";
import { eId } from "./names";
import { words } from "./words";

/** Somebody as the document tells of them: a name where it names people, a post where it tells it. */
type Somebody = Named & Pick<PublishedSpeaker, "name"> & { readonly isProxy?: boolean };

const who = ({ key, isProxy }: Somebody): string => (isProxy ? `${key}-proxy` : key);

/** The person; null where nobody is named. Guests of one title are told apart by their names. */
export const personOf = (one: Somebody): string | null => {
  if (one.name === "") return null;
  return eId("person", one.ministry === null ? `${who(one)}-${one.name}` : who(one));
};

/** The post; null where only the ministry is told. */
export const roleOf = (one: Somebody): string | null =>
  one.post === "" ? null : eId("role", who(one));

const organizationOf = ({ ministry }: Named): string | null =>
  ministry && eId("organization", ministry.id);

/** Who acts, as far as the document says: the person, else the ministry, else whoever took part. */
export const agentOf = (one: Somebody | null): string =>
  (one && (personOf(one) ?? organizationOf(one))) ?? "participants";

const entry = (name: string, id: string, showAs: string): Xml =>
  element(name, {
    eId: id,
    href: `/akn/ontology/${name.slice("TLC".length).toLowerCase()}/jp/${id}`,
    showAs,
  });

const entriesOf = (one: Somebody): Xml[] => {
  const [person, role, organization] = [personOf(one), roleOf(one), organizationOf(one)];
  return [
    ...(person === null ? [] : [entry("TLCPerson", person, one.name)]),
    ...(role === null ? [] : [entry("TLCRole", role, postLabel(one, "ja"))]),
    ...(organization === null
      ? []
      : [entry("TLCOrganization", organization, ministryLabel(one, "ja"))]),
  ];
};

/** The word of an outcome, among the references. */
export const outcomeId = (outcome: string): string => eId("outcome", outcome);

/** The words of the outcomes and replies that the document tells. */
const outcomesIn = ({ sections, circulation }: MinutesContent): (readonly [string, string])[] => {
  const w = told.ja;
  const decisions = sections
    .flatMap(({ remarks }) => remarks.map(({ decision }) => decision))
    .filter((decision) => decision !== null);
  const result = circulation?.result ?? null;
  return [
    ...decisions.map((one) => [one, w.decisions[one]] as const),
    ...(circulation?.replies ?? []).map(({ reply }) => [reply, w.replies[reply]] as const),
    ...(result === null ? [] : [[result, w.results[result]] as const]),
  ];
};

/** Whom and what the document speaks of, each once: nobody by name where it names nobody. */
export function references(content: MinutesContent): Xml {
  const somebody: readonly (Somebody | null)[] = [
    ...content.attendees,
    ...content.sections.flatMap(({ remarks }) => remarks.map(({ speaker }) => speaker)),
    ...(content.circulation?.replies ?? []).map((reply) => ({ ...reply, name: "" })),
  ];
  const all = [
    entry("TLCOrganization", "council", content.body.name),
    entry("TLCOrganization", "secretariat", words.ja.secretariat),
    entry("TLCOrganization", "participants", words.ja.participants),
    entry("TLCEvent", "meeting", meetingTitle(content.body, content, "ja")),
    ...somebody.filter((one) => one !== null).flatMap(entriesOf),
    ...outcomesIn(content).map(([outcome, word]) => entry("TLCConcept", outcomeId(outcome), word)),
  ];
  const once = new Map(all.map((one) => [one.attributes["eId"], one]));
  return element("references", { source: "#secretariat" }, ...once.values());
}
