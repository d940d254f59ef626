import type { Page } from "../../lib/page";
import { MeasureFacts } from "../../ui/measure/head";
import { MeasureBody } from "../../ui/measure/measure-body";
import type { Told } from "../../ui/measure/parts";
import { type PublishedMeasure, yearShown } from "../content/measure";

/** A published measure as the shared document draws it. */
export const toldOf = (page: Page, content: PublishedMeasure, year: number): Told => ({
  page,
  content: content.measure,
  year,
  reports: content.reports,
  councilRatings: content.councilRatings,
  gradesOf: (asked) =>
    content.grades.find((one) => one.year === asked) ?? { self: [], council: [] },
});

/** A measure as its page will read, without the title. */
export const PublishedMeasurePreview = ({
  page,
  content,
}: {
  page: Page;
  content: PublishedMeasure;
}) => {
  const told = toldOf(page, content, yearShown(content, 0, page.today));
  return (
    <>
      <MeasureFacts told={told} updatedOn={content.measure.report?.on ?? null} />
      <MeasureBody {...told} />
    </>
  );
};
