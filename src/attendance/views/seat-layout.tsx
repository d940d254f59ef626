import type { Child } from "hono/jsx";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { DeskLayout } from "../../ui/layout-desk";
import { LinkButton } from "../../ui/link-button";
import { Notice } from "../../ui/notice";
import { PageTitle } from "../../ui/page-title";
import { refusals } from "../words";
import { words as forms } from "../words/forms";
import { words } from "../words/page";
import type { Gathering } from "../model/gathering";
import type { Hindrance } from "../model/hindrance";
import { GatheringFacts } from "./gathering-facts";

interface Props {
  page: Page;
  gathering: Gathering;
  title: string;
  lead: string;
  /** Why the form is not there. */
  hindrance: Hindrance | null;
  children: Child;
}

/** The page of one seat at one meeting: its form, or why there is none now. */
export const SeatLayout = ({ page, gathering, title, lead, hindrance, children }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const meeting = w.meeting(gathering.number);
  const back = to.attendance(gathering.id);
  return (
    <DeskLayout page={page} title={`${title} ${meeting}`} current="meetings">
      <Breadcrumb
        page={page}
        trail={[
          { href: to.deskMeetings(), label: w.meetings },
          { href: to.meeting(gathering.id), label: meeting },
          { href: back, label: w.title },
        ]}
        here={title}
      />
      <PageTitle title={title} shoulder={meeting} lead={lead} />
      <GatheringFacts page={page} gathering={gathering} />
      {hindrance ? (
        <Notice
          page={page}
          tone="warning"
          heading={forms[page.lang].notNow}
          actions={<LinkButton href={back}>{forms[page.lang].back}</LinkButton>}
        >
          <p>{refusals[page.lang][hindrance.why](hindrance.facts)}</p>
        </Notice>
      ) : (
        children
      )}
    </DeskLayout>
  );
};
