import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { LinkButton } from "../../ui/link-button";
import type { SeatLine } from "../model/lines";
import { words } from "../words/page";

/** What the reader may do with the seats. */
export interface Permits {
  /** The seats for which the reader may reply now. */
  readonly reply: ReadonlySet<string>;
  readonly record: boolean;
}

interface Props {
  page: Page;
  meetingId: string;
  line: SeatLine;
  permits: Permits;
}

/** The ways from a seat to its reply and its record. */
export const SeatActions = ({ page, meetingId, line, permits }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const { seatId, answer } = line;
  const post = <span class="heard"> {line.post[page.lang]}</span>;
  return (
    <div class="actions">
      {permits.reply.has(seatId) && (
        <LinkButton href={to.reply(meetingId, seatId)}>
          {answer?.reply ? w.doReplyAgain : w.doReply}
          {post}
        </LinkButton>
      )}
      {permits.record && (
        <LinkButton href={to.presence(meetingId, seatId)}>
          {w.doRecord}
          {post}
        </LinkButton>
      )}
    </div>
  );
};
