import { shownDeadline } from "../../lib/calendar/deadline";
import type { Page } from "../../lib/page";
import { Chip } from "../../ui/chip";
import { Day } from "../../ui/day";
import { SummaryList } from "../../ui/summary-list";
import type { Gathering } from "../model/gathering";
import { words } from "../words/page";
import { tones } from "./missing-replies";

const Due = ({ page, gathering }: Props) => {
  const { due, holidays } = gathering;
  if (due === null) return null;
  const stand = shownDeadline(due, page.now, page.lang, holidays);
  return (
    <>
      <time datetime={`${due.day}T${due.time}+09:00`}>
        {words[page.lang].dueAt(due.day, due.time)}
      </time>{" "}
      <Chip tone={tones[stand.urgency]}>{stand.text}</Chip>
    </>
  );
};

interface Props {
  page: Page;
  gathering: Gathering;
}

/** When the meeting is, by when to reply, whom to ask. */
export const GatheringFacts = ({ page, gathering }: Props) => {
  const w = words[page.lang];
  const { day, due, contact } = gathering;
  const rows = [
    { term: w.day, value: day ? <Day day={day} lang={page.lang} weekday /> : w.noDay },
    ...(due ? [{ term: w.due, value: <Due page={page} gathering={gathering} /> }] : []),
    ...(contact ? [{ term: w.contact, value: contact }] : []),
  ];
  return <SummaryList rows={rows} />;
};
