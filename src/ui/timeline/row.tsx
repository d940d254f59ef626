import { langOf } from "../lang-of";
import type { Page } from "../../lib/page";
import { words } from "../../words/chart";
import { Chip } from "../chip";
import { TimelineMark } from "./mark";
import { isLate, isPlanned, markIn, type Plan } from "./quarters";

/** A milestone as the timeline shows it. */
export interface TimelineMilestone extends Plan {
  readonly title: string;
  readonly href?: string | undefined;
  /** A few words beneath, such as the ministry. */
  readonly note?: string | undefined;
}

interface Props {
  page: Pick<Page, "lang">;
  milestone: TimelineMilestone;
  quarters: readonly number[];
  now: number;
}

const State = ({ page, milestone, now }: Omit<Props, "quarters">) => {
  const w = words[page.lang];
  if (milestone.doneOn) return <Chip tone="done">{w.marks.done}</Chip>;
  if (milestone.isDropped) return <Chip tone="stopped">{w.dropped}</Chip>;
  return isLate(milestone, now) ? <Chip tone="late">{w.marks.late}</Chip> : null;
};

const Cell = ({ page, milestone, quarter, now }: Omit<Props, "quarters"> & { quarter: number }) => {
  const mark = markIn(milestone, quarter, now);
  const classes = [
    mark && `timeline-${mark}`,
    isPlanned(milestone, quarter) && "timeline-span",
    quarter === now && "timeline-now",
  ].filter(Boolean);
  return (
    <td class={classes.join(" ") || undefined}>
      {mark && <TimelineMark page={page} mark={mark} />}
    </td>
  );
};

const Title = ({ milestone: { title, href } }: Pick<Props, "milestone">) => {
  const lang = langOf(title);
  if (href)
    return (
      <a href={href} lang={lang}>
        {title}
      </a>
    );
  return lang ? <span lang={lang}>{title}</span> : <>{title}</>;
};

/** One milestone: its title and state, then a cell a quarter. */
export const TimelineRow = ({ page, milestone, quarters, now }: Props) => (
  <tr>
    <th scope="row">
      <Title milestone={milestone} /> <State page={page} milestone={milestone} now={now} />
      {milestone.note && <span class="timeline-note">{milestone.note}</span>}
    </th>
    {quarters.map((quarter) => (
      <Cell page={page} milestone={milestone} quarter={quarter} now={now} />
    ))}
  </tr>
);
