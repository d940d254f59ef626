import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { LinkButton } from "../../../ui/link-button";
import { Notice } from "../../../ui/notice";
import { words } from "../words";
import { type Reported, ReportFrame } from "./report-frame";

/** Where no fiscal year takes reports. */
export const NoYearPage = ({ page, measure }: { page: Page; measure: Reported }) => {
  const w = words[page.lang];
  return (
    <ReportFrame page={page} measure={measure} title={w.title}>
      <Notice
        page={page}
        tone="information"
        heading={w.noYear}
        actions={<LinkButton href={paths[page.lang].measure(measure.id)}>{w.back}</LinkButton>}
      >
        <p>{w.noYearWhat}</p>
      </Notice>
    </ReportFrame>
  );
};
