import { fiscalYearName } from "../../../lib/calendar/fiscal-year";
import type { Page } from "../../../lib/page";
import { shownQuantity } from "../../../lib/quantity";
import { Column } from "../../../ui/column";
import { Table } from "../../../ui/data-table";
import { AchievementMark } from "../../../ui/measure/achievement-mark";
import { nameIn } from "../../../ui/measure/naming";
import type { MeasureContent } from "../../model/content";
import { briefIndicator } from "../model";
import { words } from "../words";

/** So many fit on the sheet beside everything else. */
const shownIndicators = 5;

interface Figure {
  readonly value: string;
  readonly year: number;
  readonly isApproximate?: boolean;
}

interface Props {
  page: Page;
  content: MeasureContent;
  year: number;
}

/** Each indicator in a line: from where, to where, where it is. */
export const BriefIndicators = ({ page, content, year }: Props) => {
  const { lang } = page;
  const w = words[lang];
  const lines = content.indicators.flatMap((one) => briefIndicator(one, year) ?? []);
  const shown = (figure: Figure | null, unit: string) =>
    figure &&
    w.of(
      shownQuantity(figure.value, figure.isApproximate ?? false, lang),
      unit,
      fiscalYearName(figure.year, lang),
    );
  if (lines.length === 0) return <p class="quiet">{w.none}</p>;
  const left = lines.length - shownIndicators;
  return (
    <>
      <Table caption={w.indicatorCaption} dense>
        <thead>
          <tr>
            {[w.indicator, w.baseline, w.target, w.actual, w.achievement].map((label) => (
              <Column>{label}</Column>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, shownIndicators).map((line) => (
            <tr>
              <th scope="row">{nameIn(line, lang)}</th>
              <td>{shown(line.baseline, line.unit)}</td>
              <td>{shown(line.target, line.unit)}</td>
              <td>{shown(line.actual, line.unit)}</td>
              <td>
                <AchievementMark page={page} achievement={line.achievement} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {left > 0 && <p class="small quiet">{w.moreIndicators(left)}</p>}
    </>
  );
};
