import type { Lang } from "../../lib/lang";
import type { MinutesContent, PublishedSection } from "./minutes";
import { sectionTitle } from "./minutes-label";
import { remarkChange, remarkNamed } from "./minutes-remark-changes";
import { words } from "./minutes-words";

interface Placed {
  readonly section: PublishedSection;
  readonly remark: PublishedSection["remarks"][number];
}

const placed = (sections: readonly PublishedSection[]): Placed[] =>
  sections.flatMap((section) => section.remarks.map((remark) => ({ section, remark })));

const titleChanges = (
  before: readonly PublishedSection[],
  after: readonly PublishedSection[],
  lang: Lang,
): string[] => {
  const w = words[lang];
  const was = new Map(before.map((one) => [one.key, sectionTitle(one, lang)]));
  const is = new Set(after.map(({ key }) => key));
  return [
    ...before
      .filter(({ key }) => !is.has(key))
      .map((one) => w.sectionRemoved(sectionTitle(one, lang))),
    ...after.flatMap((one) => {
      const [earlier, now] = [was.get(one.key), sectionTitle(one, lang)];
      if (earlier === undefined) return [w.sectionAdded(now)];
      return earlier === now ? [] : [w.sectionRenamed(earlier, now)];
    }),
  ];
};

/** The sections in which what stayed stands in another order, or to which something came from another section. */
const reordered = (before: readonly Placed[], after: readonly Placed[]): PublishedSection[] => {
  const known = new Set(after.map(({ remark }) => remark.key));
  const home = new Map(before.map(({ section, remark }) => [remark.key, section.key]));
  const orderIn = (all: readonly Placed[], key: string) =>
    all
      .filter(({ section, remark }) => section.key === key && known.has(remark.key))
      .map(({ remark }) => remark.key)
      .filter((one) => home.has(one))
      .join();
  const sections = new Map(after.map(({ section }) => [section.key, section]));
  return [...sections.values()].filter(({ key }) => orderIn(before, key) !== orderIn(after, key));
};

/** How the items and what was said on them differ from an earlier revision, a sentence each. */
export function sectionChanges(
  before: MinutesContent,
  after: MinutesContent,
  lang: Lang,
): string[] {
  const w = words[lang];
  const [earlier, now] = [placed(before.sections), placed(after.sections)];
  const was = new Map(earlier.map((one) => [one.remark.key, one.remark]));
  const is = new Set(now.map(({ remark }) => remark.key));
  const name = ({ section, remark }: Placed) =>
    w.remark(sectionTitle(section, lang), remarkNamed(remark, lang));
  const isSameNaming = before.attribution === after.attribution;
  return [
    ...titleChanges(before.sections, after.sections, lang),
    ...earlier.filter(({ remark }) => !is.has(remark.key)).map((one) => w.remarkRemoved(name(one))),
    ...now.flatMap((one) => {
      const old = was.get(one.remark.key);
      if (old === undefined) return [w.remarkAdded(name(one))];
      return remarkChange(old, one.remark, { name: name(one), isSameNaming, lang });
    }),
    ...reordered(earlier, now).map((section) => w.remarkMoved(sectionTitle(section, lang))),
  ];
}
