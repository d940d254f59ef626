import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import type { Lang } from "../../lib/lang";
import { shownQuantity } from "../../lib/quantity";
import { achievementOf } from "../../measures/model/achievement";
import type { DefinitionContent, IndicatorContent } from "../../measures/model/content";
import { vocabulary } from "../../words/measure";
import { words } from "../../words/measure-document";
import { langOf } from "../lang-of";
import { LineChart } from "../chart/line-chart";
import { SummaryList, type SummaryRow } from "../summary-list";
import { AchievementMark } from "./achievement-mark";
import { IndicatorTable } from "./indicator-table";
import type { Told } from "./parts";
import { chartPoints, currentDefinition, definitionName } from "./series";
import { Sources } from "./sources";

function baselineOf({ baseline, baselineYear, unit }: DefinitionContent, lang: Lang): string {
  if (baseline === null) return "";
  const value = `${shownQuantity(baseline, false, lang)}${lang === "ja" ? "" : " "}${unit}`;
  return baselineYear === null
    ? value
    : words[lang].baselineOf(value, fiscalYearName(baselineYear, lang));
}

const factsOf = (definition: DefinitionContent, lang: Lang): readonly SummaryRow[] => {
  const w = words[lang];
  return [
    { term: w.formula, value: definition.formula },
    { term: w.baseline, value: baselineOf(definition, lang) },
    { term: w.definitionReason, value: definition.reason },
  ].filter(({ value }) => value !== "");
};

interface Props {
  told: Told;
  indicator: IndicatorContent;
  /** Its place in the document, for the ids of its chart. */
  number: number;
}

/** An indicator: what it counts, how far it has come, its line and every value of it. */
export const Indicator = ({ told, indicator, number }: Props) => {
  const { page, year } = told;
  const { lang } = page;
  const v = vocabulary[lang];
  const w = words[lang];
  const definition = currentDefinition(indicator);
  if (!definition) return null;
  const title = definitionName(definition, lang);
  const actions = told.actionsFor?.("indicator", indicator.key);
  const rows = factsOf(definition, lang);
  return (
    <section class="section section-3 indicator">
      <div class="section-line">
        <h3 lang={langOf(title)}>{title}</h3>
        <span class="tag">{v.indicatorKinds[indicator.kind]}</span>
        {actions && <div class="actions screen-only">{actions}</div>}
      </div>
      <p>
        {w.computedFor(fiscalYearName(year, lang))}{" "}
        <AchievementMark page={page} achievement={achievementOf(indicator, year)} />{" "}
        <span class="small quiet">{v.directions[indicator.direction]}</span>
      </p>
      <div class="indicator-line">
        {rows.length > 0 && <SummaryList rows={rows} compact />}
        <LineChart
          page={page}
          id={`kpi-${number}`}
          title={title}
          unit={definition.unit}
          points={chartPoints(indicator, lang)}
        />
      </div>
      <IndicatorTable page={page} indicator={indicator} title={title} />
      <Sources page={page} of={indicator.definitions.flatMap((one) => [one, ...one.values])} />
    </section>
  );
};
