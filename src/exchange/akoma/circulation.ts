import { type Xml, element } from "../../lib/xml";
import type { MinutesContent } from "../../publication/content/minutes";
import type { PublishedReply } from "../../publication/content/minutes-circulation";
import { postLabel } from "../../publication/content/minutes-label";
import { words as told } from "../../publication/content/minutes-words";
import { agentOf, outcomeId, roleOf } from "./references";
import { words } from "./words";

const reply = (one: PublishedReply): Xml => {
  const somebody = { ...one, name: "" };
  const role = roleOf(somebody);
  return element(
    "p",
    {},
    postLabel(one, "ja"),
    words.ja.reply.before,
    element(
      "vote",
      {
        by: `#${agentOf(somebody)}`,
        as: role === null ? undefined : `#${role}`,
        choice: `#${outcomeId(one.reply)}`,
      },
      told.ja.replies[one.reply],
    ),
    ...(one.opinion === "" ? [] : [element("br", {}), words.ja.opinion(one.opinion)]),
  );
};

/** 持ち回り: what each seat replied, and what came of it; nothing of a meeting that gathered. */
export function circulated({ circulation }: MinutesContent): Xml[] {
  if (circulation === null) return [];
  const { result, replies } = circulation;
  return [
    element(
      "debateSection",
      { eId: "circulation", name: "circulation" },
      element("heading", {}, words.ja.circulation),
      ...replies.map(reply),
      ...(result === null
        ? []
        : [
            element(
              "p",
              {},
              words.ja.result.before,
              element("outcome", { refersTo: `#${outcomeId(result)}` }, told.ja.results[result]),
            ),
          ]),
    ),
  ];
}
