import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { GateLink } from "../../ui/gate-link";
import { LinkButton } from "../../ui/link-button";
import { PageActions } from "../../ui/page-actions";
import { type Meeting, isOpen } from "../model";
import { words } from "../page-words";

interface Props {
  page: Page;
  meeting: Meeting;
  areMinutesUnderWay: boolean;
}

/** What the secretariat can do with a meeting beside its next step. */
export const MeetingActions = ({ page, meeting, areMinutesUnderWay }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return isOpen(meeting) || meeting.state === "held" ? (
    <PageActions>
      <LinkButton href={to.meetingEdit(meeting.id)}>{w.edit}</LinkButton>
      {isOpen(meeting) && (
        <LinkButton href={to.meetingStep(meeting.id, "cancel")} kind="quiet">
          {w.cancel}
        </LinkButton>
      )}
      {areMinutesUnderWay && <GateLink page={page} meetingId={meeting.id} />}
    </PageActions>
  ) : null;
};
