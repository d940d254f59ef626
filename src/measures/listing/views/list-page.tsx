import { fiscalYearName } from "../../../lib/calendar/fiscal-year";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Empty } from "../../../ui/empty";
import { LinkButton } from "../../../ui/link-button";
import { PageActions } from "../../../ui/page-actions";
import { PageTitle } from "../../../ui/page-title";
import { Pager } from "../../../ui/pager";
import { Frame } from "../../views/frame";
import { words as documentWords } from "../../../words/measure-document";
import { type Filters, type ListLine, cursorAfter, gramsIn, isNarrowed, queryOf } from "../model";
import type { Names } from "../present";
import { words } from "../words";
import { ListFilters } from "./list-filters";
import { ListTable } from "./list-table";

interface Props {
  page: Page;
  filters: Filters;
  lines: readonly ListLine[];
  hasMore: boolean;
  isFirst: boolean;
  /** How many the filters find; how many are shown where a text was typed. */
  count: number;
  names: Names;
  years: readonly number[];
  grades: readonly { readonly code: string; readonly label: string; readonly labelEn: string }[];
  isOfficial: boolean;
}

const Tools = ({ page, filters, isOfficial }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <PageActions>
      {isOfficial && (
        <LinkButton href={to.myMeasures()} kind="primary">
          {w.mine}
        </LinkButton>
      )}
      <LinkButton href={to.overview(`?year=${filters.year}`)}>{w.overview}</LinkButton>
      <LinkButton href={to.deskMeasuresCsv(queryOf(filters))}>{w.csv}</LinkButton>
      {page.reader?.isSecretariat && (
        <LinkButton href={to.prepareMeasures(filters.lead ? `?ministry=${filters.lead}` : "")}>
          {w.publish}
        </LinkButton>
      )}
      {page.reader?.isSecretariat && (
        <LinkButton href={to.followUp()} kind="quiet">
          {w.settings}
        </LinkButton>
      )}
    </PageActions>
  );
};

/** Whether the count is of this page only: of texts no more is known. */
const isPart = ({ filters, hasMore, isFirst }: Props): boolean =>
  filters.text !== "" && (hasMore || !isFirst);

/** Where the next stretch begins; null at the end. */
const nextOf = ({ page, filters, lines, hasMore }: Props): string | null => {
  const last = lines.at(-1);
  return hasMore && last
    ? paths[page.lang].deskMeasures(queryOf(filters, {}, cursorAfter(last, filters.sort)))
    : null;
};

const nothingFor = ({ page, filters }: Props): string => {
  const w = words[page.lang];
  if (filters.text !== "" && gramsIn(filters.text).length === 0) return w.tooShort;
  return isNarrowed(filters) ? w.noMatch : w.none;
};

/** The measures of a fiscal year, as approved. */
export const ListPage = (props: Props) => {
  const { page, filters, lines, isFirst } = props;
  const w = words[page.lang];
  const title = w.title(fiscalYearName(filters.year, page.lang));
  return (
    <Frame page={page} title={title}>
      <PageTitle title={title} lead={w.lead} />
      <Tools {...props} />
      <ListFilters {...props} isPart={isPart(props)} />
      {lines.length === 0 ? (
        <Empty>{nothingFor(props)}</Empty>
      ) : (
        <ListTable {...props} year={filters.year} caption={title} />
      )}
      <Pager
        page={page}
        newer={isFirst ? null : paths[page.lang].deskMeasures(queryOf(filters))}
        older={nextOf(props)}
        inOrder
      />
      {lines.length > 0 && <p class="hint">{documentWords[page.lang].blankAndNone}</p>}
      <p class="hint screen-only">{w.saved}</p>
    </Frame>
  );
};
