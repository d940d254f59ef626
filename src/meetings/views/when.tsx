import { shownTime } from "../../lib/calendar/wareki";
import type { Time } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { Day } from "../../ui/day";
import type { Meeting } from "../model";
import { words } from "../words/pages";

const range = (start: Time | null, end: Time | null): string =>
  start === null ? "" : `${shownTime(start)}～${end === null ? "" : shownTime(end)}`;

type Dated = Pick<Meeting, "day" | "plannedStart"> &
  Partial<Pick<Meeting, "plannedEnd" | "actualStart" | "actualEnd">>;

/** When a meeting is: its day with the planned times, or the actual ones once it was held. */
export const When = ({ page, meeting }: { page: Page; meeting: Dated }) => {
  if (meeting.day === null) return <span class="quiet">{words[page.lang].undated}</span>;
  const times = meeting.actualStart
    ? range(meeting.actualStart, meeting.actualEnd ?? null)
    : range(meeting.plannedStart, meeting.plannedEnd ?? null);
  return (
    <>
      <Day day={meeting.day} lang={page.lang} weekday /> {times}
    </>
  );
};
