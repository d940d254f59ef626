import { shownTime } from "../lib/calendar/wareki";
import type { Day as CalendarDay, Time } from "../lib/clock";
import type { Lang } from "../lib/lang";
import type { Page } from "../lib/page";
import { vocabulary } from "../words/meeting";
import { Day } from "./day";

const range = (start: Time | null, end: Time | null, lang: Lang): string => {
  if (start === null) return "";
  const { until } = vocabulary[lang];
  // What joins two times does not begin a line.
  return end === null
    ? `${shownTime(start)}\u2060${until}`
    : `${shownTime(start)}${until}${shownTime(end)}`;
};

interface Dated {
  readonly day: CalendarDay | null;
  readonly plannedStart: Time | null;
  readonly plannedEnd?: Time | null;
  readonly actualStart?: Time | null;
  readonly actualEnd?: Time | null;
}

/** When a meeting is: its day with the planned times, or the actual ones once it was held. */
export const MeetingWhen = ({ page, meeting }: { page: Pick<Page, "lang">; meeting: Dated }) => {
  if (meeting.day === null) return <span class="quiet">{vocabulary[page.lang].undated}</span>;
  const times = meeting.actualStart
    ? range(meeting.actualStart, meeting.actualEnd ?? null, page.lang)
    : range(meeting.plannedStart, meeting.plannedEnd ?? null, page.lang);
  return (
    <>
      <Day day={meeting.day} lang={page.lang} weekday /> {times}
    </>
  );
};
