import { type Sql, add, revise } from "../../db/sql";
import type { Instant } from "../../lib/clock";
import type { Change } from "../../record/change";
import type { Correction, Remark } from "../model";
import { factsOf, whileIn } from "./changes";
import { type Place, moved } from "./correction-changes";
import { type Corrected, stateAfter } from "./model";

/** Who answers a correction, and when; `remark` is as it stands. */
export interface Resolving {
  readonly remark: Pick<Remark, "id" | "number" | "version" | "text">;
  readonly correction: Corrected;
  readonly accountId: string;
  readonly at: Instant;
}

/** The text of a remark from now on, kept among all it has had. */
const retold = (
  { id, version, number }: Resolving["remark"],
  text: string,
  revision: {
    readonly why: string;
    readonly reason: string;
    readonly writtenBy: string;
    readonly at: Instant;
  },
): Sql[] => [
  revise("remark", { id, version }, { text, number: number + 1, written: null }),
  add("remark_revision", { remarkId: id, number: number + 1, text, ...revision }),
];

interface Outcome {
  readonly event:
    | "minutes.correctionAccepted"
    | "minutes.correctionReworded"
    | "minutes.bothViewsKept";
  readonly action: "accept" | "reword" | "keepBoth";
  readonly why: "corrected" | "reworded" | "both_views";
  readonly text: string;
  readonly correction: Partial<Pick<Correction, "state" | "answer" | "answerNote" | "printed">>;
}

/** The speaker's text becomes the text, which needs no further confirmation. */
const accepted = ({ correction }: Resolving): Outcome => ({
  event: "minutes.correctionAccepted",
  action: "accept",
  why: "corrected",
  text: correction.text,
  correction: { state: "accepted" },
});

/** The secretariat's own wording becomes the text, and the speaker is asked to confirm it. */
const reworded = (answer: string, answerNote: string): Outcome => ({
  event: "minutes.correctionReworded",
  action: "reword",
  why: "reworded",
  text: answer,
  correction: { state: "reworded", answer, answerNote },
});

/** Which of the two texts the minutes print; of both, the secretariat's stands first. */
export type Printed = "speaker" | "secretariat" | "both";

/** Both texts stay. What the minutes print is the text; the other stands beside it. */
const kept = (
  { correction }: Resolving,
  printed: Printed,
  answer: string,
  answerNote: string,
): Outcome => ({
  event: "minutes.bothViewsKept",
  action: "keepBoth",
  why: "both_views",
  text: printed === "speaker" ? correction.text : answer,
  correction: { state: "both_views", answer, answerNote, printed },
});

function resolved(place: Place, resolving: Resolving, outcome: Outcome): Change {
  const { remark, correction, accountId, at } = resolving;
  const { asked, of, seat } = place;
  const number = remark.number + 1;
  const state = stateAfter(asked, outcome.action);
  const confirmation =
    state === "pending"
      ? moved(asked, state, asked.textNumber, null)
      : revise("confirmation", asked, { state, textNumber: number });
  return {
    event: { name: outcome.event, subjectId: of.id, detail: factsOf(of, seat) },
    statements: [
      whileIn(of.id, "confirming"),
      revise("correction", correction, {
        ...outcome.correction,
        resolvedBy: accountId,
        resolvedAt: at,
      }),
      ...retold(remark, outcome.text, {
        why: outcome.why,
        reason: correction.reason,
        writtenBy: accountId,
        at,
      }),
      confirmation,
    ],
  };
}

/** The correction is taken as it is. */
export const acceptCorrection = (place: Place, resolving: Resolving): Change =>
  resolved(place, resolving, accepted(resolving));

/** The secretariat words it otherwise; the speaker must confirm again. */
export const rewordCorrection = (
  place: Place,
  resolving: Resolving,
  answer: string,
  note: string,
): Change => resolved(place, resolving, reworded(answer, note));

/** 両論併記: both texts stay. */
export const keepBothViews = (
  place: Place,
  resolving: Resolving,
  printed: Printed,
  answer: string,
  note: string,
): Change => resolved(place, resolving, kept(resolving, printed, answer, note));
