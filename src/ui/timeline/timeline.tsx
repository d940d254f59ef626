import type { Page } from "../../lib/page";
import { words } from "../../words/chart";
import { KeyedTable } from "../chart/keyed-table";
import { TimelineHead } from "./head";
import { shapes } from "./mark";
import { quarterOf, quartersOf } from "./quarters";
import { type TimelineMilestone, TimelineRow } from "./row";

interface Props {
  page: Pick<Page, "lang" | "today">;
  caption: string;
  /** Where a heading right above says the same. */
  captionHidden?: boolean | undefined;
  /** In the order of the rows; at least one. */
  milestones: readonly TimelineMilestone[];
}

/** 工程表: what is planned for which quarter of which fiscal year, and what came of it. */
export const Timeline = ({ page, caption, captionHidden, milestones }: Props) => {
  const w = words[page.lang];
  const now = quarterOf(page.today);
  const quarters = quartersOf(milestones, now);
  return (
    <KeyedTable
      caption={caption}
      captionHidden={captionHidden}
      kind={quarters.length > 12 ? "timeline timeline-long" : "timeline"}
      legend={
        <>
          <span class="timeline-planned">{`${shapes.planned} ${w.marks.planned}`}</span>
          <span class="timeline-done">{`${shapes.done} ${w.marks.done}`}</span>
          <span class="timeline-late">{`${shapes.late} ${w.marks.late}`}</span>
        </>
      }
    >
      <TimelineHead page={page} quarters={quarters} now={now} />
      <tbody>
        {milestones.map((milestone) => (
          <TimelineRow page={page} milestone={milestone} quarters={quarters} now={now} />
        ))}
      </tbody>
    </KeyedTable>
  );
};
