import { stageOf } from "../../actions/model/stage";
import { shownDay } from "../../lib/calendar/wareki";
import type { Lang } from "../../lib/lang";
import type { PublishedAction, PublishedPart } from "./action";
import { words } from "./listed-words";
import { shortTitle } from "./title";

type Told = Readonly<Record<string, string>>;

const factsOf = (action: PublishedAction, lang: Lang): Told => ({
  title: (lang === "en" && action.titleEn) || action.title,
  lead: (lang === "en" && action.lead.nameEn) || action.lead.name,
  due: action.due === null ? "" : shownDay(action.due, lang),
  state: words[lang].stages[stageOf(action, action.parts)],
  confirmedAt: action.confirmedAt === null ? "" : shortTitle(action.confirmedAt, lang),
  measures: action.measures.map(({ code }) => code).join(" "),
});

const textsOf = ({ request, withdrawnReason, source, sourceUrl }: PublishedAction): Told => ({
  request,
  withdrawnReason,
  source: `${source}\n${sourceUrl}`,
});

const differing = (before: Told, after: Told): string[] =>
  Object.keys(after).filter((name) => before[name] !== after[name]);

const partChange = (was: PublishedPart, is: PublishedPart, lang: Lang): string[] => {
  const w = words[lang];
  const ministry = (lang === "en" && is.ministry.nameEn) || is.ministry.name;
  const day = (due: string | null) => (due === null ? w.undecided : w.quoted(shownDay(due, lang)));
  return [
    ...(was.state === is.state
      ? []
      : [w.partState(ministry, w.stages[was.state], w.stages[is.state])]),
    ...(was.report === is.report ? [] : [w.partReport(ministry)]),
    ...(was.task === is.task ? [] : [w.partTask(ministry)]),
    ...(was.due === is.due ? [] : [w.partDue(ministry, day(was.due), day(is.due))]),
  ];
};

const partChanges = (
  before: readonly PublishedPart[],
  after: readonly PublishedPart[],
  lang: Lang,
): string[] => {
  const w = words[lang];
  const name = ({ ministry }: PublishedPart) => (lang === "en" && ministry.nameEn) || ministry.name;
  const was = new Map(before.map((part) => [part.key, part]));
  const is = new Set(after.map(({ key }) => key));
  return [
    ...before.filter(({ key }) => !is.has(key)).map((part) => w.partRemoved(name(part))),
    ...after.flatMap((part) => {
      const earlier = was.get(part.key);
      return earlier ? partChange(earlier, part, lang) : [w.partAdded(name(part))];
    }),
  ];
};

/** What one revision of a joint action item changed in another, a sentence each. */
export function actionChanges(
  before: PublishedAction,
  after: PublishedAction,
  lang: Lang,
): string[] {
  const w = words[lang];
  const labels = new Map<string, string>(Object.entries(w.label));
  const [was, is] = [factsOf(before, lang), factsOf(after, lang)];
  const told = (fact: string | undefined) => (fact ? w.quoted(fact) : w.undecided);
  return [
    ...differing(was, is).map((name) =>
      w.changed(labels.get(name) ?? name, told(was[name]), told(is[name])),
    ),
    ...differing(textsOf(before), textsOf(after)).map((name) =>
      w.rewritten(labels.get(name) ?? name),
    ),
    ...partChanges(before.parts, after.parts, lang),
  ];
}
