import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { shownQuantity } from "../../../lib/quantity";
import { Column } from "../../../ui/column";
import { Table } from "../../../ui/data-table";
import { Day } from "../../../ui/day";
import { SourceName } from "../../../ui/measure/sources";
import { vocabulary } from "../../../words/measure";
import type { Measure } from "../../model";
import { newestOf } from "../../model/doubts";
import type { Definition, IndicatorValue } from "../../model/indicator";
import type { Series } from "../value-forms";
import { words } from "../value-words";
import { definitionTold, toldOf } from "./told-of";

interface Props {
  page: Page;
  measure: Measure;
  series: Series;
}

const Revision = ({
  page,
  value,
  isNewest,
}: {
  page: Page;
  value: IndicatorValue;
  isNewest: boolean;
}) => {
  const w = words[page.lang];
  if (isNewest && value.revision === 1) return null;
  return (
    <span class="small quiet">
      {" "}
      {w.revision(String(value.revision))}
      {!isNewest && ` ${w.before}`}
    </span>
  );
};

const Row = ({ page, measure, series, value }: Props & { value: IndicatorValue }) => {
  const w = words[page.lang];
  const isNewest = newestOf(series.values, value) === value;
  const { asOf, publishedOn, note, source, sourceUrl } = value;
  const here = paths[page.lang].indicatorValues(measure.id, series.indicatorId);
  return (
    <tr>
      <th scope="row">{toldOf(value, page.lang)}</th>
      <td data-label={w.kind}>{vocabulary[page.lang].values[value.kind]}</td>
      <td data-label={w.value} class="figure">
        {value.isWithdrawn
          ? w.withdrawn
          : shownQuantity(value.value, value.isApproximate, page.lang)}
        <Revision page={page} value={value} isNewest={isNewest} />
      </td>
      <td data-label={w.asOf}>{asOf && <Day day={asOf} lang={page.lang} />}</td>
      <td data-label={w.publishedOn}>
        {publishedOn && <Day day={publishedOn} lang={page.lang} />}
      </td>
      <td data-label={w.noteAndSource}>
        {note}
        {note !== "" && (source !== "" || sourceUrl !== "") && <br />}
        <SourceName source={source} sourceUrl={sourceUrl} />
      </td>
      <td>
        {isNewest && (
          <a
            href={`${here}?correct=${value.id}#value`}
            aria-label={w.correctOf(
              toldOf(value, page.lang),
              vocabulary[page.lang].values[value.kind],
            )}
          >
            {w.correct}
          </a>
        )}
      </td>
    </tr>
  );
};

/** By year and period, targets first, the newest revision before those it replaced. */
const ordered = (values: readonly IndicatorValue[]) =>
  values.toSorted(
    (a, b) =>
      a.year - b.year ||
      b.kind.localeCompare(a.kind) ||
      a.period.localeCompare(b.period) ||
      b.revision - a.revision,
  );

const Rows = ({ definition, ...props }: Props & { definition: Definition }) => {
  const { page, series } = props;
  const w = words[page.lang];
  const own = series.values.filter(({ definitionId }) => definitionId === definition.id);
  return own.length === 0 ? null : (
    <tbody>
      {series.definitions.length > 1 && (
        <tr>
          <th scope="rowgroup" colspan={7}>
            {definitionTold(definition, page.lang)} {w.unitIn(definition.unit)}
          </th>
        </tr>
      )}
      {ordered(own).map((value) => (
        <Row {...props} value={value} />
      ))}
    </tbody>
  );
};

/** Every value of an indicator with all its revisions, definition by definition. */
export const ValueTable = (props: Props) => {
  const { page, series } = props;
  const w = words[page.lang];
  if (series.values.length === 0) return <p class="hint">{w.none}</p>;
  return (
    <Table caption={w.caption(series.definitions.at(-1)?.unit ?? "")} stacks dense>
      <thead>
        <tr>
          <Column>{w.year}</Column>
          <Column>{w.kind}</Column>
          <Column figure>{w.value}</Column>
          <Column>{w.asOf}</Column>
          <Column>{w.publishedOn}</Column>
          <Column>{w.noteAndSource}</Column>
          <th scope="col">
            <span class="heard">{w.tools}</span>
          </th>
        </tr>
      </thead>
      {series.definitions.map((definition) => (
        <Rows {...props} definition={definition} />
      ))}
    </Table>
  );
};
