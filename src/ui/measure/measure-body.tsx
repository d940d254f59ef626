import { Budgets, type UnitChoice } from "./budgets";
import { Indicators } from "./indicators";
import { Line } from "./line";
import { Milestones } from "./milestones";
import type { Told } from "./parts";
import { Ratings } from "./ratings";
import { Reports } from "./reports";
import { Sheet } from "./sheet";

export interface MeasureBodyProps extends Told, UnitChoice {
  /** The same page for another fiscal year; without it the page has no other. */
  yearLink?: ((year: number) => string) | undefined;
  /** Where another measure is read; null where it cannot be. */
  measureLink?: ((code: string) => string | null) | undefined;
  milestoneLink?: ((key: string) => string) | undefined;
  /** Where all its reports are. */
  allReports?: string | undefined;
}

/** The parts of a measure's document beneath its title. */
export const MeasureBody = (props: MeasureBodyProps) => (
  <>
    <Ratings told={props} />
    <Sheet told={props} yearLink={props.yearLink} />
    <Milestones told={props} milestoneLink={props.milestoneLink} />
    <Indicators told={props} />
    <Budgets told={props} unit={props.unit} unitLink={props.unitLink} />
    <Reports told={props} allReports={props.allReports} />
    <Line told={props} measureLink={props.measureLink} />
  </>
);
