import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Day } from "../../ui/day";
import { Due } from "../../ui/due";
import { Empty } from "../../ui/empty";
import { LinkButton } from "../../ui/link-button";
import { MeetingState } from "../../ui/meeting-state";
import { Section } from "../../ui/section";
import type { Upcoming as Meeting } from "../model";
import { words } from "../words";

interface Props {
  page: Page;
  meeting: Meeting | undefined;
}

const NoneYet = ({ page }: { page: Page }) => {
  const w = words[page.lang];
  const first = page.reader?.isSecretariat && (
    <LinkButton href={paths[page.lang].newMeeting()}>{w.newMeeting}</LinkButton>
  );
  return <Empty action={first}>{w.noUpcoming}</Empty>;
};

/** The next meeting and the way to it. */
export const Upcoming = ({ page, meeting }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <Section title={w.upcoming}>
      {meeting ? (
        <div class="card">
          <p class="card-title">
            <a href={to.meeting(meeting.id)}>{w.meeting(String(meeting.number ?? ""))}</a>{" "}
            {meeting.day ? <Day day={meeting.day} lang={page.lang} weekday /> : w.dayUnset}
          </p>
          <p class="actions">
            <MeetingState page={page} state={meeting.state} />
          </p>
          {meeting.replyDue && (
            <p>
              {w.repliesDue} <Due page={page} at={meeting.replyDue} />
            </p>
          )}
          <p class="actions">
            <LinkButton href={to.agenda(meeting.id)}>{w.agenda}</LinkButton>
          </p>
        </div>
      ) : (
        <NoneYet page={page} />
      )}
    </Section>
  );
};
