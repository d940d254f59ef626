import type { Page } from "../../lib/page";
import { words } from "../../words/chart";
import { langOf } from "../lang-of";
import { descriptionOf } from "./description";
import { drawingOf } from "./drawing";
import { Legend } from "./legend";
import { Picture } from "./picture";
import { breaksIn, type ChartPoint, valuesIn } from "./points";

interface Props {
  page: Pick<Page, "lang">;
  /** Once in the page: the ids of the chart begin with it. */
  id: string;
  title: string;
  /** ％, 人, 団体; stands in the caption. */
  unit: string;
  /** Every fiscal year from the first to the last, those without a value as well. */
  points: readonly ChartPoint[];
}

/** More than this is not made smaller for a phone, but scrolls inside itself. */
const widest = 480;

/**
 * An indicator over fiscal years: actuals as a line, targets as ◇, what was revised as ○, and a gap where the
 * definition changed. The page puts a table with every value beside it.
 */
export const LineChart = ({ page, id, title, unit, points }: Props) => {
  const w = words[page.lang];
  const caption = unit === "" ? title : w.titled(title, unit);
  if (valuesIn(points).length === 0)
    return (
      <figure class="chart">
        <figcaption>{caption}</figcaption>
        <p class="quiet">{w.noValues}</p>
      </figure>
    );
  const drawing = drawingOf(points, page.lang);
  const breaks = breaksIn(points);
  const names = [`${id}-title`, `${id}-text`, ...(breaks.length > 0 ? [`${id}-notes`] : [])];
  const picture = (
    <Picture drawing={drawing} labelledby={names.join(" ")} describedAs={`${id}-text`}>
      {descriptionOf(points, unit, page.lang)}
    </Picture>
  );
  return (
    <figure class="chart">
      <figcaption id={`${id}-title`} lang={langOf(title)}>
        {caption}
      </figcaption>
      <Legend page={page} drawing={drawing} />
      {drawing.frame.width > widest ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
        <section class="chart-scroll" aria-label={title} tabindex={0}>
          {picture}
        </section>
      ) : (
        picture
      )}
      {breaks.length > 0 && (
        <ul class="chart-notes" id={`${id}-notes`}>
          {breaks.map(({ label, name }) => (
            <li>{w.break(label, name)}</li>
          ))}
        </ul>
      )}
    </figure>
  );
};
