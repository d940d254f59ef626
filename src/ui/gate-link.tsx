import type { Page } from "../lib/page";
import { paths } from "../paths";
import { words } from "../words/ui";
import { LinkButton } from "./link-button";

/** The way back to what settling the minutes of a meeting still lacks, from wherever a part of it is supplied. */
export const GateLink = ({ page, meetingId }: { page: Page; meetingId: string }) => (
  <LinkButton href={paths[page.lang].minutesStep(meetingId, "settle")} kind="quiet">
    {words[page.lang].toGate}
  </LinkButton>
);
