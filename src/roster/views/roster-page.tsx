import type { Day } from "../../lib/clock";
import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { History, type HistoryEntry } from "../../ui/history";
import { LinkButton } from "../../ui/link-button";
import { MembershipDocument } from "../../ui/membership-document";
import { PageActions } from "../../ui/page-actions";
import { PageTitle } from "../../ui/page-title";
import { PrintButton } from "../../ui/print-button";
import { type Body, type SeatTenure, changeDays, standingOn } from "../model";
import { membersOf } from "../present";
import { words } from "../words/pages";
import { AsOfForm } from "./as-of-form";
import { ChangeDays } from "./change-days";
import { Frame } from "./frame";
import { Places } from "./places";
import { Sources } from "./sources";
import { Unpublished } from "./unpublished";

interface Props {
  page: Page;
  council: Body;
  tenures: readonly SeatTenure[];
  asOf: Day;
  /** The day as it was asked for, and what was wrong with it. */
  form: FormState;
  /** Whether it has changed since it was published last. */
  isAhead: boolean;
  mayRecord: boolean;
  mayPrepare: boolean;
  history: readonly HistoryEntry[];
}

const Actions = ({
  page,
  asOf,
  mayRecord,
  mayPrepare,
}: Omit<Props, "council" | "form" | "isAhead">) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <PageActions>
      {mayRecord && (
        <LinkButton href={to.transfers()} kind="primary">
          {w.record}
        </LinkButton>
      )}
      {mayPrepare && <LinkButton href={to.prepareRoster()}>{w.publish}</LinkButton>}
      <LinkButton href={to.deskRosterCsv(asOf)}>{w.csv}</LinkButton>
      <PrintButton page={page} />
    </PageActions>
  );
};

/** The 名簿 as it stood on a day. */
export const RosterPage = (props: Props) => {
  const { page, council, tenures, asOf } = props;
  const w = words[page.lang];
  const standing = standingOn(tenures, asOf);
  const name = page.lang === "ja" ? council.name : council.nameEn;
  const rows = membersOf(standing, page.lang, ({ postId }) => paths[page.lang].post(postId));
  return (
    <Frame
      page={page}
      title={w.title}
      aside={<ChangeDays page={page} asOf={asOf} days={changeDays(tenures)} />}
    >
      <div class="screen-only">
        <PageTitle title={w.title} shoulder={name} lead={w.lead} />
      </div>
      {props.isAhead && <Unpublished page={page} mayPrepare={props.mayPrepare} />}
      <AsOfForm page={page} form={props.form} />
      <Actions {...props} />
      <MembershipDocument lang={page.lang} council={name} day={asOf} rows={rows} />
      <Sources page={page} standing={standing} />
      <Places page={page} mayRecord={props.mayRecord} />
      <History page={page} entries={props.history} />
    </Frame>
  );
};
