import type { Page } from "../../lib/page";
import { words } from "../../words/chart";
import type { Mark } from "./quarters";

export const shapes: Record<Mark, string> = { planned: "●", done: "✓", late: "▲" };

/** A cell's shape, and its word for those who hear the table. */
export const TimelineMark = ({ page, mark }: { page: Pick<Page, "lang">; mark: Mark }) => (
  <>
    <span class="timeline-shape" aria-hidden="true">
      {shapes[mark]}
    </span>
    <span class="heard">{words[page.lang].marks[mark]}</span>
  </>
);
