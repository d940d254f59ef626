import type { Child } from "hono/jsx";
import type { Page } from "../../lib/page";
import { SummaryList } from "../../ui/summary-list";
import type { SeatLine } from "../model/lines";
import { vocabulary } from "../words";

interface Props {
  page: Page;
  lines: readonly SeatLine[];
  /** Their heading, which is not there where nobody has one. */
  heading: Child;
}

/** The opinions and amendments, each under the seat that gave it; nothing where there is none. */
export const Opinions = ({ page, lines, heading }: Props) => {
  const { answers } = vocabulary[page.lang];
  const rows = lines.flatMap(({ post, reply }) =>
    reply === null || reply.opinion === ""
      ? []
      : [
          {
            term: `${post[page.lang]} — ${answers[reply.reply]}`,
            value: <span class="lines">{reply.opinion}</span>,
          },
        ],
  );
  return rows.length === 0 ? null : (
    <>
      {heading}
      <SummaryList rows={rows} />
    </>
  );
};
