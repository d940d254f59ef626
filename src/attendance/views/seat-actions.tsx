import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import type { SeatLine } from "../model/lines";
import { words } from "../words/page";

/** What the reader may do with the seats. */
export interface Permits {
  /** The seats for which the reader may reply now. */
  readonly reply: ReadonlySet<string>;
  readonly record: boolean;
  /** Whether the reader settles minutes of the meeting, which rest on what is recorded here. */
  readonly settle: boolean;
}

/** Which columns the list has: none that would be empty. */
export interface Columns {
  readonly actual: boolean;
  readonly actions: boolean;
}

interface Props {
  page: Page;
  meetingId: string;
  line: SeatLine;
  permits: Permits;
}

const Way = ({ href, words: said, label }: { href: string; words: string; label: string }) => (
  <a class="button button-secondary" href={href} aria-label={label}>
    {said}
  </a>
);

/** The ways from a seat to its reply and its record. */
export const SeatActions = ({ page, meetingId, line, permits }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const { seatId, answer } = line;
  const post = line.post[page.lang];
  const reply = answer?.reply ? w.doReplyAgain : w.doReply;
  return (
    <div class="actions">
      {permits.reply.has(seatId) && (
        <Way href={to.reply(meetingId, seatId)} words={reply} label={w.forSeat(reply, post)} />
      )}
      {permits.record && (
        <Way
          href={to.presence(meetingId, seatId)}
          words={w.doRecord}
          label={w.forSeat(w.doRecord, post)}
        />
      )}
    </div>
  );
};
