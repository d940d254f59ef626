import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { LinkButton } from "../../../ui/link-button";
import { NextStep } from "../../../ui/next-step";
import { words } from "../board-words";
import type { Corrected } from "../model";
import type { BoardRow as Row } from "../model/board";

interface Props {
  page: Page;
  meeting: { readonly id: string };
  rows: readonly Row[];
  /** Those that wait for an answer, the newest first. */
  corrections: readonly { readonly correction: Pick<Corrected, "id"> }[];
}

/** How many seats have a remark that was deemed confirmed. */
export const withDeemed = (rows: readonly Row[]): number =>
  rows.filter(({ counts }) => counts.deemed > 0).length;

/** What the secretariat does next: answer the correction that has waited longest, wait, or settle. */
export const BoardNext = ({ page, meeting, rows, corrections }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const open = rows.filter(({ counts }) => counts.open > 0);
  const next = corrections.at(-1)?.correction;
  if (next)
    return (
      <NextStep
        page={page}
        action={
          <LinkButton kind="primary" href={to.correction(meeting.id, next.id)}>
            {w.answer}
          </LinkButton>
        }
      >
        {w.toAnswer(corrections.length)}
      </NextStep>
    );
  return open.length > 0 ? (
    <NextStep page={page}>{w.waitFor}</NextStep>
  ) : (
    <NextStep
      page={page}
      action={
        <LinkButton kind="primary" href={to.minutesStep(meeting.id, "settle")}>
          {w.settle}
        </LinkButton>
      }
    >
      {w.allIn(withDeemed(rows))}
    </NextStep>
  );
};
