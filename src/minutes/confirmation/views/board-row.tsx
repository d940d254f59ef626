import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { ActionButton } from "../../../ui/action-button";
import { Due } from "../../../ui/due";
import { Moment } from "../../../ui/moment";
import type { BoardRow as Row } from "../model/board";
import { seatStandings } from "../model/seat";
import { words } from "../board-words";
import { vocabulary } from "../words";
import { SeatChip } from "./standing-chip";

interface Props {
  page: Page;
  meetingId: string;
  row: Row;
  mayAct: boolean;
}

const Who = ({ page, row }: Props) => {
  const w = words[page.lang];
  return row.speakers.length === 0 ? (
    <span class="quiet">{w.nobody}</span>
  ) : (
    <ul class="plain-list">
      {row.speakers.map(({ name, capacity }) => (
        <li>
          {name} <span class="small quiet">{w[capacity]}</span>
        </li>
      ))}
    </ul>
  );
};

const Counted = ({ page, row }: Props) => (
  <ul class="plain-list">
    {seatStandings
      .filter((one) => row.counts[one] > 0)
      .map((one) => (
        <li>
          {vocabulary[page.lang].seats[one]} {words[page.lang].count(row.counts[one])}
        </li>
      ))}
  </ul>
);

const Until = ({ page, row }: Props) => {
  const w = words[page.lang];
  const { due, row: own, counts } = row;
  return (
    <>
      {due !== null && (
        <p>
          <Moment at={due} lang={page.lang} />
          {counts.open > 0 && (
            <>
              {" "}
              <Due page={page} at={due} />
            </>
          )}
        </p>
      )}
      {own?.due && <p class="small">{w.extended(own.extensionReason)}</p>}
      {own?.remindedAt && (
        <p class="small quiet">
          {w.reminded} <Moment at={own.remindedAt} lang={page.lang} />
        </p>
      )}
    </>
  );
};

const Actions = ({ page, meetingId, row }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const { seatId } = row.seat;
  return (
    <ul class="plain-list">
      {row.counts.open > 0 && (
        <>
          <li>
            <a href={to.minutesConfirm(meetingId, seatId)}>{w.record}</a>
          </li>
          <li>
            <a href={to.confirmationDue(meetingId, seatId)}>{w.extend}</a>
          </li>
        </>
      )}
      {row.isRemindable && (
        <li>
          <ActionButton
            page={page}
            action={to.minutesStep(meetingId, "remind")}
            values={{ seat: seatId }}
            kind="quiet"
          >
            {w.remind}
          </ActionButton>
        </li>
      )}
    </ul>
  );
};

/** A seat: how it stands, who has it, until when, and what can be done about it. */
export const BoardRow = (props: Props) => {
  const { page, row, mayAct } = props;
  return (
    <tr>
      <th scope="row">{row.seat.post[page.lang]}</th>
      <td>
        <SeatChip page={page} standing={row.standing} />
      </td>
      <td>
        <Counted {...props} />
      </td>
      <td>
        <Who {...props} />
      </td>
      <td>
        <Until {...props} />
      </td>
      {mayAct && (
        <td class="screen-only">
          <Actions {...props} />
        </td>
      )}
    </tr>
  );
};
