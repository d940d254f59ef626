import type { Instant } from "../../lib/clock";
import { dayOf, timeOf } from "../../lib/clock";
import { shownDay } from "../../lib/calendar/wareki";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import { DownloadButton } from "../../ui/download-button";
import { Empty } from "../../ui/empty";
import { LinkButton } from "../../ui/link-button";
import { NextStep } from "../../ui/next-step";
import { Notice } from "../../ui/notice";
import { PageActions } from "../../ui/page-actions";
import type { Line } from "../model/sight";
import { words } from "../page-words";
import { type Home, Frame } from "./frame";
import { ListRow } from "./list-row";

interface Named {
  readonly id: string;
}

export interface ListPageProps {
  page: Page;
  home: Home;
  lines: readonly Line[];
  items: ReadonlyMap<string, string>;
  frozenAt: Instant | null;
  /** Papers that the secretariat has to check; none for everybody else. */
  toCheck: readonly Named[];
  /** Papers that wait for the reader's own ministry. */
  toSubmit: readonly Named[];
  /** Whether there is something to download together. */
  hasFiles: boolean;
  mayArrange: boolean;
  mayOffer: boolean;
  mayFreeze: boolean;
}

/** What the reader does next, with the way to the first paper that waits for it. */
const Turn = ({ page, home, toCheck, toSubmit }: ListPageProps) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const [check] = toCheck;
  const [submit] = toSubmit;
  if (check)
    return (
      <NextStep
        page={page}
        action={<LinkButton href={to.handout(home.id, check.id)}>{w.openPaper}</LinkButton>}
      >
        {w.toCheck(toCheck.length)}
      </NextStep>
    );
  return submit ? (
    <NextStep
      page={page}
      action={<LinkButton href={to.handout(home.id, submit.id)}>{w.openPaper}</LinkButton>}
    >
      {w.toSubmit(toSubmit.length)}
    </NextStep>
  ) : null;
};

const Arranging = ({ page, home, frozenAt, mayFreeze }: ListPageProps) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <>
      <LinkButton href={to.askHandouts(home.id)} kind="primary">
        {w.ask}
      </LinkButton>
      <LinkButton href={to.newHandout(home.id)}>{w.add}</LinkButton>
      <LinkButton href={to.handoutNumbers(home.id)}>{w.numberAll}</LinkButton>
      <LinkButton href={to.prepareDocument(home.id, "handouts")}>{w.publish}</LinkButton>
      {mayFreeze && frozenAt === null && (
        <LinkButton href={to.freezeHandouts(home.id)}>{w.freeze}</LinkButton>
      )}
      {mayFreeze && frozenAt !== null && (
        <LinkButton href={to.unfreezeHandouts(home.id)}>{w.unfreeze}</LinkButton>
      )}
    </>
  );
};

const Actions = (props: ListPageProps) => {
  const { page, home } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <PageActions>
      {props.mayArrange && <Arranging {...props} />}
      {props.mayOffer && (
        <LinkButton href={to.offerHandout(home.id)} kind="primary">
          {w.offer}
        </LinkButton>
      )}
      {props.hasFiles && (
        <DownloadButton page={page} href={to.packetFile(home.id)}>
          {w.download}
        </DownloadButton>
      )}
      <LinkButton href={to.handoutsPrint(home.id)} kind="quiet">
        {w.print}
      </LinkButton>
      <LinkButton href={to.deskVerify()} kind="quiet">
        {w.verify}
      </LinkButton>
    </PageActions>
  );
};

const Lines = ({ page, home, lines, items }: ListPageProps) => {
  const w = words[page.lang];
  return (
    <Table caption={w.caption} captionHidden stacks dense name="handout-list">
      <thead>
        <tr>
          <Column>{w.number}</Column>
          <Column>{`${w.name}・${w.submitter}`}</Column>
          <Column>{w.item}</Column>
          <Column>{w.state}</Column>
          <Column>{w.disclosure}</Column>
          <Column>{w.file}</Column>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <ListRow page={page} meetingId={home.id} items={items} line={line} />
        ))}
      </tbody>
    </Table>
  );
};

const momentOf = (at: Instant, page: Page) => `${shownDay(dayOf(at), page.lang)} ${timeOf(at)}`;

/** 配布資料 of a meeting: every number in its order, as the reader may see it. */
export const ListPage = (props: ListPageProps) => {
  const { page, home, lines, frozenAt } = props;
  const w = words[page.lang];
  const here = lines.filter((line) => line.cover === null && line.state === "accepted").length;
  return (
    <Frame
      page={page}
      home={home}
      title={w.title}
      lead={lines.length > 0 && w.lead(lines.length, here)}
      turn={<Turn {...props} />}
      isTop
    >
      {frozenAt !== null && (
        <Notice page={page} tone="information" heading={w.frozen}>
          <p>{w.frozenText(momentOf(frozenAt, page))}</p>
        </Notice>
      )}
      <Actions {...props} />
      {lines.length === 0 ? (
        <Empty>{props.mayArrange ? w.empty : w.emptyReader}</Empty>
      ) : (
        <Lines {...props} />
      )}
    </Frame>
  );
};
