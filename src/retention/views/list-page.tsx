import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Empty } from "../../ui/empty";
import { Filter } from "../../ui/filter";
import { Filters as Row } from "../../ui/filters";
import { DeskLayout } from "../../ui/layout-desk";
import { LinkButton } from "../../ui/link-button";
import { Notice } from "../../ui/notice";
import { PageActions } from "../../ui/page-actions";
import { PageTitle } from "../../ui/page-title";
import { Pager } from "../../ui/pager";
import { PrintButton } from "../../ui/print-button";
import type { FileRow } from "../model";
import { type Filters, queryOf } from "../model/listing";
import { words } from "../words";
import { FileTable } from "./file-table";

interface Props {
  page: Page;
  filters: Filters;
  rows: readonly FileRow[];
  hasMore: boolean;
  isFirst: boolean;
  /** The 年度 that can be chosen, newest first. */
  years: readonly number[];
  mayWrite: boolean;
}

const isNarrowed = ({ year, isEnding }: Filters) => year !== null || isEnding;

const ListFilters = ({ page, filters, rows, years }: Props) => {
  const w = words[page.lang];
  const list = paths[page.lang].retention();
  const any = { value: "", label: w.any };
  return (
    <Row page={page} action={list} count={rows.length} clear={isNarrowed(filters) ? list : null}>
      <Filter
        name="year"
        label={w.year}
        value={String(filters.year ?? "")}
        options={[
          any,
          ...years.map((year) => ({
            value: String(year),
            label: fiscalYearName(year, page.lang),
          })),
        ]}
      />
      <Filter
        name="ending"
        label={w.ending}
        value={filters.isEnding ? "year" : ""}
        options={[any, { value: "year", label: w.withinAYear }]}
      />
    </Row>
  );
};

/** How long the files of the council are kept, by 作成年度 and by what ends within a year. */
export const ListPage = (props: Props) => {
  const { page, filters, rows, hasMore, isFirst, mayWrite } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <DeskLayout page={page} title={w.title} current="retention">
      <PageTitle title={w.title} lead={w.lead} />
      <PageActions>
        <LinkButton href={to.retentionCsv(queryOf(filters))}>{w.csv}</LinkButton>
        <PrintButton page={page} />
      </PageActions>
      <Notice page={page} tone="information" heading={w.standard}>
        <p>{w.standardText}</p>
        <p>
          <strong>{w.noDelete}</strong> {w.noDeleteText}
        </p>
      </Notice>
      <ListFilters {...props} />
      {rows.length === 0 ? (
        <Empty>{isNarrowed(filters) ? w.noneFiltered : w.none}</Empty>
      ) : (
        <FileTable page={page} rows={rows} mayWrite={mayWrite} />
      )}
      <Pager
        page={page}
        newer={isFirst ? null : to.retention(queryOf(filters))}
        older={hasMore ? to.retention(queryOf(filters, rows.at(-1))) : null}
        inOrder
      />
    </DeskLayout>
  );
};
