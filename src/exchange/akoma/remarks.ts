import { shownDay } from "../../lib/calendar/wareki";
import { type Xml, element } from "../../lib/xml";
import { speakerLabel } from "../../publication/content/minutes-label";
import type { PublishedRedaction, PublishedRemark } from "../../publication/content/minutes-remark";
import { words as told } from "../../publication/content/minutes-words";
import { blocks } from "./blocks";
import { eId } from "./names";
import { agentOf, outcomeId, roleOf } from "./references";
import { words } from "./words";

/** How texts are read: papers under their numbers, addresses below `base`. */
export interface Reading {
  readonly shown: (text: string) => string;
  readonly base: string;
}

const withheld = ({ clause, reason, reviewOn }: PublishedRedaction): Xml => {
  const review = reviewOn === null ? "" : shownDay(reviewOn, "ja");
  const why = words.ja.withheld(told.ja.clause(clause), reason, review);
  return element("p", {}, element("remark", {}, why));
};

/** The view that is not printed, or both where both are. */
const viewsIn = ({ key, views }: PublishedRemark, { shown, base }: Reading): Xml[] =>
  views === null
    ? []
    : (["speaker", "secretariat"] as const)
        .filter((side) => side !== views.printed)
        .map((side) =>
          element(
            "blockContainer",
            { eId: eId(`view-${side}`, key), class: "view" },
            element("heading", {}, told.ja.viewOf[side]),
            ...blocks(shown(views[side]), base),
          ),
        );

/** What was said: the printed text, the other view of it where both are kept, and why something of it is withheld. */
const saidIn = (said: PublishedRemark, reading: Reading): Xml[] => [
  ...(said.views?.printed === "both" ? [] : blocks(reading.shown(said.text), reading.base)),
  ...viewsIn(said, reading),
  ...said.redactions.map(withheld),
];

const speech = (said: PublishedRemark, reading: Reading): Xml => {
  const { speaker, key } = said;
  const role = speaker && roleOf(speaker);
  const label = speakerLabel(speaker, "ja");
  return element(
    "speech",
    {
      eId: eId("speech", key),
      by: `#${agentOf(speaker)}`,
      as: role === null ? undefined : `#${role}`,
    },
    ...(label === "" ? [] : [element("from", {}, label)]),
    ...saidIn(said, reading),
  );
};

const outcome = (said: PublishedRemark, reading: Reading): Xml => {
  const { decision, key } = said;
  const w = words.ja;
  const word =
    decision === null
      ? [w.outcome]
      : [
          w.outcomeOf.before,
          element("outcome", { refersTo: `#${outcomeId(decision)}` }, told.ja.decisions[decision]),
        ];
  return element(
    "resolutions",
    { eId: eId("resolution", key) },
    element("heading", {}, ...word),
    ...saidIn(said, reading),
  );
};

/** What nobody said: a narrative each paragraph, for it holds a line of text and nothing else; lists and tables as they are. */
const narration = (said: PublishedRemark, { shown, base }: Reading): Xml[] => [
  ...blocks(shown(said.text), base).map((block) =>
    block.name === "p" ? { ...block, name: "narrative" } : block,
  ),
  ...said.redactions.map(withheld),
];

/** A remark as the schema of debates has it. */
export function remark(said: PublishedRemark, reading: Reading): Xml[] {
  if (said.kind === "narration") return narration(said, reading);
  return [said.kind === "decision" ? outcome(said, reading) : speech(said, reading)];
}
