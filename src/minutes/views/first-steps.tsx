import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { LinkButton } from "../../ui/link-button";
import { Section } from "../../ui/section";
import { words } from "../page-words";

/** The two ways to begin the minutes. */
export const FirstSteps = ({ page, meetingId }: { page: Page; meetingId: string }) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <Section title={w.first} lead={w.firstLead}>
      <ul class="choices-list">
        <li>
          <LinkButton href={to.minutesSkeleton(meetingId)} kind="primary">
            {w.skeleton}
          </LinkButton>
          <p class="hint">{w.skeletonHint}</p>
        </li>
        <li>
          <LinkButton href={to.minutesPaste(meetingId)}>{w.paste}</LinkButton>
          <p class="hint">{w.pasteHint}</p>
        </li>
      </ul>
    </Section>
  );
};
