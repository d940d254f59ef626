import type { HolidayChanges } from "../../lib/calendar/holidays";
import { workingDaysBetween } from "../../lib/calendar/working-days";
import { type Instant, dayOf } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Moment } from "../../ui/moment";
import { type SeatLine, owesReply } from "../model/lines";
import { words } from "../page-words";
import { AnswerChip } from "./answer-chip";
import { DueChip } from "./due-at";

/** What the rows have in common. */
export interface RowFrame {
  readonly page: Page;
  readonly meetingId: string;
  readonly due: Instant;
  readonly holidays: HolidayChanges;
  readonly isOpen: boolean;
  /** The seats for which the reader may reply now. */
  readonly reply: ReadonlySet<string>;
  /** The reader's own seats; for others the secretariat records. */
  readonly own: ReadonlySet<string>;
}

type Props = RowFrame & { line: SeatLine };

const Replied = ({ page, line: { reply }, due, holidays }: Props) => {
  if (reply === null) return null;
  const w = words[page.lang];
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

const Action = ({ page, meetingId, line, own }: Props) => {
  const w = words[page.lang];
  const first = own.has(line.seatId) ? w.doReply : w.doRecord;
  const said = line.reply ? w.doReplyAgain : first;
  return (
    <a
      class="button button-secondary"
      href={paths[page.lang].circulationReply(meetingId, line.seatId)}
      aria-label={w.forSeat(said, line.post[page.lang])}
    >
      {said}
    </a>
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

/** What was replied, or how late it is. */
const Answer = ({ page, line, isOpen, due, holidays }: Props) => (
  <td>
    <AnswerChip page={page} line={line} />{" "}
    {isOpen && owesReply(line) && page.now > due && (
      <DueChip page={page} due={due} holidays={holidays} />
    )}
  </td>
);

/** A seat: who has the papers, what was replied, by whom and when. */
export const SeatRow = (props: Props) => {
  const { page, line, reply } = props;
  return (
    <tr>
      <Post page={page} line={line} />
      <td>{line.holder ?? <span class="quiet">{words[page.lang].vacant}</span>}</td>
      <Answer {...props} />
      <td>{line.reply?.opinion && <p class="lines">{line.reply.opinion}</p>}</td>
      <td class="small">
        <Replied {...props} />
      </td>
      {reply.size > 0 && <td>{reply.has(line.seatId) && <Action {...props} />}</td>}
    </tr>
  );
};
