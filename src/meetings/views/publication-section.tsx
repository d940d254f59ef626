import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { AgendaAhead } from "../../ui/agenda-ahead";
import { LinkButton } from "../../ui/link-button";
import { Notice } from "../../ui/notice";
import { Section } from "../../ui/section";
import type { Meeting } from "../model";
import { words } from "../publication-words";

interface Props {
  page: Page;
  meeting: Pick<Meeting, "id" | "state">;
  /** Handouts that may be public by now and are not. */
  toPublish: number;
  /** Whether the agenda says by now what its newest revision does not. */
  isAgendaAhead: boolean;
}

/** What of a meeting is prepared for publication, and what has become public meanwhile. */
export const PublicationSection = ({ page, meeting, toPublish, isAgendaAhead }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const wasHeld = meeting.state === "held" || meeting.state === "finalized";
  return (
    <Section title={w.publication} lead={w.publicationLead}>
      {isAgendaAhead && <AgendaAhead page={page} meetingId={meeting.id} level={3} />}
      {toPublish > 0 && (
        <Notice
          page={page}
          tone="information"
          level={3}
          heading={w.publishable(toPublish)}
          actions={
            <LinkButton href={to.prepareDocument(meeting.id, "handouts")}>
              {w.prepareHandouts}
            </LinkButton>
          }
        >
          <p>{w.publishableWhy}</p>
        </Notice>
      )}
      <div class="actions">
        {!isAgendaAhead && <LinkButton href={to.prepareAgenda(meeting.id)}>{w.prepare}</LinkButton>}
        {toPublish === 0 && (
          <LinkButton href={to.prepareDocument(meeting.id, "handouts")}>
            {w.prepareHandouts}
          </LinkButton>
        )}
        {wasHeld && (
          <>
            <LinkButton href={to.prepareDocument(meeting.id, "summary")}>
              {w.prepareSummary}
            </LinkButton>
            <LinkButton href={to.prepareDocument(meeting.id, "minutes")}>
              {w.prepareMinutes}
            </LinkButton>
          </>
        )}
      </div>
    </Section>
  );
};
