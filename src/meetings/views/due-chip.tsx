import { type Urgency, shownDeadline } from "../../lib/calendar/deadline";
import type { HolidayChanges } from "../../lib/calendar/holidays";
import { type Instant, dayOf, timeOf } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { Chip, type Tone } from "../../ui/chip";

const tones: Record<Urgency, Tone> = { past: "late", soon: "soon", later: "neutral" };

interface Props {
  page: Page;
  due: Instant;
  changes: HolidayChanges;
}

/** How a deadline stands: あと４営業日, 締切超過（２営業日）. */
export const DueChip = ({ page, due, changes }: Props) => {
  const { text, urgency } = shownDeadline(
    { day: dayOf(due), time: timeOf(due) },
    page.now,
    page.lang,
    changes,
  );
  return <Chip tone={tones[urgency]}>{text}</Chip>;
};
