import type { Child } from "hono/jsx";
import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import type { ButtonKind } from "../../ui/button";
import { Form } from "../../ui/form";
import { DeskLayout } from "../../ui/layout-desk";
import { LinkButton } from "../../ui/link-button";
import { PageTitle } from "../../ui/page-title";
import type { Lack, Meeting } from "../model";
import { meetingTitle } from "../words";
import { words } from "../page-words";
import { labelsOf } from "./labels";
import { Lacking } from "./lacking";
import { MeetingState } from "../../ui/meeting-state";

interface Props {
  page: Page;
  meeting: Meeting;
  step: "announce" | "hold" | "finalize" | "cancel";
  title: string;
  lead: string;
  submit: string;
  kind?: ButtonKind;
  form: FormState;
  /** What has to be done first; the form is shown when nothing is. */
  lacking: readonly Lack[];
  children?: Child;
}

/** A page of its own for each step of a meeting: it says what will follow, then asks. */
export const StepPage = ({
  page,
  meeting,
  step,
  title,
  lead,
  submit,
  kind,
  form,
  lacking,
  children,
}: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const name = meetingTitle(page.lang, meeting.number);
  const back = (
    <LinkButton href={to.meeting(meeting.id)} kind="quiet">
      {w.back}
    </LinkButton>
  );
  return (
    <DeskLayout page={page} title={`${title} ${name}`} current="meetings">
      <Breadcrumb
        page={page}
        trail={[
          { href: to.deskMeetings(), label: w.meetings },
          { href: to.meeting(meeting.id), label: name },
        ]}
        here={title}
      />
      <PageTitle
        title={title}
        shoulder={name}
        lead={lead}
        chip={<MeetingState page={page} state={meeting.state} format={meeting.format} />}
      />
      {lacking.length > 0 ? (
        <Lacking page={page} meeting={meeting} lacking={lacking} back={back} />
      ) : (
        <Form
          page={page}
          form={form}
          action={to.meetingStep(meeting.id, step)}
          version={meeting.version}
          labels={labelsOf(page.lang)}
          submit={submit}
          kind={kind}
          secondary={back}
        >
          {children}
        </Form>
      )}
    </DeskLayout>
  );
};
