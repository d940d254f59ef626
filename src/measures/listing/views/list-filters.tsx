import { fiscalYearName } from "../../../lib/calendar/fiscal-year";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Filter } from "../../../ui/filter";
import { Filters as Row } from "../../../ui/filters";
import { vocabulary } from "../../../words/measure";
import { statuses } from "../../model";
import { type Filters, isNarrowed, queryOf, sorts } from "../model";
import { type Names, ministryName, pillarName } from "../present";
import { words } from "../words";

interface Props {
  page: Page;
  filters: Filters;
  names: Names;
  /** The fiscal years that can be chosen, newest first. */
  years: readonly number[];
  /** The grades by which the year is rated. */
  grades: readonly { readonly code: string; readonly label: string; readonly labelEn: string }[];
  count: number;
  /** Whether these are one page of more. */
  isPart: boolean;
}

const nothing = {
  lead: null,
  pillar: null,
  status: null,
  rating: null,
  partner: null,
  text: "",
} as const;

const TextFilter = ({ page, value }: { page: Page; value: string }) => {
  const w = words[page.lang];
  return (
    <div class="filter">
      <label for="filter-text">{w.text}</label>
      <input
        class="input"
        id="filter-text"
        name="text"
        type="search"
        value={value}
        maxlength={60}
        aria-describedby="filter-text-hint"
      />
      <span class="heard" id="filter-text-hint">
        {w.textHint}
      </span>
    </div>
  );
};

/** The filters of the list: every combination is an address that can be kept. */
export const ListFilters = ({ page, filters, names, years, grades, count, isPart }: Props) => {
  const w = words[page.lang];
  const list = paths[page.lang].deskMeasures();
  const any = { value: "", label: w.any };
  const ministries = names.ministries.map(({ id }) => ({
    value: id,
    label: ministryName(names, id, page.lang),
  }));
  const choose = (
    name: "lead" | "partner" | "pillar" | "status" | "rating",
    label: string,
    options: readonly { value: string; label: string }[],
  ) => <Filter name={name} label={label} value={filters[name] ?? ""} options={[any, ...options]} />;
  return (
    <Row
      page={page}
      action={list}
      count={count}
      isPart={isPart}
      clear={isNarrowed(filters) ? `${list}${queryOf(filters, nothing)}` : null}
    >
      <Filter
        name="year"
        label={w.year}
        value={String(filters.year)}
        options={years.map((year) => ({
          value: String(year),
          label: fiscalYearName(year, page.lang),
        }))}
      />
      {choose("lead", w.leadMinistry, ministries)}
      {choose("partner", w.partner, ministries)}
      {choose(
        "pillar",
        w.pillar,
        names.pillars.map(({ id }) => ({ value: id, label: pillarName(names, id, page.lang) })),
      )}
      {choose(
        "status",
        w.status,
        statuses.map((value) => ({ value, label: vocabulary[page.lang].statuses[value] })),
      )}
      {choose(
        "rating",
        w.rating,
        grades.map(({ code, label, labelEn }) => {
          const word = (page.lang === "en" && labelEn) || label;
          return { value: code, label: word === code ? code : `${code} ${word}` };
        }),
      )}
      <TextFilter page={page} value={filters.text} />
      <Filter
        name="sort"
        label={w.sort}
        value={filters.sort}
        options={sorts.map((value) => ({ value, label: w.sorts[value] }))}
      />
    </Row>
  );
};
