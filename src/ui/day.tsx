import { shownDay } from "../lib/calendar/wareki";
import type { Day as CalendarDay } from "../lib/clock";
import type { Lang } from "../lib/lang";

interface Props {
  day: CalendarDay;
  lang: Lang;
  weekday?: boolean | undefined;
}

/** A day as people write it, and as machines read it. */
export const Day = ({ day, lang, weekday = false }: Props) => (
  <time datetime={day}>{shownDay(day, lang, { weekday })}</time>
);
