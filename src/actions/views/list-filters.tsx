import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Filter } from "../../ui/filter";
import { Filters } from "../../ui/filters";
import { type ActionFilters, isNarrowed, queryOf, shownStates } from "../model/listing";
import type { Ministry } from "../model/shapes";
import { shortNameOf } from "../present";
import { words as common } from "../words";
import { words } from "../list-words";

interface Props {
  page: Page;
  filters: ActionFilters;
  ministries: readonly Ministry[];
  count: number;
  /** Whether there is more than this page. */
  isPart: boolean;
}

const nothing = { ministry: null, state: "open", overdue: false } as const;

/** Filters of the list: ministry, state and 締切超過; every combination is an address that can be kept. */
export const ListFilters = ({ page, filters, ministries, count, isPart }: Props) => {
  const w = words[page.lang];
  const { stages } = common[page.lang];
  const list = paths[page.lang].deskActions();
  return (
    <Filters
      page={page}
      action={list}
      count={count}
      isPart={isPart}
      clear={isNarrowed(filters) ? `${list}${queryOf(filters, nothing)}` : null}
    >
      {filters.view !== "due" && <input type="hidden" name="view" value={filters.view} />}
      <Filter
        name="ministry"
        label={common[page.lang].ministry}
        value={filters.ministry ?? ""}
        options={[
          { value: "", label: w.any },
          ...ministries.map(({ id }) => ({
            value: id,
            label: shortNameOf(ministries, id, page.lang),
          })),
        ]}
      />
      <Filter
        name="state"
        label={w.state}
        value={filters.state}
        options={shownStates.map((value) => ({
          value,
          label: value === "open" ? w.open : stages[value],
        }))}
      />
      <Filter
        name="overdue"
        label={w.overdue}
        value={filters.overdue ? "yes" : ""}
        options={[
          { value: "", label: w.any },
          { value: "yes", label: w.overdueOnly },
        ]}
      />
    </Filters>
  );
};
