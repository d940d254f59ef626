import { fiscalYearLabel } from "../../lib/calendar/wareki";
import { numeral } from "../../lib/numeral";
import type { Page } from "../../lib/page";
import { words } from "../../words/chart";
import { numberOf, yearOf } from "./quarters";

interface Props {
  page: Pick<Page, "lang">;
  /** Whole fiscal years. */
  quarters: readonly number[];
  now: number;
}

const Head = ({ page: { lang }, quarter, now }: Omit<Props, "quarters"> & { quarter: number }) => {
  const w = words[lang];
  const number = numberOf(quarter);
  return (
    <th scope="col" class={quarter === now ? "timeline-now" : undefined}>
      <span class="timeline-ordinal">{w.quarter}</span>
      {lang === "ja" ? numeral(number) : number}
      <span class="heard">{w.quarterEnd}</span>{" "}
      <span class="timeline-months">{w.months[number - 1]}</span>
      {quarter === now && <span class="timeline-here"> {w.now}</span>}
    </th>
  );
};

/** The columns' heads: fiscal years, and their quarters beneath. */
export const TimelineHead = ({ page, quarters, now }: Props) => {
  const years = [...new Set(quarters.map(yearOf))];
  return (
    <>
      <colgroup class="timeline-titles" />
      {years.map(() => (
        <colgroup span={4} />
      ))}
      <thead>
        <tr>
          <th scope="col" rowspan={2}>
            {words[page.lang].milestone}
          </th>
          {years.map((year) => (
            <th scope="colgroup" colspan={4} class="timeline-year">
              {fiscalYearLabel(`${year}-12-01`, page.lang)}
            </th>
          ))}
        </tr>
        <tr>
          {quarters.map((quarter) => (
            <Head page={page} quarter={quarter} now={now} />
          ))}
        </tr>
      </thead>
    </>
  );
};
