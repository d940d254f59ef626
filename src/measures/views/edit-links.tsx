import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { LinkButton } from "../../ui/link-button";
import type { MeasurePart } from "../../ui/measure/parts";
import { words } from "../words";

interface Props {
  page: Page;
  id: string;
  year: number;
  part: MeasurePart;
  /** Which indicator, where the part is one. */
  of?: string | undefined;
}

const linksOf = ({ page, id, year, part, of = "" }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const links: Record<MeasurePart, readonly (readonly [href: string, label: string])[]> = {
    head: [[to.measureEdit(id), w.edit]],
    sheet: [
      [to.sheet(id, year), w.sheetEdit],
      [to.newSheet(id), w.newSheet],
    ],
    milestones: [[to.newMilestone(id), w.addMilestone]],
    indicators: [[to.newIndicator(id), w.addIndicator]],
    indicator: [
      [to.indicatorValues(id, of), w.addValue],
      [to.indicator(id, of), w.indicatorEdit],
    ],
    budgets: [[to.budget(id, year), w.budgetEdit]],
    reports: [],
    ratings: [],
    line: [[to.measureLine(id), w.lineTitle]],
  };
  return links[part];
};

/** The links with which a ministry changes a part of its working copy. */
export const EditLinks = (props: Props) => {
  const links = linksOf(props);
  return links.length === 0 ? null : (
    <>
      {links.map(([href, label]) => (
        <LinkButton href={href} kind="quiet">
          {label}
        </LinkButton>
      ))}
    </>
  );
};
