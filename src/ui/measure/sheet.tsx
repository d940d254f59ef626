import type { Child } from "hono/jsx";
import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import type { Lang } from "../../lib/lang";
import type { SheetContent } from "../../measures/model/content";
import { vocabulary } from "../../words/measure";
import { words } from "../../words/measure-document";
import { Empty } from "../empty";
import { SummaryList, type SummaryRow } from "../summary-list";
import { Links } from "./links";
import { Part } from "./part";
import type { Told } from "./parts";
import { Sources } from "./sources";
import { YearSwitch } from "./year-switch";
import { AsTyped } from "../as-typed";

const rowsOf = (sheet: SheetContent, lang: Lang): readonly SummaryRow[] => {
  const w = words[lang];
  const v = vocabulary[lang];
  const methods = sheet.methods.map((method) => v.methods[method]).join(w.between);
  const said: readonly [term: string, text: string, value: Child][] = [
    [w.continuity, sheet.continuity, v.continuities[sheet.continuity]],
    [w.purpose, sheet.purpose, <AsTyped text={sheet.purpose} />],
    [w.summary, sheet.summary, <AsTyped text={sheet.summary} />],
    [w.methods, methods, methods],
    [w.legalBasis, sheet.legalBasis, <AsTyped text={sheet.legalBasis} />],
    [w.relatedPlans, sheet.relatedPlans, <AsTyped text={sheet.relatedPlans} />],
    [w.plan, sheet.plan, <AsTyped text={sheet.plan} />],
    [w.issues, sheet.issues, <AsTyped text={sheet.issues} />],
    [w.nextSteps, sheet.nextSteps, <AsTyped text={sheet.nextSteps} />],
    [w.links, sheet.links, <Links text={sheet.links} />],
    [w.evidence, sheet.evidence, <Links text={sheet.evidence} />],
  ];
  return said.filter(([, text]) => text.trim() !== "").map(([term, , value]) => ({ term, value }));
};

interface Props {
  told: Told;
  yearLink?: ((year: number) => string) | undefined;
}

/** 個票: what the measure is about in the year that is shown, and the way to the other years. */
export const Sheet = ({ told, yearLink }: Props) => {
  const { page, content, year } = told;
  const { lang } = page;
  const w = words[lang];
  const sheet = content.sheets.find((one) => one.year === year);
  const name = fiscalYearName(year, lang);
  return (
    <Part told={told} part="sheet" title={w.sheetOf(name)}>
      {yearLink && <YearSwitch page={page} content={content} year={year} yearLink={yearLink} />}
      {sheet ? <SummaryList rows={rowsOf(sheet, lang)} /> : <Empty>{w.noSheet(name)}</Empty>}
      <Sources page={page} of={sheet ? [sheet, content] : [content]} />
    </Part>
  );
};
