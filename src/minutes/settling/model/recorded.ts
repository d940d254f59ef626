import { isSummaryOutdated } from "../../model/rules";
import { isLost } from "../../redaction/model";
import type { CirculatedFacts, GatheredFacts, Lack } from "./facts";

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

const olderSummaries = ({ remarks }: GatheredFacts | CirculatedFacts): Lack[] =>
  remarks
    .filter(isSummaryOutdated)
    .map(({ id }) => ({ element: "text", what: "olderSummary", id }));

/** What was to be hidden and stands no more where it was chosen may now be there in other words. */
const lostRedactions = (facts: GatheredFacts | CirculatedFacts): Lack[] => {
  const views = new Map(facts.views.map((one) => [one.remarkId, one]));
  const remarks = new Map(facts.remarks.map((one) => [one.id, one]));
  return facts.redactions.flatMap((redaction): Lack[] => {
    const { remarkId: id } = redaction;
    const remark = remarks.get(id);
    if (!remark || !isLost(redaction, { ...remark, views: views.get(id) ?? null })) return [];
    return [{ element: "text", what: "lostRedaction", id }];
  });
};

/** What is missing of 議題 and 発言内容, which every kind of meeting has. */
export const recordLacks = (facts: GatheredFacts | CirculatedFacts): Lack[] => [
  ...(facts.items.length === 0 ? [{ element: "items", what: "items", id: "" } as const] : []),
  ...silentItems(facts),
  ...blankRemarks(facts),
  ...lostRedactions(facts),
  ...olderSummaries(facts),
];
