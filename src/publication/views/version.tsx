import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { DeskLayout } from "../../ui/layout-desk";
import { PageActions } from "../../ui/page-actions";
import { PageTitle } from "../../ui/page-title";
import { PrintButton } from "../../ui/print-button";
import { meetingTitle } from "../../words/meeting";
import type { MinutesContent } from "../content/minutes";
import { PublishedMinutes } from "../published/minutes";
import { words } from "../version-words";

type Level = "government" | "full";

interface Props {
  page: Page;
  meeting: { readonly id: string; readonly number: number | null };
  level: Level;
  /** Those that the reader may read. */
  levels: readonly Level[];
  content: MinutesContent;
}

const Levels = ({ page, meeting, level, levels }: Omit<Props, "content">) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <nav class="contents screen-only" aria-label={w.versions}>
      <ul>
        {levels.map((one) => (
          <li>
            <a
              href={to.minutesVersion(meeting.id, one)}
              aria-current={one === level ? "page" : undefined}
            >
              {w.levels[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

/** Settled minutes as officials may read them, with what is withheld from them marked. */
export const VersionPage = (props: Props) => {
  const { page, meeting, level, content } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const name = meetingTitle(page.lang, meeting.number);
  return (
    <DeskLayout page={page} title={`${w.levels[level]}: ${name}`} current="meetings">
      <Breadcrumb
        page={page}
        trail={[
          { href: to.deskMeetings(), label: w.meetings },
          { href: to.meeting(meeting.id), label: name },
        ]}
        here={w.levels[level]}
      />
      <PageTitle title={w.levels[level]} shoulder={name} lead={w.leads[level]}>
        <Levels {...props} />
      </PageTitle>
      <PageActions>
        <PrintButton page={page} />
      </PageActions>
      <PublishedMinutes page={page} content={content} />
    </DeskLayout>
  );
};
