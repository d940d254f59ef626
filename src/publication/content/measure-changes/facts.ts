import { fiscalYearName } from "../../../lib/calendar/fiscal-year";
import type { Lang } from "../../../lib/lang";
import type { MeasureContent, RelativeContent } from "../../../measures/model/content";
import { words } from "../measure-change-words";
import { type MeasureChange, factChanges, pairs, said, sourceOf } from "./telling";

const yearOr = (year: number | null, lang: Lang) =>
  year === null ? "" : fiscalYearName(year, lang);

const factsOf = (content: MeasureContent, lang: Lang) => {
  const { code, projectNumber, title, titleEn, division, contact, pillar, lead } = content;
  const nameOf = (one: { readonly name: string; readonly nameEn: string }) =>
    (lang === "en" && one.nameEn) || one.name;
  return {
    code,
    projectNumber,
    title,
    titleEn,
    pillar: nameOf(pillar),
    lead: nameOf(lead),
    partners: content.partners.map(nameOf).join(words[lang].separator),
    division,
    contact,
    startedYear: yearOr(content.startedYear, lang),
    endsYear: yearOr(content.endsYear, lang),
    source: sourceOf(content),
  };
};

const relativeTold = (one: RelativeContent, lang: Lang): string => {
  const { before, after } = words[lang].successions[one.kind];
  return words[lang].relative(one.isSuccessor ? after : before, one.code);
};

/** What does not change from year to year, and the line of the measure. */
export const measureFactChanges = (
  before: MeasureContent,
  after: MeasureContent,
  lang: Lang,
): MeasureChange[] => [
  ...factChanges("", factsOf(before, lang), factsOf(after, lang), lang),
  ...pairs(before.relatives, after.relatives, (one) => relativeTold(one, lang), {
    removed: (one) => [said(words[lang].removed(relativeTold(one, lang)))],
    added: (one) => [said(words[lang].added(relativeTold(one, lang)))],
    kept: () => [],
  }),
];
