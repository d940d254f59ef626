import { fiscalYearName } from "../../../lib/calendar/fiscal-year";
import type { Page } from "../../../lib/page";
import { Table } from "../../../ui/data-table";
import { Empty } from "../../../ui/empty";
import { type GradesOf, gradeName } from "../../../ui/measure/grades";
import { Moment } from "../../../ui/moment";
import { words } from "../words";

/** A rating of the council as its history tells it. */
export interface RatingTold {
  readonly year: number;
  readonly rating: string;
  readonly reason: string;
  /** Empty where no meeting is named. */
  readonly meeting: string;
  readonly ratedBy: string;
  readonly ratedAt: string;
}

interface Props {
  page: Page;
  ratings: readonly RatingTold[];
  gradesOf: GradesOf;
}

/** 会議の評価の経緯: all of them, the newest first. */
export const RatingHistory = ({ page, ratings, gradesOf }: Props) => {
  const w = words[page.lang];
  if (ratings.length === 0) return <Empty>{w.historyNone}</Empty>;
  return (
    <Table caption={w.history} captionHidden stacks>
      <thead>
        <tr>
          <th scope="col">{w.year}</th>
          <th scope="col">{w.rating}</th>
          <th scope="col">{w.reason}</th>
          <th scope="col">{w.meeting}</th>
          <th scope="col">{w.by}</th>
          <th scope="col">{w.at}</th>
        </tr>
      </thead>
      <tbody>
        {ratings.map(({ year, rating, reason, meeting, ratedBy, ratedAt }) => (
          <tr>
            <th scope="row">{fiscalYearName(year, page.lang)}</th>
            <td data-label={w.rating}>{gradeName(gradesOf(year).council, rating, page.lang)}</td>
            <td data-label={w.reason} class="as-typed">
              {reason}
            </td>
            <td data-label={w.meeting}>{meeting}</td>
            <td data-label={w.by}>{ratedBy}</td>
            <td data-label={w.at}>
              <Moment at={ratedAt} lang={page.lang} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};
