import type { Lang } from "../../lib/lang";
import type { Page } from "../../lib/page";
import type { ListedCount } from "../../publication/queries/listed-queries";
import { Filter } from "../../ui/filter";
import { Filters } from "../../ui/filters";
import { type ListedAsked, isNarrowed } from "../listed-query";
import { words } from "../listed-words";

interface Props {
  page: Page;
  /** The list without filters. */
  action: string;
  asked: ListedAsked;
  counts: readonly ListedCount[];
  count: number;
  /** Whether there are 柱 to choose from. */
  withPillars: boolean;
}

interface Named {
  readonly name: string;
  readonly nameEn: string;
}

const nameIn = ({ name, nameEn }: Named, lang: Lang) => (lang === "en" && nameEn) || name;

const Text = ({ page, value }: { page: Page; value: string }) => (
  <div class="filter">
    <label for="filter-text">{words[page.lang].text}</label>
    <input class="input" id="filter-text" name="text" type="search" value={value} maxlength={60} />
  </div>
);

const options = (everything: string, named: ReadonlyMap<string, string>) => [
  { value: "", label: everything },
  ...Array.from(named, ([value, label]) => ({ value, label })),
];

/** Filters of a public list: ministry, 柱 and words. */
export const ListedFilters = ({ page, action, asked, counts, count, withPillars }: Props) => {
  const { lang } = page;
  const w = words[lang];
  const ministries = new Map(counts.map((one) => [one.leadId, nameIn(one.facts.lead, lang)]));
  const pillars = new Map(counts.map((one) => [one.pillarId, nameIn(one.facts.pillar, lang)]));
  return (
    <Filters page={page} action={action} count={count} clear={isNarrowed(asked) ? action : null}>
      <Filter
        name="lead"
        label={w.ministry}
        value={asked.lead}
        options={options(w.allMinistries, ministries)}
      />
      {withPillars && (
        <Filter
          name="pillar"
          label={w.pillar}
          value={asked.pillar}
          options={options(w.allPillars, pillars)}
        />
      )}
      <Text page={page} value={asked.text} />
    </Filters>
  );
};
