import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import type { Listed, ListedCount } from "../../publication/queries/listed-queries";
import { Breadcrumb } from "../../ui/breadcrumb";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import { Day } from "../../ui/day";
import { Empty } from "../../ui/empty";
import { PublicLayout } from "../../ui/layout-public";
import { PageTitle } from "../../ui/page-title";
import { Pager } from "../../ui/pager";
import { type ListedAsked, queryOf } from "../listed-query";
import { words } from "../listed-words";
import type { Council } from "../sight";
import { words as site } from "../words";
import { AsPublished } from "./as-published";
import { titleIn } from "./links";
import { ListedFilters } from "./listed-filters";
import { ListedStatus } from "./listed-status";

interface Props {
  page: Page;
  council: Council;
  asked: ListedAsked;
  actions: readonly Listed[];
  counts: readonly ListedCount[];
  count: number;
  next: string | null;
}

const Row = ({ page, action }: { page: Page; action: Listed }) => {
  const { lang } = page;
  const w = words[lang];
  const { lead, partners, day } = action.facts;
  const short = [lead, ...partners].map((one) => (lang === "en" && one.nameEn) || one.shortName);
  return (
    <tr>
      <th scope="row">
        <a href={paths[lang].publicAction(action.code)}>
          {action.code} {titleIn(action, lang)}
        </a>
      </th>
      <td>{short.join(w.between)}</td>
      <td>
        <ListedStatus page={page} status={action.status} />
      </td>
      <td data-label={w.due}>{day ? <Day day={day} lang={lang} /> : w.none}</td>
    </tr>
  );
};

/** Every published joint action item by its number. */
export const Actions = ({ page, council, asked, actions, counts, count, next }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <PublicLayout page={page} title={w.actions} council={council} current="actions" wide>
      <Breadcrumb
        page={page}
        trail={[{ href: to.home(), label: site[page.lang].home }]}
        here={w.actions}
      />
      <PageTitle title={w.actions} lead={w.actionsLead}>
        <AsPublished
          page={page}
          what="actions"
          texts={actions.map((one) => titleIn(one, page.lang))}
        />
      </PageTitle>
      {counts.length === 0 ? (
        <Empty>{w.noActions}</Empty>
      ) : (
        <ListedFilters
          page={page}
          action={to.publicActions()}
          asked={asked}
          counts={counts}
          count={count}
          withPillars={false}
        />
      )}
      {counts.length > 0 && actions.length === 0 && <Empty>{w.noneFound}</Empty>}
      {actions.length > 0 && (
        <Table caption={w.actions} captionHidden stacks>
          <thead>
            <tr>
              <Column>{w.title}</Column>
              <Column>{w.ministry}</Column>
              <Column>{w.status}</Column>
              <Column>{w.due}</Column>
            </tr>
          </thead>
          <tbody>
            {actions.map((action) => (
              <Row page={page} action={action} />
            ))}
          </tbody>
        </Table>
      )}
      <Pager
        page={page}
        inOrder
        newer={asked.after === "" ? null : to.publicActions(queryOf({ ...asked, after: "" }))}
        older={next === null ? null : to.publicActions(queryOf({ ...asked, after: next }))}
      />
    </PublicLayout>
  );
};
