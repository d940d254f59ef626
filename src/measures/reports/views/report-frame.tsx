import type { Child } from "hono/jsx";
import type { Page } from "../../../lib/page";
import { PageTitle } from "../../../ui/page-title";
import { Frame } from "../../views/frame";

/** The measure that a report is of, as its pages name it. */
export interface Reported {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly titleEn: string;
}

interface Props {
  page: Page;
  measure: Reported;
  title: string;
  lead?: Child;
  chip?: Child;
  beneath?: Child;
  children: Child;
}

/** The frame of every page about a report. */
export const ReportFrame = ({ page, measure, title, lead, chip, beneath, children }: Props) => (
  <Frame page={page} title={title} measure={measure}>
    <PageTitle
      title={title}
      shoulder={`${measure.code} ${(page.lang === "en" && measure.titleEn) || measure.title}`}
      lead={lead}
      chip={chip}
    >
      {beneath}
    </PageTitle>
    {children}
  </Frame>
);
