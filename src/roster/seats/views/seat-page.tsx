import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { History, type HistoryEntry } from "../../../ui/history";
import { LinkButton } from "../../../ui/link-button";
import { PageActions } from "../../../ui/page-actions";
import { PageTitle } from "../../../ui/page-title";
import { SummaryList } from "../../../ui/summary-list";
import { EndedChip } from "../../views/ended-chip";
import { Frame } from "../../views/frame";
import { Period } from "../../views/period";
import { Source } from "../../views/source";
import { words as common } from "../../words";
import type { Seat } from "../model";
import { ministryOf, postOf } from "../present";
import { words } from "../words";

interface Props {
  page: Page;
  seat: Seat;
  mayRecord: boolean;
  history: readonly HistoryEntry[];
}

const Actions = ({ page, seat }: Pick<Props, "page" | "seat">) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const mayPass = seat.role !== "chair" && (seat.validTo === null || seat.validTo > page.today);
  return (
    <PageActions>
      {mayPass && <LinkButton href={to.seatChair(seat.id)}>{w.chairPass}</LinkButton>}
      <LinkButton href={to.seatEnd(seat.id)} kind="quiet">
        {seat.validTo === null ? w.end : w.changeEnd}
      </LinkButton>
    </PageActions>
  );
};

/** One seat: which post sits there, in which role, from when. */
export const SeatPage = ({ page, seat, mayRecord, history }: Props) => {
  const w = words[page.lang];
  const c = common[page.lang];
  const to = paths[page.lang];
  const title = w.seatOf(postOf(seat, page.lang));
  return (
    <Frame page={page} title={title} trail={[{ href: to.seats(), label: w.title }]}>
      <PageTitle title={title} chip={<EndedChip page={page} term={seat} />} />
      {mayRecord && <Actions page={page} seat={seat} />}
      <SummaryList
        rows={[
          {
            term: w.post,
            value: <a href={to.post(seat.postId)}>{postOf(seat, page.lang)}</a>,
          },
          { term: c.ministry, value: ministryOf(seat, page.lang) },
          { term: w.tier, value: c.tiers[seat.tier] },
          { term: w.role, value: c.roles[seat.role] },
          { term: c.period, value: <Period page={page} term={seat} /> },
          { term: c.source, value: <Source {...seat} /> },
        ]}
      />
      <History page={page} entries={history} />
    </Frame>
  );
};
