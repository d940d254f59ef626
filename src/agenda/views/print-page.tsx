import type { Child } from "hono/jsx";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { AgendaDocument, type AgendaDocumentItem } from "../../ui/agenda-document";
import { Breadcrumb } from "../../ui/breadcrumb";
import { DeskLayout } from "../../ui/layout-desk";
import { LinkButton } from "../../ui/link-button";
import { PageActions } from "../../ui/page-actions";
import { PrintButton } from "../../ui/print-button";
import { words as forms } from "../form-words";
import { words } from "../page-words";

interface Props {
  page: Page;
  meetingId: string;
  /** 第17回 */
  meeting: string;
  bodyName: string;
  when: Child;
  place: string;
  isCirculated: boolean;
  items: readonly AgendaDocumentItem[];
  /** 配布資料, as the reader may see them. */
  handouts: readonly { readonly number: string; readonly title: string }[];
  hasDiscussion: boolean;
}

/** The 議事次第 as it is printed; notes to the chair never come here. */
export const PrintPage = (props: Props) => {
  const { page, meetingId, meeting } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <DeskLayout page={page} title={w.agendaOf(meeting)} current="meetings">
      <Breadcrumb
        page={page}
        trail={[
          { href: to.deskMeetings(), label: w.meetings },
          { href: to.meeting(meetingId), label: meeting },
          { href: to.agenda(meetingId), label: w.agenda },
        ]}
        here={w.print}
      />
      <PageActions>
        <PrintButton page={page} />
        <LinkButton href={to.agenda(meetingId)} kind="quiet">
          {forms[page.lang].back}
        </LinkButton>
      </PageActions>
      <AgendaDocument
        page={page}
        level={1}
        bodyName={props.bodyName}
        meeting={meeting}
        when={props.when}
        place={props.place}
        isCirculated={props.isCirculated}
        items={props.items}
        handouts={props.handouts}
        hasDiscussion={props.hasDiscussion}
      />
    </DeskLayout>
  );
};
