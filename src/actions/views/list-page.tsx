import { blank } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Empty } from "../../ui/empty";
import { LinkButton } from "../../ui/link-button";
import { PageActions } from "../../ui/page-actions";
import { PageTitle } from "../../ui/page-title";
import { Pager } from "../../ui/pager";
import { type ActionFilters, arrangements, isNarrowed, queryOf } from "../model/listing";
import type { ActionLine, Gathering, Ministry } from "../model/shapes";
import type { TimedLine } from "../present";
import { words as common } from "../words";
import { words } from "../list-words";
import { DueTable } from "./due-table";
import { Frame } from "./frame";
import { ListFilters } from "./list-filters";
import { MatrixTable } from "./matrix-table";
import { MinistryTables } from "./ministry-tables";
import { ToAgenda } from "./to-agenda";

interface Props {
  page: Page;
  filters: ActionFilters;
  lines: readonly TimedLine[];
  /** The last line, after which the next page begins; null where there is none. */
  last: ActionLine | null;
  isFirst: boolean;
  ministries: readonly Ministry[];
  mayManage: boolean;
  /** The meetings that take items. */
  meetings: readonly Gathering[];
}

const tables = { due: DueTable, ministry: MinistryTables, matrix: MatrixTable } as const;

const Tools = ({ page, filters, mayManage }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <PageActions>
      {mayManage && (
        <LinkButton href={to.newAction()} kind="primary">
          {w.raise}
        </LinkButton>
      )}
      <LinkButton href={to.deskActionsCsv(queryOf(filters))}>{w.csv}</LinkButton>
      {mayManage && <LinkButton href={to.prepareActions()}>{w.publish}</LinkButton>}
    </PageActions>
  );
};

const Views = ({ page, filters }: Props) => {
  const w = words[page.lang];
  return (
    <nav class="views screen-only" aria-label={w.views}>
      {arrangements.map((view) => (
        <a
          href={paths[page.lang].deskActions(queryOf(filters, { view }))}
          aria-current={view === filters.view ? "page" : undefined}
        >
          {w[view]}
        </a>
      ))}
    </nav>
  );
};

const Turn = ({ page, filters, last, isFirst }: Props) => {
  const to = paths[page.lang].deskActions;
  return (
    <Pager
      page={page}
      newer={isFirst ? null : to(queryOf(filters))}
      older={last && to(queryOf(filters, {}, last))}
      inOrder
    />
  );
};

/** Whether actions can be ticked to come back to the agenda. */
const canTick = ({ mayManage, filters, lines }: Props): boolean =>
  mayManage && filters.view === "due" && lines.some(({ state }) => state === "open");

const isPart = ({ last, isFirst }: Props): boolean => last !== null || !isFirst;

/** The joint actions: by due day, by ministry, or as a matrix. */
export const ListPage = (props: Props) => {
  const { page, filters, lines, ministries, meetings } = props;
  const w = words[page.lang];
  const { title } = common[page.lang];
  const Shown = tables[filters.view];
  const form = canTick(props) ? "to-agenda-form" : null;
  return (
    <Frame page={page} title={title}>
      <PageTitle title={title} lead={w.lead} />
      <Tools {...props} />
      <Views {...props} />
      <ListFilters
        page={page}
        filters={filters}
        ministries={ministries}
        count={lines.length}
        isPart={isPart(props)}
      />
      {lines.length === 0 ? (
        <Empty>{isNarrowed(filters) ? w.noMatch : w.none}</Empty>
      ) : (
        <Shown page={page} lines={lines} ministries={ministries} form={form} />
      )}
      <Turn {...props} />
      {form !== null && (
        <ToAgenda
          page={page}
          form={blank({ meetingId: meetings[0]?.id ?? "backlog" })}
          id={form}
          meetings={meetings}
        />
      )}
    </Frame>
  );
};
