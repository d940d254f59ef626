import { instantOf } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { Day } from "../../ui/day";
import { DueAt } from "../../ui/due-at";
import { SummaryList } from "../../ui/summary-list";
import type { Gathering } from "../model/gathering";
import { words } from "../words/page";

interface Props {
  page: Page;
  gathering: Gathering;
}

const Due = ({ page, gathering: { due, holidays } }: Props) =>
  due && <DueAt page={page} due={instantOf(due.day, due.time)} holidays={holidays} counts />;

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
