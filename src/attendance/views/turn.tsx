import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { LinkButton } from "../../ui/link-button";
import { NextStep } from "../../ui/next-step";
import type { Gathering } from "../model/gathering";
import type { SeatLine } from "../model/lines";
import { words } from "../words/page";

interface Props {
  page: Page;
  gathering: Gathering;
  mine: readonly SeatLine[];
  missing: readonly SeatLine[] | null;
}

/** Whose turn it is: the reader's own seat first, then the secretariat's. */
export const Turn = ({ page, gathering, mine, missing }: Props) => {
  const w = words[page.lang];
  const { due, id } = gathering;
  const until = due && w.dueAt(due.day, due.time);
  const [own] = mine;
  if (own)
    return (
      <NextStep
        page={page}
        due={until}
        action={
          <LinkButton kind="primary" href={paths[page.lang].reply(id, own.seatId)}>
            {w.replyNow}
          </LinkButton>
        }
      >
        {w.yourTurn(own.post[page.lang])}
      </NextStep>
    );
  return missing && missing.length > 0 ? (
    <NextStep page={page} due={until}>
      {w.awaitReplies(missing.length)}
    </NextStep>
  ) : null;
};
