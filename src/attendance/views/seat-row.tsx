import type { Page } from "../../lib/page";
import { Moment } from "../../ui/moment";
import type { SeatLine } from "../model/lines";
import { words } from "../words/page";
import { type Columns, type Permits, SeatActions } from "./seat-actions";
import { SeatState } from "./seat-state";
import { SeatTimes } from "./seat-times";

interface Props {
  page: Page;
  meetingId: string;
  line: SeatLine;
  permits: Permits;
  columns: Columns;
}

const Replied = ({ page, line }: Pick<Props, "page" | "line">) =>
  line.answer?.repliedAt ? (
    <>
      <Moment at={line.answer.repliedAt} lang={page.lang} /> {line.answer.replier}
    </>
  ) : null;

/** A seat: whose it is, what was answered, what came to pass. */
export const SeatRow = (props: Props) => {
  const { page, line, columns } = props;
  const { role, post, holder } = line;
  const w = words[page.lang];
  return (
    <tr>
      <th scope="row">
        {post[page.lang]}
        {role !== "member" && <span class="small quiet"> {w.roles[role]}</span>}
      </th>
      <td>{holder ?? <span class="quiet">{w.vacant}</span>}</td>
      <td>
        <SeatState page={page} line={line} basis="reply" />
      </td>
      <td class="small">
        <Replied page={page} line={line} />
      </td>
      {columns.actual && (
        <td>
          <SeatState page={page} line={line} basis="actual" />
          <SeatTimes page={page} line={line} />
        </td>
      )}
      {columns.actions && <td>{holder !== null && <SeatActions {...props} />}</td>}
    </tr>
  );
};
