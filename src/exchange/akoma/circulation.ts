import { shownDay, shownTime } from "../../lib/calendar/wareki";
import { dayOf, timeOf } from "../../lib/clock";
import { type Xml, element } from "../../lib/xml";
import type { MinutesContent } from "../../publication/content/minutes";
import type { PublishedReply } from "../../publication/content/minutes-circulation";
import { postLabel } from "../../publication/content/minutes-label";
import { words as told } from "../../publication/content/minutes-words";
import { words as shared } from "../documents/words";
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
    ...(one.day === null ? [] : [words.ja.on(shownDay(one.day, "ja"))]),
    ...(one.opinion === "" ? [] : [element("br", {}), words.ja.opinion(one.opinion)]),
  );
};

const line = (...children: (Xml | string)[]): Xml => element("p", {}, ...children);

/** 持ち回り: how long it went round, what each seat replied, and what came of it; nothing of a meeting that gathered. */
export function circulated({ circulation }: MinutesContent): Xml[] {
  if (circulation === null) return [];
  const { startedOn, due, silenceIsConsent, result, decidedOn, replies } = circulation;
  const w = words.ja;
  const until = [shownDay(dayOf(due), "ja"), shownTime(timeOf(due))] as const;
  return [
    element(
      "debateSection",
      { eId: "circulation", name: "circulation" },
      element("heading", {}, w.circulation),
      line(shared.ja.period(shownDay(startedOn, "ja"), ...until)),
      ...(silenceIsConsent ? [line(shared.ja.silence)] : []),
      ...replies.map(reply),
      ...(result === null
        ? []
        : [
            line(
              w.result.before,
              element("outcome", { refersTo: `#${outcomeId(result)}` }, told.ja.results[result]),
            ),
          ]),
      ...(decidedOn === null ? [] : [line(w.decidedOn(shownDay(decidedOn, "ja")))]),
    ),
  ];
}
