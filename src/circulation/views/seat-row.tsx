import type { HolidayChanges } from "../../lib/calendar/holidays";
import { workingDaysBetween } from "../../lib/calendar/working-days";
import { type Instant, dayOf } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { LinkButton } from "../../ui/link-button";
import { Moment } from "../../ui/moment";
import { type SeatLine, dueOf, owesReply } from "../model/lines";
import { words } from "../page-words";
import { AnswerChip } from "./answer-chip";
import { DueChip } from "./due-at";

/** What the rows have in common. */
export interface RowFrame {
  readonly page: Page;
  readonly meetingId: string;
  /** The deadline of everybody; a seat may have more time. */
  readonly due: Instant;
  readonly holidays: HolidayChanges;
  readonly isOpen: boolean;
  /** Whether the reader may give a seat more time. */
  readonly mayExtend: boolean;
  /** The seats for which the reader may reply now. */
  readonly reply: ReadonlySet<string>;
  /** The reader's own seats; for others the secretariat records. */
  readonly own: ReadonlySet<string>;
}

type Props = RowFrame & { line: SeatLine };

const Replied = ({ page, line, holidays, ...frame }: Props) => {
  const { reply } = line;
  if (reply === null) return null;
  const w = words[page.lang];
  const due = dueOf(frame, line);
  const late = workingDaysBetween(dayOf(due), dayOf(reply.repliedAt), holidays);
  return (
    <>
      <Moment at={reply.repliedAt} lang={page.lang} />
      {reply.repliedAt > due && w.late(late)}
      <br />
      {w.replier(reply.replier, w.by[reply.repliedAs])}
    </>
  );
};

const Action = ({ page, meetingId, line, own, mayExtend }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const first = own.has(line.seatId) ? w.doReply : w.doRecord;
  const said = line.reply ? w.doReplyAgain : first;
  return (
    <div class="actions">
      <LinkButton
        href={to.circulationReply(meetingId, line.seatId)}
        label={w.forSeat(said, line.post[page.lang])}
      >
        {said}
      </LinkButton>
      {mayExtend && owesReply(line) && (
        <LinkButton
          href={to.circulationDue(meetingId, line.seatId)}
          kind="quiet"
          label={w.forSeat(w.extend, line.post[page.lang])}
        >
          {w.extend}
        </LinkButton>
      )}
    </div>
  );
};

/** The post, and what it is in the council beside a member's. */
const Post = ({ page, line }: Pick<Props, "page" | "line">) => (
  <th scope="row">
    {line.post[page.lang]}
    {line.role !== "member" && (
      <span class="small quiet"> {words[page.lang].roles[line.role]}</span>
    )}
  </th>
);

/** What was replied, or how late it is, and by when where the seat has more time than the others. */
const Answer = ({ page, line, isOpen, holidays, ...frame }: Props) => {
  const w = words[page.lang];
  const due = dueOf(frame, line);
  const isAwaited = isOpen && owesReply(line);
  return (
    <td>
      <AnswerChip page={page} line={line} />{" "}
      {isAwaited && (page.now > due || due > frame.due) && (
        <DueChip page={page} due={due} holidays={holidays} />
      )}
      {line.extension && due > frame.due && (
        <p class="small">{w.extendedTo(due, line.extension.reason)}</p>
      )}
    </td>
  );
};

/** A seat: who has the papers, what was replied, by whom and when. */
export const SeatRow = (props: Props) => {
  const { page, line, reply } = props;
  return (
    <tr>
      <Post page={page} line={line} />
      <td class="nowrap">{line.holder ?? <span class="quiet">{words[page.lang].vacant}</span>}</td>
      <Answer {...props} />
      <td>{line.reply?.opinion && <p class="lines">{line.reply.opinion}</p>}</td>
      <td class="small">
        <Replied {...props} />
      </td>
      {reply.size > 0 && <td>{reply.has(line.seatId) && <Action {...props} />}</td>}
    </tr>
  );
};
