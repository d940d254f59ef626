import { shownDay } from "../../lib/calendar/wareki";
import type { Day } from "../../lib/clock";
import type { Lang } from "../../lib/lang";
import type { Kind } from "../kinds";
import { publishedAction } from "./action";
import { actionChanges } from "./action-changes";
import { agendaContent } from "./agenda";
import { agendaChanges } from "./agenda-changes";
import { type CharterContent, type CharterVersion, charterContent } from "./charter";
import { publishedMeasure } from "./measure";
import { handoutChanges } from "./handout-changes";
import { handoutsContent } from "./handouts";
import { memberChanges } from "./member-changes";
import { minutesContent } from "./minutes";
import { minutesChanges } from "./minutes-changes";
import { publishedMeasureChanges } from "./published-measure-changes";
import { type RosterContent, changeDays, membersOn, rosterContent } from "./roster";
import { words } from "./words";

const seatsOn = ({ tenures }: RosterContent, day: Day): string =>
  JSON.stringify(
    membersOn(tenures, day).map(({ key, role, post, name, kind }) => [key, role, post, name, kind]),
  );

/** Whether the past is told otherwise: the 名簿 of a day that the earlier content already knew. */
const correctsPast = (before: RosterContent, after: RosterContent): boolean =>
  [...changeDays(before.tenures), ...changeDays(after.tenures)]
    .filter((day) => day < before.knownOn)
    .some((day) => seatsOn(before, day) !== seatsOn(after, day));

/** What one published 名簿 changed in another: who sits there now, then whether the past was corrected. */
const rosterChanges = (before: RosterContent, after: RosterContent, lang: Lang): string[] => [
  ...memberChanges(
    membersOn(before.tenures, before.knownOn),
    membersOn(after.tenures, after.knownOn),
    lang,
  ),
  ...(correctsPast(before, after) ? [words[lang].pastCorrected] : []),
];

const textOf = (version: CharterVersion) => JSON.stringify(version);

/** What one published 開催要綱 changed in another: versions added, corrected or removed. */
const charterChanges = (before: CharterContent, after: CharterContent, lang: Lang): string[] => {
  const w = words[lang];
  const was = new Map(before.versions.map((version) => [version.number, version]));
  const is = new Set(after.versions.map(({ number }) => number));
  const on = ({ validFrom }: CharterVersion) => shownDay(validFrom, lang);
  return [
    ...before.versions
      .filter(({ number }) => !is.has(number))
      .map((one) => w.versionRemoved(on(one))),
    ...after.versions.flatMap((one) => {
      const earlier = was.get(one.number);
      if (!earlier) return [w.versionAdded(on(one))];
      return textOf(earlier) === textOf(one) ? [] : [w.versionChanged(on(one))];
    }),
  ];
};

const documentChanges = (before: string, after: string, lang: Lang): string[] =>
  minutesChanges(minutesContent(before), minutesContent(after), lang);

const compare: Record<Kind, (before: string, after: string, lang: Lang) => string[]> = {
  agenda: (before, after, lang) => agendaChanges(agendaContent(before), agendaContent(after), lang),
  handouts: (before, after, lang) =>
    handoutChanges(handoutsContent(before), handoutsContent(after), lang),
  summary: documentChanges,
  minutes: documentChanges,
  roster: (before, after, lang) => rosterChanges(rosterContent(before), rosterContent(after), lang),
  charter: (before, after, lang) =>
    charterChanges(charterContent(before), charterContent(after), lang),
  measure: (before, after, lang) =>
    publishedMeasureChanges(publishedMeasure(before), publishedMeasure(after), lang),
  action: (before, after, lang) =>
    actionChanges(publishedAction(before), publishedAction(after), lang),
};

/** What a content (JSON text) changed in an earlier one of its kind, a sentence each; empty when it says the same. */
export const changesBetween = (kind: Kind, before: string, after: string, lang: Lang): string[] =>
  compare[kind](before, after, lang);
