import type { Page } from "../../lib/page";
import { Section } from "../../ui/section";
import { SummaryList } from "../../ui/summary-list";
import type { SeatLine } from "../model/lines";
import { vocabulary } from "../words";

interface Props {
  page: Page;
  lines: readonly SeatLine[];
  title: string;
}

/** The opinions and amendments, each under the seat that gave it; nothing where there is none. */
export const Opinions = ({ page, lines, title }: Props) => {
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
    <Section title={title}>
      <SummaryList rows={rows} />
    </Section>
  );
};
