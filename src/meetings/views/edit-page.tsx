import type { Child } from "hono/jsx";
import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { Form } from "../../ui/form";
import { DeskLayout } from "../../ui/layout-desk";
import { LinkButton } from "../../ui/link-button";
import { PageTitle } from "../../ui/page-title";
import { type Meeting, isOpen } from "../model";
import { meetingTitle } from "../words";
import { words } from "../page-words";
import { labelsOf } from "./labels";
import { PlanFields } from "./plan-fields";
import { RecordFields } from "./record-fields";

interface Props {
  page: Page;
  meeting: Meeting;
  form: FormState;
}

const hintFor = (page: Page, meeting: Meeting): Child =>
  meeting.state === "announced" ? words[page.lang].announcedHint : undefined;

/** Changes what is planned, or once it was held what is recorded. */
export const EditPage = ({ page, meeting, form }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const name = meetingTitle(page.lang, meeting.number);
  return (
    <DeskLayout page={page} title={`${w.editTitle} ${name}`} current="meetings">
      <Breadcrumb
        page={page}
        trail={[
          { href: to.deskMeetings(), label: w.meetings },
          { href: to.meeting(meeting.id), label: name },
        ]}
        here={w.editTitle}
      />
      <PageTitle title={w.editTitle} shoulder={name} />
      <Form
        page={page}
        form={form}
        action={to.meetingEdit(meeting.id)}
        version={meeting.version}
        labels={labelsOf(page.lang)}
        submit={w.save}
        hint={hintFor(page, meeting)}
        secondary={
          <LinkButton href={to.meeting(meeting.id)} kind="quiet">
            {w.back}
          </LinkButton>
        }
      >
        {isOpen(meeting) ? (
          <PlanFields page={page} form={form} bodies={[]} meeting={meeting} />
        ) : (
          <RecordFields page={page} form={form} meeting={meeting} />
        )}
      </Form>
    </DeskLayout>
  );
};
