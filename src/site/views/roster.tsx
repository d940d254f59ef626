import { shownDay } from "../../lib/calendar/wareki";
import type { Day as CalendarDay } from "../../lib/clock";
import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { historyLines } from "../../publication/content/history";
import { type RosterContent, changeDays, membersOn } from "../../publication/content/roster";
import type { Revision } from "../../publication/model";
import { RevisionHistory } from "../../publication/published/history";
import { Members } from "../../publication/published/members";
import { LoneNotice, WithdrawalNotice } from "../../publication/published/standing-notices";
import { Breadcrumb } from "../../ui/breadcrumb";
import { PublicLayout } from "../../ui/layout-public";
import { LinkButton } from "../../ui/link-button";
import { Notice } from "../../ui/notice";
import { PageActions } from "../../ui/page-actions";
import { PageTitle } from "../../ui/page-title";
import { PrintButton } from "../../ui/print-button";
import { Section } from "../../ui/section";
import type { Council } from "../sight";
import { words } from "../words";
import { AsOf } from "./as-of";
import { AsPublished } from "./as-published";
import { ChangeDays } from "./change-days";

interface Props {
  page: Page;
  council: Council;
  content: RosterContent;
  shown: Revision;
  revisions: readonly Revision[];
  form: FormState;
  /** The day that is shown. */
  day: CalendarDay;
  /** Whether a later day was asked for than can be shown. */
  isLater: boolean;
}

/** The 構成員名簿 as it stood on a day. */
export const RosterPage = ({
  page,
  council,
  content,
  shown,
  revisions,
  form,
  day,
  isLater,
}: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const newest = revisions.at(-1) ?? shown;
  const members = membersOn(content.tenures, day);
  return (
    <PublicLayout page={page} title={w.roster} council={council} current="roster">
      <Breadcrumb page={page} trail={[{ href: to.home(), label: w.home }]} here={w.roster} />
      <PageTitle title={w.roster} lead={w.rosterLead}>
        <AsPublished page={page} what="roster" texts={members.map(({ name }) => name ?? "")} />
      </PageTitle>
      <AsOf page={page} form={form} />
      <div class="section">
        {newest.withdrawal !== null && <WithdrawalNotice page={page} withdrawal={newest} />}
        <LoneNotice page={page} revision={shown} />
        {isLater && (
          <Notice page={page} tone="information" heading={w.notYet(shownDay(day, page.lang))} />
        )}
        <PageActions>
          <LinkButton href={to.rosterCsv(day)}>{w.csv}</LinkButton>
          <PrintButton page={page} />
        </PageActions>
        <Members page={page} body={content.body} members={members} day={day} />
      </div>
      <ChangeDays page={page} days={changeDays(content.tenures)} day={day} />
      <Section title={w.history} id="history">
        <RevisionHistory page={page} lines={historyLines(revisions, page.lang)} />
      </Section>
    </PublicLayout>
  );
};
