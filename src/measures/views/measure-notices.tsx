import { shownDay } from "../../lib/calendar/wareki";
import type { Day } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { LinkButton } from "../../ui/link-button";
import { Notice } from "../../ui/notice";
import { vocabulary } from "../../words/measure";
import type { Standing } from "../model/standing";
import { words } from "../words";

interface Props {
  page: Page;
  id: string;
  standing: Standing;
}

/** When it was approved, and what the public reads of it. */
const Approved = ({ page, standing, on }: Omit<Props, "id"> & { on: Day }) => {
  const w = words[page.lang];
  return (
    <>
      <p>{w.approvedThen(shownDay(on, page.lang))}</p>
      <p>{w.publicities[standing.publicity]}</p>
    </>
  );
};

/** What everybody sees, as its own ministry may look at it beside the working copy. */
const ApprovedView = ({ page, id, standing }: Props) => {
  const w = words[page.lang];
  const { approvedOn } = standing;
  return (
    <Notice
      page={page}
      tone="information"
      heading={w.approvedHeading}
      actions={<LinkButton href={paths[page.lang].measure(id)}>{w.ownView}</LinkButton>}
    >
      {approvedOn && <Approved page={page} standing={standing} on={approvedOn} />}
    </Notice>
  );
};

/** The working copy where it says what is approved already; a report that is under way is named. */
const InStep = ({ page, standing, on }: Omit<Props, "id"> & { on: Day }) => {
  const w = words[page.lang];
  const { reportState } = standing;
  return (
    <Notice page={page} tone="information" heading={w.approvedHeading}>
      <Approved page={page} standing={standing} on={on} />
      {reportState !== null && (
        <p>{w.openReport(vocabulary[page.lang].reportStates[reportState])}</p>
      )}
    </Notice>
  );
};

/** Whether what is shown is the ministry's own working copy or what everybody sees, for that ministry. */
export const MeasureNotices = ({ page, id, standing }: Props) => {
  const w = words[page.lang];
  const { isWorking, isOwn, approvedOn, hasNews } = standing;
  if (!isOwn) return null;
  if (!isWorking) return <ApprovedView page={page} id={id} standing={standing} />;
  if (approvedOn === null)
    return (
      <Notice page={page} tone="information" heading={w.neverApprovedHeading}>
        <p>{w.neverApproved}</p>
      </Notice>
    );
  if (!hasNews) return <InStep page={page} standing={standing} on={approvedOn} />;
  return (
    <Notice
      page={page}
      tone="information"
      heading={w.working}
      actions={
        <LinkButton href={`${paths[page.lang].measure(id)}?view=approved`}>
          {w.approvedView}
        </LinkButton>
      }
    >
      <p>{w.workingAbout}</p>
    </Notice>
  );
};
