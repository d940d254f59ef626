import type { Day as CalendarDay } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Day } from "../../ui/day";
import { Details } from "../../ui/details";
import { SummaryList } from "../../ui/summary-list";
import { words } from "../words/pages";

interface Props {
  page: Page;
  asOf: CalendarDay;
  /** Newest first. */
  days: readonly CalendarDay[];
}

/** Ways to the days on which the 名簿 changed. */
export const ChangeDays = ({ page, asOf, days }: Props) => {
  const w = words[page.lang];
  const linkTo = (day: CalendarDay) => (
    <a href={paths[page.lang].deskRoster(day)}>
      <Day day={day} lang={page.lang} />
    </a>
  );
  const earlier = days.find((day) => day < asOf);
  const later = days.findLast((day) => day > asOf);
  return (
    <div class="screen-only">
      <SummaryList
        compact
        rows={[
          { term: w.earlier, value: earlier ? linkTo(earlier) : "－" },
          { term: w.later, value: later ? linkTo(later) : "－" },
        ]}
      />
      <Details summary={w.changesCount(days.length)}>
        <ul>
          {days.map((day) => (
            <li>{linkTo(day)}</li>
          ))}
        </ul>
      </Details>
    </div>
  );
};
