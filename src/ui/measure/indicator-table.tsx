import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import type { Page } from "../../lib/page";
import type { DefinitionContent, IndicatorContent } from "../../measures/model/content";
import { words } from "../../words/measure-document";
import { Column } from "../column";
import { Table } from "../data-table";
import { Timing, Values } from "./indicator-values";
import { type YearOfSeries, definitionName, held, yearsOf } from "./series";

type Lingual = Pick<Page, "lang">;

const Year = ({ page: { lang }, one }: { page: Lingual; one: YearOfSeries }) => (
  <tr>
    <th scope="row">{fiscalYearName(one.year, lang)}</th>
    <Values all={one.targets} lang={lang} />
    <Values all={one.actuals} lang={lang} />
    <Timing values={[...one.targets, ...one.actuals].map(held)} lang={lang} />
  </tr>
);

/** The rows of a definition; under a heading of their own where there is more than one. */
const Rows = ({
  page,
  definition,
  alone,
}: {
  page: Lingual;
  definition: DefinitionContent;
  alone: boolean;
}) => {
  const w = words[page.lang];
  const { number, fromYear, unit } = definition;
  return (
    <tbody>
      {!alone && (
        <tr>
          <th scope="rowgroup" colspan={4}>
            {w.definition(number, fiscalYearName(fromYear, page.lang))}{" "}
            {definitionName(definition, page.lang)} {w.unit(unit)}
          </th>
        </tr>
      )}
      {yearsOf(definition).map((one) => (
        <Year page={page} one={one} />
      ))}
    </tbody>
  );
};

interface Props {
  page: Lingual;
  indicator: IndicatorContent;
  title: string;
}

/** Every target and actual of an indicator, definition by definition. */
export const IndicatorTable = ({ page, indicator, title }: Props) => {
  const w = words[page.lang];
  const told = indicator.definitions.filter(({ values }) => values.length > 0);
  return told.length === 0 ? null : (
    <Table caption={w.tableOf(title)} captionHidden dense name="values">
      <thead>
        <tr>
          <Column>{w.year}</Column>
          <Column figure>{w.target}</Column>
          <Column figure>{w.actual}</Column>
          <Column>{w.asOf}</Column>
        </tr>
      </thead>
      {told.map((definition) => (
        <Rows page={page} definition={definition} alone={indicator.definitions.length === 1} />
      ))}
    </Table>
  );
};
