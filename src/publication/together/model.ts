import { bool, int, optional, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";

/** So many are prepared or released in one go. */
export const mostTogether = 200;

/** A measure or an action item that can be published, as the page of several shows it. */
export const Candidate = {
  id: text,
  code: text,
  title: text,
  titleEn: text,
  leadId: text,
  ministry: text,
  ministryEn: text,
  /** The newest revision; null where nothing was published. */
  revision: optional(int),
  isWithdrawn: bool,
  /** Whether something was approved, rated or reported since it was prepared or published last; not of what is withdrawn. */
  isNew: bool,
  /** Whether a draft of it waits for release. */
  isWaiting: bool,
};
export type Candidate = RowOf<typeof Candidate>;

/** Which of them are meant: those ticked, or all that have something new. */
export type Scope = "ticked" | "all";

/** Those that are meant. */
export const chosenOf = (
  candidates: readonly Candidate[],
  scope: Scope,
  ticked: readonly string[],
): readonly Candidate[] =>
  scope === "all"
    ? candidates.filter(({ isNew }) => isNew).slice(0, mostTogether)
    : candidates.filter(({ id }) => ticked.includes(id));

/** Of those meant the ones of which a revision would say something: news, why it is published again, or anything at all. */
export const tellingOf = (
  chosen: readonly Candidate[],
  note: string | null,
): readonly Candidate[] =>
  chosen.filter(({ isNew, isWithdrawn }) => isNew || isWithdrawn || note !== null);
