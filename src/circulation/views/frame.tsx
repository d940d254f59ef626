import type { Child } from "hono/jsx";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { DeskLayout } from "../../ui/layout-desk";
import { LinkButton } from "../../ui/link-button";
import { Notice } from "../../ui/notice";
import { PageTitle } from "../../ui/page-title";
import { meetingTitle } from "../../words/meeting";
import { words as forms } from "../form-words";
import type { CirculationSheet } from "../model/sheet";
import type { Hindrance } from "../model/stage";
import { words } from "../page-words";
import { refusals } from "../words";

interface Props {
  page: Page;
  sheet: Pick<CirculationSheet, "meeting">;
  title: string;
  lead: string;
  /** Why the form is not there. */
  hindrance?: Hindrance | null | undefined;
  /** Where to go on where there is no form. */
  instead?: Child;
  children: Child;
}

/** The page of one step of a circulation: its form, or why there is none now. */
export const Frame = ({ page, sheet, title, lead, hindrance, instead, children }: Props) => {
  const to = paths[page.lang];
  const { id, number } = sheet.meeting;
  const meeting = meetingTitle(page.lang, number);
  const back = to.circulation(id);
  return (
    <DeskLayout page={page} title={`${title} ${meeting}`} current="meetings">
      <Breadcrumb
        page={page}
        trail={[
          { href: to.deskMeetings(), label: words[page.lang].meetings },
          { href: to.meeting(id), label: meeting },
          { href: back, label: words[page.lang].title },
        ]}
        here={title}
      />
      <PageTitle title={title} shoulder={meeting} lead={lead} />
      {hindrance ? (
        <Notice
          page={page}
          tone="warning"
          heading={forms[page.lang].notNow}
          actions={
            <>
              {instead}
              <LinkButton href={back}>{forms[page.lang].back}</LinkButton>
            </>
          }
        >
          <p>{refusals[page.lang][hindrance.why](hindrance.facts)}</p>
        </Notice>
      ) : (
        children
      )}
    </DeskLayout>
  );
};
