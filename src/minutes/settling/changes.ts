import { type Sql, add, revise, sql } from "../../db/sql";
import type { Instant } from "../../lib/clock";
import { refused } from "../../lib/errors";
import type { Change } from "../../record/change";
import { type Of, factsOf, whileIn } from "../confirmation/changes";
import type { Minutes, Remark } from "../model";
import { type SettlingRefusal, mustBeSettleable, mustBeSettled } from "./model";
import type { Lack } from "./model/facts";
import { type KeptViews, type Texts, besideOf, differences, textsOf } from "./model/erratum";
import { versionsOf } from "./queries";

/** Fails the batch as stale when anything was written that the gate did not see. */
const whileUntouched = (meetingId: string, versions: string): Sql =>
  sql`UPDATE minutes SET version = version WHERE id = ${meetingId} AND ${versionsOf(meetingId)} <> ${versions}`;

/** Settles the minutes (確定): from now on nothing changes but by 正誤. Throws while anything is lacking. */
export function settleMinutes(
  of: Of,
  seen: Minutes,
  lacks: readonly Lack[],
  versions: string,
  at: Instant,
): Change {
  mustBeSettleable(seen, lacks);
  return {
    event: { name: "minutes.settled", subjectId: of.id, detail: factsOf(of, null) },
    statements: [
      whileUntouched(of.id, versions),
      revise("minutes", seen, { state: "settled", settledAt: at }),
    ],
  };
}

/** A remark as an erratum finds it, with its views where both are kept. */
export interface Misprinted {
  readonly remark: Remark;
  readonly views: KeptViews | undefined;
}

/** Who corrects, when and why. */
interface Correcting {
  readonly writtenBy: string;
  readonly at: Instant;
  readonly reason: string;
}

/** The remark as it reads from now on: its version grows whatever of it is corrected. */
const corrected = (remark: Remark, { text, summaryText }: Texts, by: Correcting): Sql[] => {
  if (text === remark.text) return [revise("remark", remark, { summaryText })];
  const number = remark.number + 1;
  return [
    revise("remark", remark, { text, number, written: null, summaryText, summaryNumber: number }),
    add("remark_revision", { remarkId: remark.id, number, text, why: "erratum", ...by }),
  ];
};

const besides = (
  { remark, views }: Misprinted,
  after: Texts,
  by: Correcting,
  newId: () => string,
) =>
  differences(textsOf(remark, views), after, views).map(({ part, ...difference }) =>
    add("erratum", {
      id: newId(),
      remarkId: remark.id,
      part,
      beforeText: difference.before,
      afterText: difference.after,
      ...by,
    }),
  );

const keptBeside = (views: KeptViews | undefined, { beside }: Texts): Sql[] =>
  views === undefined || views[besideOf(views)] === beside
    ? []
    : [
        revise(
          "correction",
          { id: views.correctionId, version: views.version },
          { [besideOf(views) === "speaker" ? "text" : "answer"]: beside },
        ),
      ];

/**
 * A recorded correction of settled minutes: of the text, of its text in the summary, and of the view beside the one printed.
 * Before, after and why are kept. Throws where nothing is corrected.
 */
export function recordErratum(
  of: Of,
  minutes: Pick<Minutes, "id" | "state">,
  misprinted: Misprinted,
  after: Texts,
  by: Correcting,
  newId: () => string,
): Change {
  mustBeSettled(minutes);
  const { remark, views } = misprinted;
  const additions = besides(misprinted, after, by, newId);
  if (after.text === remark.text && additions.length === 0)
    throw refused<SettlingRefusal>("settling.sameText");
  return {
    event: { name: "minutes.erratum", subjectId: of.id, detail: factsOf(of, null) },
    statements: [
      whileIn(of.id, "settled"),
      ...corrected(remark, after, by),
      ...additions,
      ...keptBeside(views, after),
    ],
  };
}
