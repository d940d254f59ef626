import { shownDeadline } from "../lib/calendar/deadline";
import type { HolidayChanges } from "../lib/calendar/holidays";
import { dayOf, type Instant, timeOf } from "../lib/clock";
import type { Page } from "../lib/page";
import { Chip, type Tone } from "./chip";

const tones = { past: "late", soon: "soon", later: "neutral" } as const satisfies Record<
  string,
  Tone
>;

interface Props {
  page: Page;
  at: Instant;
  /** What the secretariat changed of the 行政機関の休日. */
  holidays?: HolidayChanges | undefined;
}

/** How a deadline stands in working days: あと３営業日, 締切超過（２営業日）. */
export const Due = ({ page, at, holidays }: Props) => {
  const due = { day: dayOf(at), time: timeOf(at) };
  const { text, urgency } = shownDeadline(due, page.now, page.lang, holidays);
  return <Chip tone={tones[urgency]}>{text}</Chip>;
};
