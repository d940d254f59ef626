import type { Facts } from "../lib/errors";
import { type Lang, inBoth } from "../lib/lang";
import { refusals as accounts } from "../accounts/words";
import { refusals as actions } from "../actions/refusal-words";
import { refusals as agenda } from "../agenda/words";
import { refusals as attendance } from "../attendance/words";
import { refusals as circulation } from "../circulation/words";
import { refusals as handouts } from "../handouts/words";
import { refusals as followUp } from "../measures/follow-up/refusal-words";
import { refusals as measures } from "../measures/refusal-words";
import { refusals as reports } from "../measures/reports/refusal-words";
import { refusals as meetings } from "../meetings/words";
import { refusals as confirmation } from "../minutes/confirmation/words";
import { refusals as settling } from "../minutes/settling/words";
import { refusals as minutes } from "../minutes/words";
import { refusals as publication } from "../publication/words";
import { refusals as retention } from "../retention/words";
import { refusals as roster } from "../roster/words";

type Sentence = (facts: Facts) => string;

const all: Record<Lang, Record<string, Sentence>> = inBoth({
  ja: {
    ...accounts.ja,
    ...roster.ja,
    ...meetings.ja,
    ...agenda.ja,
    ...attendance.ja,
    ...circulation.ja,
    ...handouts.ja,
    ...measures.ja,
    ...reports.ja,
    ...followUp.ja,
    ...actions.ja,
    ...minutes.ja,
    ...confirmation.ja,
    ...settling.ja,
    ...publication.ja,
    ...retention.ja,
  },
  en: {
    ...accounts.en,
    ...roster.en,
    ...meetings.en,
    ...agenda.en,
    ...attendance.en,
    ...circulation.en,
    ...handouts.en,
    ...measures.en,
    ...reports.en,
    ...followUp.en,
    ...actions.en,
    ...minutes.en,
    ...confirmation.en,
    ...settling.en,
    ...publication.en,
    ...retention.en,
  },
});

/** The sentence for a rule that stood against what was asked. */
export const refusalSentence = (lang: Lang, why: string, facts: Facts): string =>
  all[lang][why]?.(facts) ?? why;
