import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { ActionButton } from "../../../ui/action-button";
import { Column } from "../../../ui/column";
import { Table } from "../../../ui/data-table";
import { Filter } from "../../../ui/filter";
import { Filters } from "../../../ui/filters";
import { GateLink } from "../../../ui/gate-link";
import { LinkButton } from "../../../ui/link-button";
import { PageActions } from "../../../ui/page-actions";
import { PrintButton } from "../../../ui/print-button";
import { Section } from "../../../ui/section";
import { Tasks } from "../../../ui/tasks";
import type { Minutes } from "../../model";
import { MinutesLayout } from "../../views/minutes-layout";
import { words } from "../board-words";
import type { Corrected } from "../model";
import type { BoardRow as Row } from "../model/board";
import { type SeatStanding, seatStandings } from "../model/seat";
import { vocabulary } from "../words";
import { BoardNext, withDeemed } from "./board-next";
import { BoardRow } from "./board-row";

export interface BoardPageProps {
  page: Page;
  meeting: { readonly id: string; readonly number: number | null };
  minutes: Minutes;
  rows: readonly Row[];
  /** Corrections that wait, each with the post of its seat. */
  corrections: readonly { readonly correction: Corrected; readonly post: string }[];
  state: SeatStanding | null;
  /** Whether the reader runs the circulation; the auditors only read. */
  mayAct: boolean;
}

const Actions = ({ page, meeting, rows, corrections }: BoardPageProps) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const remindable = rows.filter((row) => row.isRemindable).length;
  const deemable = rows.reduce((sum, row) => sum + row.deemable.length, 0);
  const waiting = rows.filter(({ counts }) => counts.open > 0).length;
  return (
    <>
      <PageActions>
        {remindable > 0 && (
          <ActionButton page={page} action={to.minutesStep(meeting.id, "remind")}>
            {w.remindAll(remindable)}
          </ActionButton>
        )}
        {waiting > 1 && (
          <LinkButton href={to.minutesStep(meeting.id, "due")}>{w.extendAll(waiting)}</LinkButton>
        )}
        {deemable > 0 && (
          <ActionButton page={page} action={to.minutesStep(meeting.id, "deem")}>
            {w.deem(deemable)}
          </ActionButton>
        )}
        <LinkButton href={to.minutesDraft(meeting.id)} kind="quiet">
          {w.draft}
        </LinkButton>
        {waiting + corrections.length > 0 && <GateLink page={page} meetingId={meeting.id} />}
        <PrintButton page={page} />
      </PageActions>
      {deemable > 0 && <p class="hint screen-only">{w.deemHint}</p>}
    </>
  );
};

const Corrections = ({ page, meeting, corrections, mayAct }: BoardPageProps) =>
  corrections.length === 0 || !mayAct ? null : (
    <Section title={words[page.lang].corrections}>
      <Tasks
        tasks={corrections.map(({ correction, post }) => ({
          title: post,
          href: paths[page.lang].correction(meeting.id, correction.id),
          about: correction.reason,
        }))}
      />
    </Section>
  );

const Seats = ({ page, meeting, rows, state, mayAct }: BoardPageProps) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const shown = rows.filter(({ standing }) => state === null || standing === state);
  return (
    <Section title={w.caption}>
      <Filters
        page={page}
        action={to.minutesBoard(meeting.id)}
        count={shown.length}
        clear={state === null ? null : to.minutesBoard(meeting.id)}
      >
        <Filter
          name="state"
          label={w.state}
          value={state ?? ""}
          options={[
            { value: "", label: w.all },
            ...seatStandings.map((value) => ({
              value,
              label: vocabulary[page.lang].seats[value],
            })),
          ]}
        />
      </Filters>
      {shown.length === 0 ? (
        <p>{w.none}</p>
      ) : (
        <Table caption={w.caption} captionHidden stacks>
          <thead>
            <tr>
              <Column>{w.seat}</Column>
              <Column>{w.state}</Column>
              <Column>{w.counts}</Column>
              <Column>{w.who}</Column>
              <Column>{w.due}</Column>
              {mayAct && (
                <th scope="col" class="screen-only">
                  {w.doIt}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <BoardRow page={page} meetingId={meeting.id} row={row} mayAct={mayAct} />
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
};

const Unsent = ({ page, meeting }: BoardPageProps) => (
  <PageActions>
    <LinkButton kind="primary" href={paths[page.lang].minutesStep(meeting.id, "send")}>
      {words[page.lang].send}
    </LinkButton>
  </PageActions>
);

/** How far the speakers have come: a line for each seat, what waits for the secretariat, and what it can do. */
export const BoardPage = (props: BoardPageProps) => {
  const { page, meeting, minutes, rows, mayAct } = props;
  const w = words[page.lang];
  const acting = mayAct ? minutes.state : null;
  const waiting = rows.filter(({ counts }) => counts.open > 0).length;
  return (
    <MinutesLayout
      page={page}
      meeting={meeting}
      minutes={minutes}
      title={w.title}
      lead={
        minutes.state === "drafting" ? w.unsent : w.lead(waiting, rows.length, withDeemed(rows))
      }
      head={acting === "confirming" && <BoardNext {...props} />}
    >
      {acting === "drafting" && <Unsent {...props} />}
      {acting === "confirming" && <Actions {...props} />}
      <Corrections {...props} />
      {rows.length > 0 && <Seats {...props} />}
    </MinutesLayout>
  );
};
