import { shownDeadline } from "../../lib/calendar/deadline";
import type { Page } from "../../lib/page";
import { Chip } from "../../ui/chip";
import { Day } from "../../ui/day";
import { SummaryList } from "../../ui/summary-list";
import type { Gathering } from "../model/gathering";
import { words } from "../words/page";
import { tones } from "./missing-replies";

/** When the meeting is, by when to reply, whom to ask. */
export const GatheringFacts = ({ page, gathering }: { page: Page; gathering: Gathering }) => {
  const w = words[page.lang];
  const { day, due, contact } = gathering;
  const stand = due && shownDeadline(due, page.now, page.lang, gathering.holidays);
  const rows = [
    { term: w.day, value: day ? <Day day={day} lang={page.lang} weekday /> : w.noDay },
    {
      term: w.due,
      value:
        due && stand ? (
          <>
            <time datetime={`${due.day}T${due.time}+09:00`}>{w.dueAt(due.day, due.time)}</time>{" "}
            <Chip tone={tones[stand.urgency]}>{stand.text}</Chip>
          </>
        ) : (
          w.noDue
        ),
    },
    ...(contact ? [{ term: w.contact, value: contact }] : []),
  ];
  return <SummaryList rows={rows} compact />;
};
