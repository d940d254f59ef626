import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { LinkButton } from "../../ui/link-button";
import { words } from "../form-words";

/** The way back to the circulation. */
export const BackLink = ({ page, meetingId }: { page: Page; meetingId: string }) => (
  <LinkButton href={paths[page.lang].circulation(meetingId)} kind="quiet">
    {words[page.lang].back}
  </LinkButton>
);
