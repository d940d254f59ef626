import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Day } from "../../ui/day";
import { LinkButton } from "../../ui/link-button";
import { Notice } from "../../ui/notice";
import type { Standing } from "../model/standing";
import { words } from "../words";

interface Props {
  page: Page;
  id: string;
  standing: Standing;
}

/** Whether what is shown is the ministry's own working copy, or what everybody sees. */
export const MeasureNotices = ({ page, id, standing }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const { isWorking, isOwn, approvedOn } = standing;
  if (!isOwn) return null;
  if (!isWorking)
    return (
      <Notice
        page={page}
        tone="information"
        heading={w.approvedHeading}
        actions={<LinkButton href={to.measure(id)}>{w.workingView}</LinkButton>}
      >
        {approvedOn && (
          <p>
            <Day day={approvedOn} lang={page.lang} /> {w.approvedThen}
          </p>
        )}
      </Notice>
    );
  return (
    <Notice
      page={page}
      tone="information"
      heading={w.working}
      actions={
        approvedOn && (
          <LinkButton href={`${to.measure(id)}?view=approved`}>{w.approvedView}</LinkButton>
        )
      }
    >
      <p>{approvedOn ? w.workingAbout : w.neverApproved}</p>
    </Notice>
  );
};
