import { fiscalYearLabel } from "../../lib/calendar/wareki";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Filter } from "../../ui/filter";
import { Filters } from "../../ui/filters";
import type { ListFrame } from "../model/listing";
import { choosable, states } from "../model";
import { words } from "../page-words";
import { vocabulary } from "../words";

interface Props {
  page: Page;
  frame: ListFrame;
  count: number;
}

/** The filters of the list of meetings: state, format, 年度, and the body where there are several. */
export const ListFilters = ({ page, frame: { filters, years, bodies }, count }: Props) => {
  const w = words[page.lang];
  const v = vocabulary[page.lang];
  const any = { value: "", label: w.any };
  const isSet = Object.values(filters).some((value) => value !== null);
  const list = paths[page.lang].deskMeetings();
  return (
    <Filters page={page} action={list} count={count} clear={isSet ? list : null}>
      {bodies.length > 1 && (
        <Filter
          name="body"
          label={w.body}
          value={filters.body ?? ""}
          options={bodies.map(({ id, name, nameEn }) => ({
            value: id,
            label: (page.lang === "en" && nameEn) || name,
          }))}
        />
      )}
      <Filter
        name="state"
        label={w.state}
        value={filters.state ?? ""}
        options={[any, ...states.map((state) => ({ value: state, label: v.states[state] }))]}
      />
      <Filter
        name="format"
        label={w.format}
        value={filters.format ?? ""}
        options={[any, ...choosable.map((format) => ({ value: format, label: v.formats[format] }))]}
      />
      <Filter
        name="year"
        label={w.year}
        value={filters.year === null ? "" : String(filters.year)}
        options={[
          any,
          ...years.map((year) => ({
            value: String(year),
            label: fiscalYearLabel(`${year}-06-01`, page.lang),
          })),
        ]}
      />
    </Filters>
  );
};
