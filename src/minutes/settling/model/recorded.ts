import type { CirculatedFacts, GatheredFacts, Lack } from "../model";

/** The items without a word in the minutes. */
const silentItems = ({ items, remarks }: GatheredFacts | CirculatedFacts): Lack[] => {
  const spoken = new Set(remarks.map(({ itemId }) => itemId));
  return items
    .filter((id) => !spoken.has(id))
    .map((id) => ({ element: "text", what: "remark", id }));
};

const blankRemarks = ({ remarks }: GatheredFacts | CirculatedFacts): Lack[] =>
  remarks
    .filter(({ text }) => text.trim() === "")
    .map(({ id }) => ({ element: "text", what: "blank", id }));

/** A text has changed, by a correction of its speaker say, since its summary was written. */
const olderSummaries = ({ remarks }: GatheredFacts | CirculatedFacts): Lack[] =>
  remarks
    .filter((one) => one.inSummary && one.summaryText !== "" && one.summaryNumber < one.number)
    .map(({ id }) => ({ element: "text", what: "olderSummary", id }));

/** What was to be hidden and stands nowhere any more may now be there in other words. */
const lostRedactions = ({ redactions, remarks }: GatheredFacts | CirculatedFacts): Lack[] => {
  const textsOf = new Map(remarks.map(({ id, text, summaryText }) => [id, [text, summaryText]]));
  return redactions
    .filter(({ remarkId, part }) => textsOf.get(remarkId)?.every((text) => !text.includes(part)))
    .map(({ remarkId }) => ({ element: "text", what: "lostRedaction", id: remarkId }));
};

/** What is missing of 議題 and 発言内容, which every kind of meeting has. */
export const recordLacks = (facts: GatheredFacts | CirculatedFacts): Lack[] => [
  ...(facts.items.length === 0 ? [{ element: "items", what: "items", id: "" } as const] : []),
  ...silentItems(facts),
  ...blankRemarks(facts),
  ...lostRedactions(facts),
  ...olderSummaries(facts),
];
