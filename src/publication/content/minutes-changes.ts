import { shownDay, shownTime } from "../../lib/calendar/wareki";
import type { Lang } from "../../lib/lang";
import type { MinutesContent, PublishedAttendee } from "./minutes";
import { handoutLabel } from "./handout-label";
import { attendeeLabel } from "./minutes-label";
import { replyChanges } from "./minutes-reply-changes";
import { sectionChanges } from "./minutes-section-changes";
import { bodyName } from "./title";
import { words as named } from "./words";
import { words } from "./minutes-words";

type Told = Readonly<Record<string, string>>;

const timeOf = ({ start, end }: MinutesContent, lang: Lang): string =>
  [start, end]
    .filter((time) => time !== null)
    .map(shownTime)
    .join(words[lang].between);

const dayTold = (day: string | null, lang: Lang) => (day === null ? "" : shownDay(day, lang));

/** The facts that are short enough to be told with what they were. */
const factsOf = (content: MinutesContent, lang: Lang): Told => {
  const w = words[lang];
  const { circulation } = content;
  return {
    name: bodyName(content.body, lang),
    attribution: w.attributions[content.attribution],
    format: named[lang].formats[content.format],
    day: dayTold(content.day, lang),
    time: timeOf(content, lang),
    place: content.place,
    preparedBy: content.preparedBy,
    result: circulation?.result ? w.results[circulation.result] : "",
    decidedOn: dayTold(circulation?.decidedOn ?? null, lang),
  };
};

const textsOf = ({ handouts, source, sourceUrl }: MinutesContent, lang: Lang): Told => ({
  handouts: handouts
    .map((one) => `${handoutLabel(one.number, lang)} ${one.title} ${one.submitter}`)
    .join("\n"),
  source: `${source}\n${sourceUrl}`,
});

const differing = (before: Told, after: Told): string[] =>
  Object.keys(after).filter((name) => before[name] !== after[name]);

const factChanges = (before: MinutesContent, after: MinutesContent, lang: Lang): string[] => {
  const w = words[lang];
  const labels = new Map<string, string>(Object.entries({ ...named[lang].label, ...w.label }));
  const [was, is] = [factsOf(before, lang), factsOf(after, lang)];
  const told = (fact: string | undefined) => (fact ? w.quoted(fact) : w.undecided);
  return [
    ...(before.edition === after.edition ? [] : [w.editionNow[after.edition]]),
    ...differing(was, is).map((name) =>
      w.changed(labels.get(name) ?? name, told(was[name]), told(is[name])),
    ),
    ...differing(textsOf(before, lang), textsOf(after, lang)).map((name) =>
      w.rewritten(labels.get(name) ?? name),
    ),
  ];
};

const attendeeChanges = (
  before: readonly PublishedAttendee[],
  after: readonly PublishedAttendee[],
  lang: Lang,
): string[] => {
  const w = words[lang];
  const was = new Map(before.map((one) => [one.key, attendeeLabel(one, lang)]));
  const is = new Set(after.map(({ key }) => key));
  return [
    ...before
      .filter(({ key }) => !is.has(key))
      .map((one) => w.attendeeRemoved(attendeeLabel(one, lang))),
    ...after.flatMap((one) => {
      const [earlier, now] = [was.get(one.key), attendeeLabel(one, lang)];
      if (earlier === undefined) return [w.attendeeAdded(now)];
      return earlier === now ? [] : [w.attendeeChanged(earlier, now)];
    }),
  ];
};

/**
 * What one revision of 議事録 or 議事要旨 changed in another, a sentence each. No text of a remark is quoted: what was taken out
 * stays out.
 */
export function minutesChanges(
  before: MinutesContent,
  after: MinutesContent,
  lang: Lang,
): string[] {
  const isSameNaming = before.attribution === after.attribution;
  return [
    ...factChanges(before, after, lang),
    ...(isSameNaming ? attendeeChanges(before.attendees, after.attendees, lang) : []),
    ...sectionChanges(before, after, lang),
    ...replyChanges(before.circulation?.replies ?? [], after.circulation?.replies ?? [], lang),
  ];
}
