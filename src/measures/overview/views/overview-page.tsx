import { fiscalYearName } from "../../../lib/calendar/fiscal-year";
import { shownDay } from "../../../lib/calendar/wareki";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Button } from "../../../ui/button";
import { Empty } from "../../../ui/empty";
import { Filter } from "../../../ui/filter";
import { type HeatColumn, type HeatRow, HeatTable } from "../../../ui/heat-table";
import { LinkButton } from "../../../ui/link-button";
import { statusShares } from "../../../ui/measure/status-shares";
import { PageActions } from "../../../ui/page-actions";
import { PageTitle } from "../../../ui/page-title";
import { ShareBar, type ShareRow } from "../../../ui/share-bar";
import { Frame } from "../../views/frame";
import { type LastMeeting, type Recent, recentShown } from "../model";
import { words } from "../words";
import { ChangesTable } from "./changes-table";
import { type MoneyRow, MoneyTable } from "./money-table";

interface Props {
  page: Page;
  year: number;
  years: readonly number[];
  shares: readonly ShareRow[];
  money: readonly MoneyRow[];
  map: { readonly columns: readonly HeatColumn[]; readonly rows: readonly HeatRow[] };
  meeting: LastMeeting | undefined;
  changes: readonly Recent[];
  ministryName: (id: string) => string;
}

const YearForm = ({ page, year, years }: Props) => {
  const w = words[page.lang];
  return (
    <form class="filters screen-only" method="get" action={paths[page.lang].overview()}>
      <div class="filters-row">
        <Filter
          name="year"
          label={w.year}
          value={String(year)}
          options={years.map((one) => ({
            value: String(one),
            label: fiscalYearName(one, page.lang),
          }))}
        />
        <Button kind="secondary">{w.show}</Button>
      </div>
    </form>
  );
};

const sinceWhen = ({ page, meeting }: Props): string => {
  const w = words[page.lang];
  if (!meeting) return w.sinceEver;
  const name = meeting.number === null ? w.meeting : w.session(meeting.number);
  return w.since(name, shownDay(meeting.day, page.lang));
};

const Figures = (props: Props) => {
  const { page, shares, money, map } = props;
  const w = words[page.lang];
  return (
    <>
      <ShareBar
        page={page}
        caption={w.statusCaption}
        corner={w.ministry}
        states={statusShares(page.lang)}
        rows={shares}
      />
      <MoneyTable page={page} rows={money} />
      <p>{w.mapAbout}</p>
      <HeatTable
        page={page}
        caption={w.mapCaption}
        corner={w.pillar}
        columns={map.columns}
        rows={map.rows}
        overlapFrom={{ inCell: 3, inRow: 2 }}
      />
    </>
  );
};

/** The whole at a glance: ministries in 建制順, their statuses, money, KPI, gaps and overlaps, what changed. */
export const OverviewPage = (props: Props) => {
  const { page, year, shares, changes, ministryName } = props;
  const w = words[page.lang];
  const title = w.title(fiscalYearName(year, page.lang));
  return (
    <Frame page={page} title={title}>
      <PageTitle title={title} lead={w.lead} />
      <PageActions>
        <LinkButton href={paths[page.lang].deskMeasures(`?year=${year}`)}>{w.list}</LinkButton>
      </PageActions>
      <YearForm {...props} />
      {shares.length === 0 ? <Empty>{w.empty}</Empty> : <Figures {...props} />}
      <h2>{w.changes}</h2>
      <p>{changes.length === 0 ? w.noChanges : sinceWhen(props)}</p>
      {changes.length > 0 && (
        <ChangesTable
          page={page}
          changes={changes.slice(0, recentShown)}
          ministryName={ministryName}
        />
      )}
      {changes.length > recentShown && (
        <p>
          {w.more(recentShown)}{" "}
          <a href={paths[page.lang].deskMeasures(`?year=${year}&sort=recent`)}>{w.moreLink}</a>
        </p>
      )}
    </Frame>
  );
};
