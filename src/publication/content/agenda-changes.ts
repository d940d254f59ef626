import { shownDay, shownTime } from "../../lib/calendar/wareki";
import type { Lang } from "../../lib/lang";
import type { AgendaContent, PublishedItem } from "./agenda";
import { memberChanges } from "./member-changes";
import { words } from "./words";

type Told = Readonly<Record<string, string>>;

const timeOf = ({ start, end }: AgendaContent, lang: Lang): string =>
  start === null
    ? ""
    : end === null
      ? shownTime(start)
      : words[lang].range(shownTime(start), shownTime(end));

/** The facts that are short enough to be told with what they were. */
const factsOf = (content: AgendaContent, lang: Lang): Told => {
  const w = words[lang];
  return {
    name: lang === "en" ? content.body.nameEn || content.body.name : content.body.name,
    number: content.number === null ? "" : w.short(content.number, ""),
    format: w.formats[content.format],
    state: w.states[content.state],
    day: content.day === null ? "" : shownDay(content.day, lang, { weekday: true }),
    time: timeOf(content, lang),
    place: content.place,
    charter: content.charter?.title ?? "",
  };
};

const textsOf = ({ contact, summary, cancelReason, source, sourceUrl }: AgendaContent): Told => ({
  cancelReason,
  contact,
  summary,
  source: `${source}\n${sourceUrl}`,
});

const differing = (before: Told, after: Told): string[] =>
  Object.keys(after).filter((name) => before[name] !== after[name]);

const factChanges = (before: AgendaContent, after: AgendaContent, lang: Lang): string[] => {
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
  ];
};

const itemChange = (was: PublishedItem, is: PublishedItem, lang: Lang): string[] => {
  const w = words[lang];
  const presenter = ({ presenter: ja, presenterEn: en }: PublishedItem) =>
    (lang === "en" && en) || ja ? w.quoted((lang === "en" && en) || ja) : w.none;
  return [
    ...(was.title === is.title ? [] : [w.itemRenamed(was.title, is.title)]),
    ...(was.kind === is.kind
      ? []
      : [w.itemKind(is.title, w.itemKinds[was.kind], w.itemKinds[is.kind])]),
    ...(was.presenter === is.presenter
      ? []
      : [w.itemPresenter(is.title, presenter(was), presenter(is))]),
  ];
};

const itemChanges = (
  before: readonly PublishedItem[],
  after: readonly PublishedItem[],
  lang: Lang,
): string[] => {
  const w = words[lang];
  const was = new Map(before.map((item) => [item.key, item]));
  const is = new Map(after.map((item) => [item.key, item]));
  const stayed = (items: readonly PublishedItem[]) =>
    items
      .filter(({ key }) => was.has(key) && is.has(key))
      .map(({ key }) => key)
      .join();
  return [
    ...before.filter(({ key }) => !is.has(key)).map(({ title }) => w.itemRemoved(title)),
    ...after.flatMap((item) => {
      const earlier = was.get(item.key);
      return earlier ? itemChange(earlier, item, lang) : [w.itemAdded(item.title)];
    }),
    ...(stayed(before) === stayed(after) ? [] : [w.itemsReordered]),
  ];
};

/** What one revision of an agenda changed in another, a sentence each. */
export const agendaChanges = (
  before: AgendaContent,
  after: AgendaContent,
  lang: Lang,
): string[] => [
  ...factChanges(before, after, lang),
  ...itemChanges(before.items, after.items, lang),
  ...memberChanges(before.members, after.members, lang),
];
