import type { Page } from "../lib/page";
import { paths } from "../paths";
import { words } from "../words/agenda-ahead";
import { LinkButton } from "./link-button";
import { Notice } from "./notice";

interface Props {
  page: Page;
  meetingId: string;
  level?: 2 | 3;
}

/** Says to whoever publishes it that the agenda says by now what its newest revision does not. */
export const AgendaAhead = ({ page, meetingId, level }: Props) => {
  const w = words[page.lang];
  return (
    <Notice
      page={page}
      tone="information"
      level={level}
      heading={w.ahead}
      actions={
        <LinkButton href={paths[page.lang].prepareAgenda(meetingId)}>{w.prepare}</LinkButton>
      }
    >
      <p>{w.why}</p>
    </Notice>
  );
};
