import { shownDeadline } from "../../lib/calendar/deadline";
import type { HolidayChanges } from "../../lib/calendar/holidays";
import { type Instant, dayOf, timeOf } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { Chip, type Tone } from "../../ui/chip";
import { words } from "../page-words";

const tones = { past: "late", soon: "soon", later: "neutral" } as const satisfies Record<
  string,
  Tone
>;

interface Props {
  page: Page;
  due: Instant;
  holidays: HolidayChanges;
}

/** How a deadline stands in working days: あと３営業日, 締切超過（２営業日）. */
export const DueChip = ({ page, due, holidays }: Props) => {
  const at = { day: dayOf(due), time: timeOf(due) };
  const { text, urgency } = shownDeadline(at, page.now, page.lang, holidays);
  return <Chip tone={tones[urgency]}>{text}</Chip>;
};

/** A deadline: its day and time, and while it counts how many working days are left. */
export const DueAt = ({ counts, ...props }: Props & { counts: boolean }) => (
  <>
    <time datetime={props.due}>{words[props.page.lang].dueAt(props.due)}</time>{" "}
    {counts && <DueChip {...props} />}
  </>
);
